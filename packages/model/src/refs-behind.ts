import type { Draft } from './draft.ts'

/** A version of a brand or of a template that a catalogue has now. */
export interface VersionHead {
  readonly id: string
  readonly version: number
}

/** What a draft is dressed with, and the later version that the catalogue has. */
export interface RefBehind {
  readonly kind: 'brand' | 'template'
  readonly id: string
  readonly version: number
  readonly current: number
}

/**
 * Brand and template of a draft of which the catalogue has a later version, the brand first. A draft stays with its own until
 * somebody moves it: this only tells. What the catalogue does not have is not behind.
 */
export const refsBehind = (
  { brand, template }: Pick<Draft, 'brand' | 'template'>,
  heads: { readonly brands: readonly VersionHead[]; readonly templates: readonly VersionHead[] },
): readonly RefBehind[] =>
  (
    [
      ['brand', brand, heads.brands],
      ['template', template, heads.templates],
    ] as const
  ).flatMap(([kind, { id, version }, known]) => {
    const current = known.find((head) => head.id === id)?.version ?? version
    return current > version ? [{ kind, id, version, current }] : []
  })

/** A draft with these of its refs at their current version; everything else is the same. */
export const refsMoved = (draft: Draft, behind: readonly RefBehind[]): Draft =>
  behind.reduce<Draft>(
    (moved, { kind, id, current }) =>
      kind === 'brand'
        ? { ...moved, brand: { kind, id, version: current } }
        : { ...moved, template: { kind, id, version: current } },
    draft,
  )
