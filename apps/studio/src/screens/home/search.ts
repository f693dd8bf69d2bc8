import { CONTENT_KINDS, foldForSearch, KINDS, type ContentKind } from '@tanquian/model'
import type { DraftHead } from '../../storage/types.ts'

/** Something that the search field can open. */
export type Hit =
  | { readonly is: 'kind'; readonly kind: ContentKind; readonly label: string; readonly detail: string }
  | {
      readonly is: 'subtipo'
      readonly kind: ContentKind
      readonly subtipo: string
      readonly label: string
      readonly detail: string
    }
  | {
      readonly is: 'template'
      readonly id: string
      readonly kind: ContentKind
      readonly label: string
      readonly detail: string
    }
  | { readonly is: 'draft'; readonly id: string; readonly label: string; readonly detail: string }

/** A template as search knows it. */
export interface TemplateEntry {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly kinds: readonly string[]
}

interface Entry {
  readonly hit: Hit
  readonly text: string
}

const entry = (hit: Hit, more = ''): Entry => ({ hit, text: foldForSearch(`${hit.label} ${hit.detail} ${more}`) })

const kindLabel = (id: string): string =>
  CONTENT_KINDS.flatMap((kind) => (kind === id ? [KINDS[kind].label] : []))[0] ?? id

/** Everything that can be found, ready to be searched. Made once per change of its sources. */
export function searchIndex(
  templates: readonly TemplateEntry[],
  drafts: readonly DraftHead[],
  untitled: string,
): readonly Entry[] {
  const kinds = CONTENT_KINDS.flatMap((kind) => [
    entry({ is: 'kind', kind, label: KINDS[kind].label, detail: KINDS[kind].description }),
    ...KINDS[kind].subtypes.map(({ id, label, description }) =>
      entry({ is: 'subtipo', kind, subtipo: id, label, detail: `${KINDS[kind].label} · ${description}` }),
    ),
  ])
  const known = templates.flatMap(({ id, title, description, kinds: suits }) => {
    const kind = CONTENT_KINDS.find((one) => suits.includes(one))
    return kind ? [entry({ is: 'template', id, kind, label: title, detail: description })] : []
  })
  const mine = drafts.map(({ id, title, kind, area }) =>
    entry({ is: 'draft', id, label: title || untitled, detail: [kindLabel(kind), area].filter(Boolean).join(' · ') }),
  )
  return [...kinds, ...mine, ...known]
}

const startsWord = (text: string, word: string): boolean => text.startsWith(word) || text.includes(` ${word}`)

/** Hits for what is typed, from two letters on: every word must be there; the ones that begin with it come first. */
export function search(index: readonly Entry[], typed: string, most = 8): readonly Hit[] {
  const words = foldForSearch(typed).split(' ').filter(Boolean)
  const [first] = words
  if (!first || words.join('').length < 2) return []
  return index
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ hit, text }) => ({
      hit,
      rank: text.startsWith(first) ? 0 : words.every((word) => startsWord(text, word)) ? 1 : 2,
    }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ hit }) => hit)
}

/** The varieties of aviso that this computer uses most; until there is a habit, the office's own order. */
export function usualSubtypes(
  drafts: readonly DraftHead[],
  most = 5,
): readonly { readonly id: string; readonly label: string }[] {
  const used = new Map<string, number>()
  for (const { kind, subtipo } of drafts)
    if (kind === 'aviso' && subtipo) used.set(subtipo, (used.get(subtipo) ?? 0) + 1)
  return KINDS.aviso.subtypes
    .map(({ id, label }, at) => ({ id, label, rank: (used.get(id) ?? 0) * 100 - at }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ id, label }) => ({ id, label }))
}
