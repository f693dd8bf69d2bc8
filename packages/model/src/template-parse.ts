import { check } from './parse/check.ts'
import { openAs } from './parse/open.ts'
import { fail, ok } from './result.ts'
import type { Failure, Result } from './result.ts'
import { templateSchema } from './schema/template.ts'
import type { Block, Format, Template } from './template.ts'
import type { DerivedFormat } from './schema/template.ts'
import { wholeFormats } from './template/derive.ts'
import { putPieces } from './template/pieces.ts'
import { templateInPoints } from './template/points.ts'
import { blocksOf } from './template/walk.ts'

const duplicate = (blocks: readonly Block[], at: string, seen: Set<string>): Failure | undefined => {
  for (const [n, block] of blocks.entries()) {
    const here = `${at}.${n}`
    if (seen.has(block.id))
      return { code: 'parse/invalid', at: `${here}.id`, params: { problem: 'duplicate-id', received: block.id } }
    seen.add(block.id)
    const inner =
      block.is === 'stack'
        ? duplicate(block.children, `${here}.children`, seen)
        : block.is === 'repeat'
          ? duplicate([block.item], `${here}.item`, seen)
          : undefined
    if (inner) return inner
  }
  return undefined
}

const formatFailure = (format: Format, at: string): Failure | undefined => {
  const first = duplicate(format.blocks, `${at}.blocks`, new Set())
  if (first || !format.flow) return first
  const { body, next } = format.flow
  const again = duplicate(next, `${at}.flow.next`, new Set())
  if (again) return again
  const isBody = (block: Block) => block.id === body && block.is === 'stack'
  const everywhere =
    blocksOf({ ...format, flow: { body, next: [] } }).some(isBody) &&
    blocksOf({ ...format, blocks: next, flow: { body, next: [] } }).some(isBody)
  return everywhere
    ? undefined
    : { code: 'parse/invalid', at: `${at}.flow.body`, params: { problem: 'missing-stack', received: body } }
}

/**
 * Authored JSON → template with every length in points, its pieces put in their places and its derived formats whole. Fails with 'parse/invalid' and the place
 * ('formats.0.blocks.3.color'), 'migrate/too-new' or 'migrate/unknown-schema'. Never throws.
 */
export const parseTemplate = (input: unknown): Result<Template> => {
  const opened = openAs('template', input)
  if (!opened.ok) return opened
  const put = putPieces(opened.value)
  if (!put.ok) return put
  const checked = check(templateSchema, put.value)
  if (!checked.ok) return checked
  const { $schema: _editor, formats: written, ...rest } = checked.value
  const formats = wholeFormats(written as readonly (Format | DerivedFormat)[])
  if (!formats.ok) return formats
  const template: Template = { ...rest, formats: formats.value }
  const ids = new Set<string>()
  for (const [n, format] of template.formats.entries()) {
    if (ids.has(format.id))
      return fail('parse/invalid', { at: `formats.${n}.id`, params: { problem: 'duplicate-id', received: format.id } })
    ids.add(format.id)
    const failure = formatFailure(format, `formats.${n}`)
    if (failure) return { ok: false, failure }
  }
  const unknown = template.start?.find((id) => !ids.has(id))
  if (unknown !== undefined)
    return fail('parse/invalid', { at: 'start', params: { problem: 'unknown-format', received: unknown } })
  return ok(templateInPoints(template))
}
