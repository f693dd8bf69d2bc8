import type { Layout } from './display.ts'
import { check } from './parse/check.ts'
import { tidy } from './parse/tidy.ts'
import { fail } from './result.ts'
import type { Result } from './result.ts'
import { layoutSchema } from './schema/layout.ts'

/** Anything → display list whose blocks point to ops that exist. Unknown ops are named with their place. Never throws. */
export const parseLayout = (input: unknown): Result<Layout> => {
  const clean = tidy(input)
  if (!clean.ok) return clean
  const checked = check(layoutSchema, clean.value)
  if (!checked.ok) return checked
  const { pages, blocks } = checked.value
  const lost = blocks.findIndex(({ page, ops: [from, to] }) => from > to || to > (pages[page]?.ops.length ?? -1))
  return lost >= 0 ? fail('parse/invalid', { at: `blocks.${lost}.ops`, params: { problem: 'out-of-range' } }) : checked
}
