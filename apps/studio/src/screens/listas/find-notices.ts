import { foldForSearch, KINDS, type ContentKind } from '@tanquian/model'
import type { ReadyNotice } from '@tanquian/brand-template'

type Found = Pick<ReadyNotice, 'title' | 'description' | 'area' | 'kind'>

/** Notices of a kind that have every typed word in their name, purpose, area or kind; accents and capitals do not count. */
export function findNotices<N extends Found>(notices: readonly N[], typed: string, kind?: ContentKind): readonly N[] {
  const words = foldForSearch(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  return notices.filter((notice) => {
    if (kind && notice.kind !== kind) return false
    const text = foldForSearch(`${notice.title} ${notice.description} ${notice.area} ${KINDS[notice.kind].label}`)
    return words.every((word) => text.includes(word))
  })
}
