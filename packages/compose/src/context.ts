import { factsOf } from '@tanquian/model'
import type { Brand, BlockOverride, Draft, Facts, Format, LooseContent } from '@tanquian/model'
import { paletteOf } from './colors.ts'
import type { Palette } from './colors.ts'

/** Text to show, faded, where a field is still empty; undefined = leave the block out. */
export type Placeholders = (path: string) => string | undefined

/** A record that a repeat is going through. */
export interface Turn {
  readonly value: unknown
  /** Position from 1. */
  readonly n: number
  /** Where it is in the content ('bases.2'). */
  readonly path: string
}

/** Everything a block needs to be resolved. */
export interface Context {
  readonly content: LooseContent
  readonly facts: Facts
  readonly words: Readonly<Record<string, string>>
  readonly brand: Brand
  readonly format: Format
  readonly palette: Palette
  readonly overrides: Readonly<Record<string, BlockOverride>>
  readonly placeholders?: Placeholders
  readonly record?: Turn
}

// Typing changes the content once and composes it five times: derive its facts once.
const known = new WeakMap<LooseContent, { readonly place: string; readonly facts: Facts }>()

const factsFor = (content: LooseContent, place: string): Facts => {
  const found = known.get(content)
  if (found?.place === place) return found.facts
  const facts = factsOf(content, { place })
  known.set(content, { place, facts })
  return facts
}

/** The brand's words that templates bind to as 'brand.…'. */
const wordsOf = (brand: Brand, content: LooseContent): Readonly<Record<string, string>> => {
  const legend = content.leyenda && content.leyenda !== 'ninguna' ? brand.legends[content.leyenda] : undefined
  return { ...brand.institution, name: brand.name, legend: legend?.text ?? '' }
}

/** Opens a context for one format of a draft. */
export const openContext = (
  draft: Draft,
  brand: Brand,
  format: Format,
  swap: Palette['swap'],
  placeholders: Placeholders | undefined,
): Context => ({
  content: draft.content,
  facts: factsFor(draft.content, brand.institution.place),
  words: wordsOf(brand, draft.content),
  brand,
  format,
  palette: paletteOf(brand, format.ink, swap),
  overrides: draft.overrides[format.id] ?? {},
  ...(placeholders ? { placeholders } : {}),
})
