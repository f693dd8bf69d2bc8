import { COLOR_ROLES, fail, ok } from '@tanquian/model'
import type { BlockOverride, Draft, Edit, Gesture, Locks, Result } from '@tanquian/model'
import { drop, isEmpty, isSafeName, own, put, sameJson } from './records.ts'
import { patchExtra } from './edit-extras.ts'
import { isFreeBlock } from './free-block.ts'

type Override = Extract<Edit, { do: 'override' }>
type ClearOverride = Extract<Edit, { do: 'clear-override' }>
type Key = keyof BlockOverride

/** The gesture that a block must allow before this property of it may change. */
export const GESTURE_OF: Readonly<Record<Key, Gesture>> = {
  dx: 'move',
  dy: 'move',
  w: 'resize',
  h: 'resize',
  hidden: 'hide',
  size: 'size',
  focus: 'crop',
  zoom: 'crop',
  align: 'align',
  color: 'color',
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isShare = (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 1
const isPositive = (value: unknown): boolean => isNumber(value) && value > 0

const ACCEPTS: Readonly<Record<Key, (value: unknown) => boolean>> = {
  dx: isNumber,
  dy: isNumber,
  w: isPositive,
  h: isPositive,
  hidden: (value) => typeof value === 'boolean',
  size: isPositive,
  focus: (value) => Array.isArray(value) && value.length === 2 && value.every(isShare),
  zoom: (value) => isNumber(value) && value >= 1,
  align: (value) => value === 'start' || value === 'center' || value === 'end',
  color: (value) => (COLOR_ROLES as readonly unknown[]).includes(value),
}

/** As the template says: kept as an absent key, so that the own-change mark goes out. */
const isNothing = (key: Key, value: unknown): boolean =>
  value === null || ((key === 'dx' || key === 'dy') && value === 0) || (key === 'hidden' && value === false)

const isKey = (key: string): key is Key => Object.hasOwn(GESTURE_OF, key)

/** Stores a block's override, or forgets it when nothing is left of it. */
const store = (draft: Draft, format: string, block: string, next: Readonly<Record<string, unknown>>): Draft => {
  const blocks = own(draft.overrides, format) ?? {}
  const left = isEmpty(next) ? drop(blocks, block) : put(blocks, block, next as BlockOverride)
  const overrides = isEmpty(left) ? drop(draft.overrides, format) : put(draft.overrides, format, left)
  return overrides === draft.overrides ? draft : { ...draft, overrides }
}

/** A free block has no template to differ from: what fits it is written into the block itself. */
const ofFreeBlock = (draft: Draft, { format, block, patch }: Override): Result<Draft> => {
  const own = Object.entries(patch).filter(([, value]) => value !== null)
  const foreign = own.find(([key]) => key === 'dx' || key === 'dy' || key === 'hidden' || key === 'zoom')
  if (foreign) return fail('edit/invalid-value', { at: `${format}.${block}.${foreign[0]}` })
  return patchExtra(draft, { do: 'patch-extra', format, block, patch: Object.fromEntries(own) as Patch })
}

type Patch = Extract<Edit, { do: 'patch-extra' }>['patch']

/** Merges a designer's change into one block of one format; refuses what the template locks. */
export const override = (draft: Draft, edit: Override, locks: Locks): Result<Draft> => {
  const { format, block, patch } = edit
  if (!draft.formats.includes(format)) return fail('edit/unknown-target', { at: format, params: { format } })
  if (!isSafeName(block) || !isSafeName(format)) return fail('edit/unknown-target', { at: `${format}.${block}` })
  if (isFreeBlock(draft, format, block)) return ofFreeBlock(draft, edit)
  const before = own(draft.overrides[format] ?? {}, block) ?? {}
  let next: Readonly<Record<string, unknown>> = { ...before }
  for (const [key, value] of Object.entries(patch)) {
    const at = `${format}.${block}.${key}`
    if (!isKey(key)) return fail('edit/invalid-value', { at })
    // Giving a property back to the template is always allowed.
    if (value === null) {
      next = drop(next, key)
      continue
    }
    if (value === undefined || !ACCEPTS[key](value)) return fail('edit/invalid-value', { at })
    const gesture = GESTURE_OF[key]
    if (!locks(format, block).includes(gesture)) return fail('edit/locked', { at, params: { format, block, gesture } })
    next = isNothing(key, value) ? drop(next, key) : put(next, key, value)
  }
  return ok(sameJson(before, next) ? draft : store(draft, format, block, next))
}

/** Volver a la plantilla: a block, or all blocks of a format. Free blocks stay; they are not the template's. */
export const clearOverride = (draft: Draft, { format, block }: ClearOverride): Draft => {
  if (block !== undefined) return Object.hasOwn(draft.overrides, format) ? store(draft, format, block, {}) : draft
  const overrides = drop(draft.overrides, format)
  return overrides === draft.overrides ? draft : { ...draft, overrides }
}
