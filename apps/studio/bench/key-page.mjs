// What one key costs before anything is painted, in the browser: every format composed and laid out. Bundled by studio.bench.mjs.
import { loadBrand, loadExamples, loadTemplate } from '@tanquian/brand-template'
import { composeScene } from '@tanquian/compose'
import { createFontBook, layoutScene } from '@tanquian/layout'

const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const WORDS = 'Suspensión temporal del suministro de agua potable por mantenimiento al equipo de bombeo '
const pictures = { size: () => ({ w: 1600, h: 1200 }) }

/** Milliseconds of each key typed into the typical aviso, all its formats each time. */
globalThis.typeKeys = async (tables, keys) => {
  const brand = valueOf(await loadBrand('tanquian'))
  const template = valueOf(await loadTemplate('aviso-campo'))
  const { draft } = (await loadExamples('aviso-campo')).find(({ id }) => id === 'tipico')
  const fonts = createFontBook(tables)
  const times = []
  for (let key = 1; key <= keys; key += 1) {
    const content = { ...draft.content, quePasa: WORDS.repeat(2).slice(0, 20 + (key % 120)) }
    const start = performance.now()
    for (const { id } of template.formats)
      valueOf(layoutScene(valueOf(composeScene({ ...draft, content }, template, brand, id)), fonts, pictures))
    times.push(performance.now() - start)
  }
  return { times, formats: template.formats.length }
}
