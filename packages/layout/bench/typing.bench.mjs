// One key typed into a piece: all its screen formats and its letter page laid out again, in Node. The studio measures the
// same in Chromium; this one is for working on the engine. Scenes are composed outside the clock.
import { readFileSync } from 'node:fs'
import { loadBrand, loadExamples, loadTemplate, fontUrls } from '@tanquian/brand-template'
import { composeScene } from '@tanquian/compose'
import { createFontBook, layoutScene } from '@tanquian/layout'
import { hyphenateEs } from '@tanquian/layout/hyphen'

const KEYS = 200
const WORDS =
  'Suspensión temporal del suministro de agua potable por mantenimiento mayor al equipo de bombeo de la cabecera'
const PIECES = [
  { template: 'aviso-campo', example: 'tipico', field: 'titular' },
  { template: 'campania-diente', example: 'tipico', field: 'lema' },
  { template: 'convocatoria-quechquemitl', example: 'largo', field: 'titulo' },
]

const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1]
const pictures = { size: () => ({ w: 1600, h: 1200 }) }

/** Milliseconds per key, five formats each. */
async function typing({ template: id, example, field }, fonts, brand) {
  const template = valueOf(await loadTemplate(id))
  const { draft } = (await loadExamples(id)).find((one) => one.id === example)
  const formats = template.formats.filter((format) => format.ink === 'color').slice(0, 5)
  const times = []
  for (let key = 0; key < KEYS; key += 1) {
    const typed = { ...draft, content: { ...draft.content, [field]: WORDS.slice(0, 8 + (key % 60)) } }
    const scenes = formats.map((format) => valueOf(composeScene(typed, template, brand, format.id)))
    const start = performance.now()
    for (const scene of scenes) valueOf(layoutScene(scene, fonts, pictures))
    times.push(performance.now() - start)
  }
  return { times, formats: formats.length }
}

export default async function bench() {
  const brand = valueOf(await loadBrand('tanquian'))
  const tables = brand.fonts.map(({ id }) => JSON.parse(readFileSync(fontUrls(id).table, 'utf8')))
  const rows = []
  for (const piece of PIECES) {
    const { times, formats } = await typing(piece, createFontBook(tables, { hyphenate: hyphenateEs }), brand)
    rows.push({
      name: `one key, ${formats} formats laid out (${piece.template}, ${piece.example})`,
      value: median(times),
      unit: 'ms',
      bar: 16,
      note: `first ${times[0].toFixed(0)} ms`,
    })
  }
  return rows
}
