import type { Hex, Matrix, Op, Pt } from '@tanquian/model'
import { IDENTITY, multiply } from '@tanquian/model'

/** What stands on one baseline. */
export interface Line {
  readonly text: string
  readonly x: Pt
  readonly y: Pt
  readonly w: Pt
}

/** The words of a stretch of a display list, as they stand. */
export interface SetLines {
  readonly lines: readonly Line[]
  /** What most of it is set in. */
  readonly font: string
  readonly size: Pt
  readonly color: Hex
}

type Glyphs = Extract<Op, { op: 'glyphs' }>

interface Placed {
  readonly op: Glyphs
  readonly x: Pt
  readonly y: Pt
}

/** Glyphs of a stretch where they stand on the page; undefined when some are turned or scaled. What decorates is left out. */
function placedGlyphs(ops: readonly Op[]): readonly Placed[] | undefined {
  const stack: Matrix[] = []
  const tags: string[] = []
  const found: Placed[] = []
  let at = IDENTITY
  for (const op of ops) {
    if (op.op === 'save') stack.push(at)
    else if (op.op === 'restore') at = stack.pop() ?? IDENTITY
    else if (op.op === 'concat') at = multiply(at, op.m)
    else if (op.op === 'tag') tags.push(op.role)
    else if (op.op === 'end-tag') tags.pop()
    else if (op.op === 'glyphs' && op.glyphs.length > 0 && !tags.includes('Artifact')) {
      const [a, b, c, d, e, f] = at
      if (a !== 1 || b !== 0 || c !== 0 || d !== 1) return undefined
      found.push({ op, x: op.x + e, y: op.y + f })
    }
  }
  return found
}

const endOf = ({ op, x }: Placed): Pt => {
  const last = op.glyphs.at(-1)
  return last ? x + last.x + last.advance : x
}

/** Baselines that differ by less are one line: what is raised or set in another size stands within it. */
const SAME_LINE = 0.6

function joined(placed: readonly Placed[]): readonly Line[] {
  const lines: Line[] = []
  let before: Placed | undefined
  for (const one of placed) {
    const line = lines.at(-1)
    if (line && before && Math.abs(line.y - one.y) < SAME_LINE) {
      const apart = one.x - endOf(before) > one.op.size * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(one.op.text)
      const text = `${line.text}${apart ? ' ' : ''}${one.op.text}`
      lines[lines.length - 1] = { ...line, text, w: endOf(one) - line.x }
    } else lines.push({ text: one.op.text, x: one.x, y: one.y, w: endOf(one) - one.x })
    before = one
  }
  return lines.map((line) => ({ ...line, text: plain(line.text).trimEnd() }))
}

/** Spaces that never break are for the piece; a field is typed with plain ones. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const mostOf = (placed: readonly Placed[]): Placed | undefined => {
  const counts = new Map<string, number>()
  for (const { op } of placed) counts.set(op.font, (counts.get(op.font) ?? 0) + op.glyphs.length)
  const font = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return placed.find(({ op }) => op.font === font)
}

/** The lines of a stretch; undefined when it says nothing, or says it turned. */
export function linesOf(ops: readonly Op[]): SetLines | undefined {
  const placed = placedGlyphs(ops)
  const main = placed && mostOf(placed)
  if (!placed || !main) return undefined
  const { font, size, paint } = main.op
  return {
    lines: joined(placed),
    font,
    size,
    color: typeof paint === 'string' ? paint : (paint.stops[0]?.color ?? '#000000'),
  }
}

/** Stretches of a display list inside tags of a role: the items of a list, the cells of a table. Places are those of `ops`. */
export function stretchesIn(ops: readonly Op[], role: string): readonly (readonly [from: number, to: number])[] {
  const open: { readonly role: string; readonly at: number }[] = []
  const found: (readonly [number, number])[] = []
  ops.forEach((op, at) => {
    if (op.op === 'tag') open.push({ role: op.role, at })
    if (op.op !== 'end-tag') return
    const tag = open.pop()
    if (tag?.role === role) found.push([tag.at, at + 1])
  })
  return found
}
