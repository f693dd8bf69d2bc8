import { fontUrls, loadBrand, loadTemplate } from '@tanquian/brand-template'
import {
  blocksOf,
  fail,
  ok,
  parseFontTable,
  type Brand,
  type Draft,
  type FontTable,
  type Result,
  type Template,
} from '@tanquian/model'
import { createEngine } from './engine.ts'
import { createPictures, type OpenPicture } from './pictures.ts'
import type { Engine } from './types.ts'

/** Everything a store needs besides the draft. */
export interface Loaded {
  readonly template: Template
  readonly brand: Brand
  readonly engine: Engine
}

/** How the outside comes in: where pictures are kept, and which day it is. */
export interface LoadOptions {
  readonly openPicture: OpenPicture
  /** Today as ISO date on the office's clock. */
  readonly today: () => string
}

/** Fonts that the brand's text roles use; a brand may carry more. */
export function fontsOf(brand: Brand): readonly string[] {
  const used = Object.values(brand.text).flatMap(({ font, strong, emphasis }) => [
    font,
    strong ?? font,
    emphasis ?? font,
  ])
  return [...new Set(used)]
}

const tables = new Map<string, Promise<Result<FontTable>>>()

async function fetchTable(id: string): Promise<Result<FontTable>> {
  try {
    const answer = await fetch(fontUrls(id).table)
    if (!answer.ok) return fail('font/unreadable', { at: id })
    return parseFontTable(await answer.json())
  } catch (cause) {
    return fail('font/unreadable', { at: id, cause })
  }
}

/** A font's compiled table; fetched once, and again after a failure. */
function fontTable(id: string): Promise<Result<FontTable>> {
  const known = tables.get(id)
  if (known) return known
  const wait = fetchTable(id).then((result) => {
    if (!result.ok) tables.delete(id)
    return result
  })
  tables.set(id, wait)
  return wait
}

type Hyphenate = (word: string) => readonly number[]

/** Where words may part, for the few templates whose long texts let them; others do not wait for its patterns. */
async function parter(template: Template): Promise<Result<{ readonly hyphenate?: Hyphenate }>> {
  const parts = template.formats.some((format) =>
    blocksOf(format).some((block) => 'hyphenate' in block && block.hyphenate === true),
  )
  if (!parts) return ok({})
  try {
    return ok({ hyphenate: (await import('@tanquian/layout/hyphen')).hyphenateEs })
  } catch (cause) {
    return fail('font/unreadable', { at: 'hyphen', cause })
  }
}

/** Brand, template, fonts and an engine for a draft, all at once from the network or the cache. */
export async function loadEngine(
  draft: Pick<Draft, 'template' | 'brand'>,
  options: LoadOptions,
): Promise<Result<Loaded>> {
  const [template, brand] = await Promise.all([
    loadTemplate(draft.template.id, draft.template.version),
    loadBrand(draft.brand.id, draft.brand.version),
  ])
  if (!template.ok) return template
  if (!brand.ok) return brand
  const fonts: FontTable[] = []
  const [words, wanted] = await Promise.all([parter(template.value), Promise.all(fontsOf(brand.value).map(fontTable))])
  if (!words.ok) return words
  for (const table of wanted) {
    if (!table.ok) return table
    fonts.push(table.value)
  }
  const pictures = createPictures(options.openPicture)
  const engine = createEngine({
    template: template.value,
    brand: brand.value,
    fonts,
    ...words.value,
    pictures,
    today: options.today,
  })
  return ok({ template: template.value, brand: brand.value, engine })
}
