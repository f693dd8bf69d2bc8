import { titleOf } from '@tanquian/export'
import type { Draft } from '@tanquian/model'
import type { HeadRecord } from './database.ts'
import type { DraftHead } from './types.ts'

/** The same head with its place in lists, or without one while it lies in the bin. */
export function ranked(head: DraftHead): HeadRecord {
  const { rank: _old, ...plain } = head as HeadRecord
  return plain.deletedAt ? plain : { ...plain, rank: -Date.parse(plain.updatedAt) || 0 }
}

/** What lists show of a draft. */
export function headOf(draft: Draft, bytes: number): HeadRecord {
  const content = draft.content as unknown as Readonly<Record<string, unknown>>
  const text = (key: string): string => (typeof content[key] === 'string' ? (content[key] as string) : '')
  const subtipo = text('subtipo')
  return ranked({
    id: draft.id,
    title: titleOf(draft),
    kind: draft.content.kind,
    ...(subtipo ? { subtipo } : {}),
    area: text('area'),
    state: draft.state,
    template: draft.template.id,
    updatedAt: draft.updatedAt,
    createdAt: draft.createdAt,
    bytes,
  })
}
