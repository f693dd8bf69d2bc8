import type { ReadyNotice } from '@tanquian/brand-template'
import { KINDS, type LooseContent } from '@tanquian/model'

/**
 * The content that a piece begins with: the notice's own words, with what changes every time left open as in a new piece. Its sample
 * picture stays behind: whoever fills it in has, or has not, one of their own.
 */
export function leftOpen({
  draft,
  llenar,
  kind,
  subtipo,
}: Pick<ReadyNotice, 'draft' | 'llenar' | 'kind' | 'subtipo'>): LooseContent {
  const empty = new Map<string, unknown>(Object.entries(KINDS[kind].empty(subtipo)))
  const open = new Set([...llenar, 'imagen'])
  const kept = Object.entries(draft.content).flatMap(([name, value]): [string, unknown][] => {
    if (!open.has(name)) return [[name, value]]
    return empty.has(name) ? [[name, empty.get(name)]] : []
  })
  return Object.fromEntries(kept) as unknown as LooseContent
}
