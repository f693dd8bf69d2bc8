import { fail, ok, readPath, writePath } from '@tanquian/model'
import type { Draft, Edit, Result } from '@tanquian/model'
import { checkValue } from './field-value.ts'
import { sameJson } from './records.ts'

type SetField = Extract<Edit, { do: 'set-field' }>
type SetContent = Extract<Edit, { do: 'set-content' }>

/** Writes one field. The kind is not a field: another kind is another content ('set-content'). */
export const setField = (draft: Draft, { path, value }: SetField): Result<Draft> => {
  if (path === 'kind') return fail('edit/invalid-value', { at: path })
  if (value !== undefined) {
    const checked = checkValue(value, path)
    if (!checked.ok) return checked
  }
  if (sameJson(readPath(draft.content, path), value)) return ok(draft)
  try {
    return ok({ ...draft, content: writePath(draft.content, path, value) })
  } catch (cause) {
    // The path came from outside (a log, a script): a place that cannot be is the world's mistake, not ours.
    if (cause instanceof RangeError) return fail('edit/unknown-target', { at: path, cause })
    throw cause
  }
}

/** Puts a whole content in place, with the pasted text that it was read from. */
export const setContent = (draft: Draft, { content, originalText }: SetContent): Result<Draft> => {
  const checked = checkValue(content, 'content')
  if (!checked.ok) return checked
  if (typeof content.kind !== 'string') return fail('edit/invalid-value', { at: 'kind' })
  if (originalText === undefined) return ok(sameJson(draft.content, content) ? draft : { ...draft, content })
  const text = checkValue(originalText, 'originalText')
  return text.ok ? ok({ ...draft, content, originalText }) : text
}
