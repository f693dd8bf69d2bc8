import { fontUrls, loadBrand, loadTemplate } from '@tanquian/brand-template'
import {
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
  for (const table of await Promise.all(fontsOf(brand.value).map(fontTable))) {
    if (!table.ok) return table
    fonts.push(table.value)
  }
  const pictures = createPictures(options.openPicture)
  const engine = createEngine({ template: template.value, brand: brand.value, fonts, pictures, today: options.today })
  return ok({ template: template.value, brand: brand.value, engine })
}
