import type { FontTable } from './font.ts'
import { check } from './parse/check.ts'
import { openAs } from './parse/open.ts'
import { fail, ok } from './result.ts'
import type { Result } from './result.ts'
import { fontSchema } from './schema/font.ts'

/** Anything → font table whose lists agree in length. Never throws. */
export const parseFontTable = (input: unknown): Result<FontTable> => {
  const opened = openAs('font', input)
  if (!opened.ok) return opened
  const checked = check(fontSchema, opened.value)
  if (!checked.ok) return checked
  const font = checked.value
  const wrong =
    font.cmap.length % 2 !== 0
      ? 'cmap'
      : font.tnum.length % 2 !== 0
        ? 'tnum'
        : font.outlines.length !== font.advances.length
          ? 'outlines'
          : undefined
  return wrong ? fail('parse/invalid', { at: wrong, params: { problem: 'length' } }) : ok(font)
}
