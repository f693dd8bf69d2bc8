import { COLOR_ROLES, TEXT_ROLES, fail, ok } from '@tanquian/model'
import type { Draft, Edit, FreeBlock, Result } from '@tanquian/model'
import { checkValue } from './field-value.ts'
import { isFreeId } from './free-block.ts'
import { drop, isSafeName, own, put, sameJson, splice } from './records.ts'

type Of<K extends Edit['do']> = Extract<Edit, { do: K }>
type Check = (value: unknown) => boolean

const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isPositive: Check = (value) => isNumber(value) && (value as number) > 0
const isText: Check = (value) => typeof value === 'string'
const oneOf =
  (list: readonly string[]): Check =>
  (value) =>
    (list as readonly unknown[]).includes(value)
const isShare: Check = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1
const isFocus: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isShare)

const PLACE: Readonly<Record<string, Check>> = { x: isNumber, y: isNumber, w: isPositive, h: isPositive }
const color = oneOf(COLOR_ROLES)
const OWN: Readonly<Record<FreeBlock['is'], Readonly<Record<string, Check>>>> = {
  text: { text: isText, role: oneOf(TEXT_ROLES), color, size: isPositive, align: oneOf(['start', 'center', 'end']) },
  image: { asset: isText, alt: isText, focus: isFocus },
  shape: { shape: oneOf(['rect', 'line', 'ellipse']), color },
  icon: { icon: isText, color },
  qr: { data: isText },
}

/** First property that a free block may not have so; undefined when all is well. */
const badKey = (block: Readonly<Record<string, unknown>>): string | undefined => {
  if (!isFreeId(block['id'])) return 'id'
  const is = block['is']
  if (typeof is !== 'string' || !Object.hasOwn(OWN, is)) return 'is'
  const needs = { ...PLACE, ...OWN[is as FreeBlock['is']] }
  const missing = Object.keys(needs).find((key) => !needs[key]?.(block[key]))
  if (missing) return missing
  if (block['rotate'] !== undefined && !isNumber(block['rotate'])) return 'rotate'
  return Object.keys(block).find(
    (key) => !Object.hasOwn(needs, key) && key !== 'id' && key !== 'is' && key !== 'rotate',
  )
}

const listOf = (draft: Draft, format: string): readonly FreeBlock[] => own(draft.extras, format) ?? []

const withList = (draft: Draft, format: string, list: readonly FreeBlock[]): Draft => ({
  ...draft,
  extras: list.length === 0 ? drop(draft.extras, format) : put(draft.extras, format, list),
})

const unknown = (format: string, block: string) =>
  fail('edit/unknown-target', { at: `${format}.${block}`, params: { format, block } })

/** Adds a free block on top, or at a place in the order (0 = lowest). */
export const addExtra = (draft: Draft, { format, block, at }: Of<'add-extra'>): Result<Draft> => {
  if (!isSafeName(format) || !draft.formats.includes(format)) return unknown(format, block.id)
  const wrong = badKey({ ...block })
  if (wrong) return fail('edit/invalid-value', { at: `${format}.${block.id}.${wrong}` })
  const checked = checkValue(block, `${format}.${block.id}`)
  if (!checked.ok) return checked
  const list = listOf(draft, format)
  if (list.some((extra) => extra.id === block.id)) return fail('edit/invalid-value', { at: `${format}.${block.id}.id` })
  return ok(withList(draft, format, splice(list, placeIn(at ?? list.length, list.length), 0, block)))
}

const placeIn = (at: number, length: number): number => Math.max(0, Math.min(length, Math.trunc(at) || 0))

/** Changes properties of a free block; id and kind stay. A key given as null is dropped (rotate). */
export const patchExtra = (draft: Draft, { format, block, patch }: Of<'patch-extra'>): Result<Draft> => {
  const list = listOf(draft, format)
  const index = list.findIndex((extra) => extra.id === block)
  const before = list[index]
  if (!before) return unknown(format, block)
  let next: Readonly<Record<string, unknown>> = { ...before }
  for (const [key, value] of Object.entries(patch)) next = value === null ? drop(next, key) : put(next, key, value)
  const wrong = next['id'] !== before.id ? 'id' : next['is'] !== before.is ? 'is' : badKey(next)
  if (wrong) return fail('edit/invalid-value', { at: `${format}.${block}.${wrong}` })
  const checked = checkValue(next, `${format}.${block}`)
  if (!checked.ok) return checked
  return ok(
    sameJson(before, next) ? draft : withList(draft, format, splice(list, index, 1, next as unknown as FreeBlock)),
  )
}

/** Takes a free block away. */
export const removeExtra = (draft: Draft, { format, block }: Of<'remove-extra'>): Result<Draft> => {
  const list = listOf(draft, format)
  const left = list.filter((extra) => extra.id !== block)
  return left.length === list.length ? unknown(format, block) : ok(withList(draft, format, left))
}

/** Moves a free block in the painting order (0 = lowest). */
export const orderExtra = (draft: Draft, { format, block, to }: Of<'order-extra'>): Result<Draft> => {
  const list = listOf(draft, format)
  const from = list.findIndex((extra) => extra.id === block)
  const moved = list[from]
  if (!moved) return unknown(format, block)
  const place = placeIn(to, list.length - 1)
  return ok(place === from ? draft : withList(draft, format, splice(splice(list, from, 1), place, 0, moved)))
}
