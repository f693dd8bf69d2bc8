import { KINDS, readPath, type Edit, type Field, type LaidBlock } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'
import { fieldOf } from './blocks.ts'
import { freeBlockOf } from './context.ts'

/** The words of a block as they are written, not as they are set: with their marks of **bold**, a list one item per line. */
export function writtenText(store: PieceStore, block: LaidBlock): string {
  const free = freeBlockOf(store, block.id)
  if (free) return free.is === 'text' ? free.text : ''
  const value = readPath(store.getState().draft.content, fieldOf(block) ?? '')
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'string').join('\n')
    : typeof value === 'string'
      ? value
      : ''
}

/** The edit that writes words into a block's field, or into a free text. */
export function writeEdit(store: PieceStore, block: LaidBlock, text: string): Edit | undefined {
  if (freeBlockOf(store, block.id))
    return { do: 'patch-extra', format: store.getState().active, block: block.id, patch: { text } }
  const path = fieldOf(block)
  if (path === undefined) return undefined
  const list = block.is === 'list' || Array.isArray(readPath(store.getState().draft.content, path))
  return { do: 'set-field', path, value: list ? text.split('\n').filter((item) => item.trim() !== '') : text }
}

const within = (fields: readonly Field[], path: string): Field | undefined => {
  for (const field of fields) {
    if (field.path === path) return field
    // A list's items and a record's parts are named under it: 'queHacer.0', 'contacto.telefono'.
    if (!path.startsWith(`${field.path}.`)) continue
    const rest = path.slice(field.path.length + 1).replace(/^\d+\.?/, '')
    if (rest === '') return { ...field, widget: 'text' }
    const inner = within(field.item ?? [], rest)
    if (inner) return inner
  }
  return undefined
}

/** The form's field behind a content path. */
export function formField(store: PieceStore, path: string): Field | undefined {
  return within(KINDS[store.getState().draft.content.kind].fields, path)
}

/** Whether Intro makes a new line in a block's words, or ends the writing. */
export function takesLines(store: PieceStore, block: LaidBlock): boolean {
  const path = fieldOf(block)
  if (block.free || path === undefined) return true
  const widget = formField(store, path)?.widget
  return block.is === 'list' || widget === 'textarea' || widget === 'list'
}
