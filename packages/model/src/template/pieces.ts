import { check } from '../parse/check.ts'
import { isRecord } from '../record.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import * as v from 'valibot'
import { blockSchema } from '../schema/blocks.ts'
import { changes } from '../schema/template.ts'
import { opt, positive, word } from '../schema/units.ts'
import { arrange } from './arrange.ts'
import { scaleBlock } from './points.ts'

const useSchema = v.strictObject({ use: word, scale: opt(positive), ...changes })

/** Pieces may use pieces; deeper than this one of them uses itself. */
const DEEPEST = 8

/**
 * Puts the template's named `pieces` wherever a block says `use`, at the scale and with the changes it asks for. Works on the
 * authored JSON, before a template is checked as a whole. Fails with 'parse/invalid': 'unknown-piece', 'circle', or what is
 * wrong inside the piece.
 */
export const putPieces = (source: Readonly<Record<string, unknown>>): Result<Record<string, unknown>> => {
  const { pieces, ...rest } = source
  if (pieces !== undefined && !isRecord(pieces))
    return fail('parse/invalid', { at: 'pieces', params: { problem: 'object', received: typeof pieces } })
  const named = pieces ?? {}
  const put = (value: unknown, at: string, depth: number): Result<unknown> => {
    if (Array.isArray(value)) {
      const out: unknown[] = []
      for (const [n, item] of value.entries()) {
        const done = put(item, `${at}.${n}`, depth)
        if (!done.ok) return done
        out.push(done.value)
      }
      return ok(out)
    }
    if (!isRecord(value)) return ok(value)
    if (typeof value['use'] === 'string' && !('is' in value)) return piece(value, at, depth)
    const out: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) {
      const done = put(inner, at ? `${at}.${key}` : key, depth)
      if (!done.ok) return done
      out[key] = done.value
    }
    return ok(out)
  }
  const piece = (value: Record<string, unknown>, at: string, depth: number): Result<unknown> => {
    const asked = check(useSchema, value, at)
    if (!asked.ok) return asked
    const { use, scale = 1, ...own } = asked.value
    const params = { received: use, allowed: Object.keys(named).join(', ') }
    if (!Object.hasOwn(named, use))
      return fail('parse/invalid', { at, params: { problem: 'unknown-piece', ...params } })
    if (depth >= DEEPEST) return fail('parse/invalid', { at, params: { problem: 'circle', received: use } })
    const inside = put(named[use], `pieces.${use}`, depth + 1)
    if (!inside.ok) return inside
    const block = check(blockSchema, inside.value, `pieces.${use}`)
    if (!block.ok) return block
    const changed = put(own, at, depth)
    if (!changed.ok) return changed
    const arranged = arrange([scaleBlock(block.value, scale)], changed.value as typeof own, at)
    return arranged.ok ? ok(arranged.value[0]) : arranged
  }
  const done = put(rest, '', 0)
  return done.ok ? ok(done.value as Record<string, unknown>) : done
}
