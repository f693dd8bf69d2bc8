import { COLOR_ROLES, PT_PER } from '@tanquian/model'
import type { ColorRole, Finding, Fix, LaidBlock } from '@tanquian/model'
import { contrastOfRun } from '../paint/backdrop.ts'
import type { RunContrast } from '../paint/backdrop.ts'
import { contrast as contrastOf, readHex } from '../paint/color.ts'
import { surfacesOf } from '../paint/surfaces.ts'
import type { TextRun } from '../paint/surfaces.ts'
import type { Piece, ReviewedFormat } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** WCAG 2.2 AA: 4.5, and 3 for large text. */
const NORMAL = 4.5
const LARGE = 3
/** WCAG's large sizes: 24 px, or 18.66 px bold, where the body is 16 px. */
const LARGE_SHARE = 24 / 16
const LARGE_BOLD_SHARE = 56 / 3 / 16
const LARGE_PT = 24 * PT_PER.px
const LARGE_BOLD_PT = 14

/**
 * Whether a text counts as large. On paper by its points. On a screen relative to the format: the smallest body that a
 * 1080 px piece allows is what 16 px is on a page, because the whole piece is seen on a telephone.
 */
const isLarge = (size: number, bold: boolean, { format }: ReviewedFormat): boolean => {
  if (format.output === 'print') return size >= (bold ? LARGE_BOLD_PT : LARGE_PT)
  return size >= format.minText.body * (bold ? LARGE_BOLD_SHARE : LARGE_SHARE) - 0.01
}

const scaleOf = ([a, b]: TextRun['matrix']): number => Math.hypot(a, b)

interface Seen extends RunContrast {
  readonly want: number
  readonly text: string
}

/** The block that paints an op: the innermost whose slice holds it. */
const blockAt = (blocks: readonly LaidBlock[], page: number, index: number): LaidBlock | undefined => {
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const block = blocks[i]
    if (block && block.page === page && block.ops[0] <= index && index < block.ops[1]) return block
  }
  return undefined
}

const worstPerBlock = (piece: Piece, reviewed: ReviewedFormat): ReadonlyMap<LaidBlock, Seen> => {
  const bold = new Set(piece.brand.fonts.filter((font) => font.weight >= 700).map((font) => font.id))
  const ground = reviewed.scene?.ground ?? piece.colorOf(reviewed.format.ground, reviewed.format.ink)
  const worst = new Map<LaidBlock, Seen>()
  for (const [n, page] of reviewed.layout.pages.entries()) {
    const { surfaces, runs } = surfacesOf(page)
    for (const run of runs) {
      if (run.decoration) continue
      const block = blockAt(reviewed.layout.blocks, n, run.index)
      const seen = block && contrastOfRun(run, surfaces, ground)
      if (!seen) continue
      const want = isLarge(run.op.size * scaleOf(run.matrix), bold.has(run.op.font), reviewed) ? LARGE : NORMAL
      const known = worst.get(block)
      if (!known || seen.ratio / want < known.ratio / known.want) worst.set(block, { ...seen, want, text: run.op.text })
    }
  }
  return worst
}

/** The text colour of the brand that reads best on this ground. */
const bestRole = (piece: Piece, { format }: ReviewedFormat, seen: Seen): ColorRole | undefined =>
  COLOR_ROLES.filter((role) => role.startsWith('on-'))
    .map((role) => ({ role, ratio: contrastOf(readHex(piece.colorOf(role, format.ink)), seen.behind) }))
    .filter(({ ratio }) => ratio >= seen.want)
    .sort((a, b) => b.ratio - a.ratio)[0]?.role

const fixesFor = (piece: Piece, reviewed: ReviewedFormat, block: LaidBlock, seen: Seen): readonly Fix[] => {
  const format = reviewed.format.id
  if (piece.draft.overrides[format]?.[block.id]?.color !== undefined)
    return [
      {
        code: 'fix/template-color',
        edits: [{ do: 'override', format, block: block.id, patch: { color: null } }],
        safe: false,
      },
    ]
  const color = bestRole(piece, reviewed, seen)
  if (color === undefined || seen.picture) return []
  if (block.free)
    return [
      {
        code: 'fix/text-color',
        edits: [{ do: 'patch-extra', format, block: block.id, patch: { color } }],
        safe: false,
      },
    ]
  if (!block.allow.includes('color')) return []
  return [
    { code: 'fix/text-color', edits: [{ do: 'override', format, block: block.id, patch: { color } }], safe: false },
  ]
}

const check = (piece: Piece): readonly Finding[] =>
  piece.formats.flatMap((reviewed) =>
    [...worstPerBlock(piece, reviewed)]
      .filter(([, seen]) => seen.ratio < seen.want - 0.005)
      .map(([block, seen]) =>
        finding(contrast, {
          at: piece.placeOf(reviewed.format, block),
          severity: seen.picture || seen.ratio >= LARGE ? 'warning' : 'error',
          // Rounded down: 4.49 is not 4.5.
          params: {
            problem: seen.picture ? 'picture' : 'color',
            ratio: Math.floor(seen.ratio * 10) / 10,
            want: seen.want,
            name: block.name,
            text: seen.text,
          },
          fixes: fixesFor(piece, reviewed, block, seen),
        }),
      ),
  )

/**
 * Text against what is really painted behind it, worst place of the line: solid, gradient or tint. Over a picture without
 * a dark enough veil it cannot be known, so it warns.
 */
export const contrast: Rule = {
  id: 'rev/contrast',
  severity: 'error',
  source: 'WCAG 2.2, 1.4.3 (AA); LGCS art. 12; LGIPD art. 32',
  check,
}
