// A convocatoria of 23,000 characters: composed and laid out with everything warm, and again after every key typed in its
// middle. Both clocks include compose.
import { readFileSync } from 'node:fs'
import { fontUrls, loadBrand, loadExamples, loadTemplate } from '@tanquian/brand-template'
import { composeScene } from '@tanquian/compose'
import { createFontBook, layoutScene } from '@tanquian/layout'
import { hyphenateEs } from '@tanquian/layout/hyphen'
import { longContent, longTemplate, typedInto } from './long-piece.mjs'

const KEYS = 120
const WORDS = 'y presentar además la constancia que expida la autoridad comunitaria correspondiente al domicilio'

const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1]
const pictures = { size: () => ({ w: 1600, h: 1200 }) }

export default async function bench() {
  const brand = valueOf(await loadBrand('tanquian'))
  const tables = brand.fonts.map(({ id }) => JSON.parse(readFileSync(fontUrls(id).table, 'utf8')))
  const fonts = createFontBook(tables, { hyphenate: hyphenateEs })
  const template = longTemplate(valueOf(await loadTemplate('convocatoria-quechquemitl')))
  const [{ draft: example }] = await loadExamples('convocatoria-quechquemitl')
  const lay = (content, book = fonts) => {
    const start = performance.now()
    const layout = valueOf(
      layoutScene(valueOf(composeScene({ ...example, content }, template, brand, 'carta')), book, pictures),
    )
    return { layout, time: performance.now() - start }
  }
  const content = longContent()
  lay(content)
  // Warm is the code, not the words: every round has words that no cache has seen.
  const whole = []
  for (let seed = 100; seed < 115; seed += 1)
    whole.push(lay(longContent(23_000, seed), createFontBook(tables, { hyphenate: hyphenateEs })).time)
  const { layout } = lay(content)
  const middle = content.bases.length >> 1
  const keys = []
  for (let key = 1; key <= KEYS; key += 1)
    keys.push(lay(typedInto(content, middle, WORDS.slice(0, 1 + (key % WORDS.length)))).time)
  const written = content.bases.reduce((sum, { titulo, cuerpo }) => sum + titulo.length + cuerpo.length, 0)
  return [
    {
      name: `a convocatoria of ${written.toLocaleString('en-US')} characters, composed and laid out`,
      value: median(whole),
      unit: 'ms',
      bar: 150,
      note: `${layout.pages.length} pages, ${content.bases.length} bases`,
    },
    {
      name: 'one key typed in its middle',
      value: median(keys),
      unit: 'ms',
      bar: 16,
      note: `slowest of ${KEYS}: ${Math.max(...keys).toFixed(0)} ms`,
    },
  ]
}
