import { DRAFT_STATES, fail, ok } from '@tanquian/model'
import type { Draft, Edit, Locks, Ref, Result } from '@tanquian/model'
import { setContent, setField } from './edit-content.ts'
import { addExtra, orderExtra, patchExtra, removeExtra } from './edit-extras.ts'
import { clearOverride, override } from './edit-overrides.ts'
import { checkValue } from './field-value.ts'
import { isSafeName, sameJson } from './records.ts'

const isRef = (ref: Ref<string>, kind: string): boolean =>
  ref.kind === kind && isSafeName(ref.id) && Number.isInteger(ref.version) && ref.version > 0

const areFormats = (formats: readonly string[]): boolean =>
  formats.length > 0 && formats.every(isSafeName) && new Set(formats).size === formats.length

/** Another version keeps the designer's changes; another template drops them, since its blocks are others. Undo brings them back. */
const setTemplate = (draft: Draft, { template, formats }: Extract<Edit, { do: 'set-template' }>): Result<Draft> => {
  if (!isRef(template, 'template')) return fail('edit/invalid-value', { at: 'template' })
  if (!areFormats(formats)) return fail('edit/invalid-value', { at: 'formats' })
  if (sameJson([draft.template, draft.formats], [template, formats])) return ok(draft)
  return ok({ ...draft, template, formats, overrides: template.id === draft.template.id ? draft.overrides : {} })
}

const rename = (draft: Draft, name: string): Result<Draft> => {
  const checked = checkValue(name, 'name')
  if (!checked.ok) return checked
  if (typeof name !== 'string') return fail('edit/invalid-value', { at: 'name' })
  return ok(name === draft.name ? draft : { ...draft, name })
}

const batch = (draft: Draft, edits: readonly Edit[], locks: Locks): Result<Draft> => {
  let next = draft
  for (const edit of edits) {
    const result = change(next, edit, locks)
    if (!result.ok) return result
    next = result.value
  }
  return ok(next)
}

const change = (draft: Draft, edit: Edit, locks: Locks): Result<Draft> => {
  switch (edit.do) {
    case 'set-field':
      return setField(draft, edit)
    case 'set-content':
      return setContent(draft, edit)
    case 'override':
      return override(draft, edit, locks)
    case 'clear-override':
      return ok(clearOverride(draft, edit))
    case 'add-extra':
      return addExtra(draft, edit)
    case 'patch-extra':
      return patchExtra(draft, edit)
    case 'remove-extra':
      return removeExtra(draft, edit)
    case 'order-extra':
      return orderExtra(draft, edit)
    case 'set-template':
      return setTemplate(draft, edit)
    case 'set-brand':
      if (!isRef(edit.brand, 'brand')) return fail('edit/invalid-value', { at: 'brand' })
      return ok(sameJson(draft.brand, edit.brand) ? draft : { ...draft, brand: edit.brand })
    case 'set-formats':
      if (!areFormats(edit.formats)) return fail('edit/invalid-value', { at: 'formats' })
      return ok(sameJson(draft.formats, edit.formats) ? draft : { ...draft, formats: edit.formats })
    case 'rename':
      return rename(draft, edit.name)
    case 'set-state':
      if (!DRAFT_STATES.includes(edit.state)) return fail('edit/invalid-value', { at: 'state' })
      return ok(edit.state === draft.state ? draft : { ...draft, state: edit.state })
    case 'batch':
      return batch(draft, edit.edits, locks)
    default:
      return fail('edit/invalid-value', { at: 'do' })
  }
}

/**
 * The only way a draft changes. Pure; what the edit does not touch is shared with the old draft, and an edit that changes
 * nothing returns that very draft. `at` (ISO instant) becomes `updatedAt`.
 *
 * Fails with 'edit/locked' (params format, block, gesture) when the template forbids it, 'edit/unknown-target' for a place that
 * is not there, 'edit/invalid-value' for a value that cannot be, 'text/too-long' past 100,000 characters. A batch is all or nothing.
 */
export const applyEdit = (draft: Draft, edit: Edit, locks: Locks, at: string): Result<Draft> => {
  const result = change(draft, edit, locks)
  if (!result.ok || result.value === draft) return result
  return ok({ ...result.value, updatedAt: at })
}
