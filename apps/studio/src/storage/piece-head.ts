import { titleOf } from '@tanquian/export'
import type { Draft } from '@tanquian/model'
import type { DraftHead } from './types.ts'

/** What lists show of a draft. */
export function headOf(draft: Draft, bytes: number): DraftHead {
  const content = draft.content as unknown as Readonly<Record<string, unknown>>
  const text = (key: string): string => (typeof content[key] === 'string' ? (content[key] as string) : '')
  const subtipo = text('subtipo')
  return {
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
  }
}
