import type { LaidBlock, Op } from '@tanquian/model'

/**
 * A stretch of the display list that one shell paints. Slices of a page follow each other without gap or overlap, in
 * paint order, so painting all of them is painting the page.
 */
export interface Slice {
  readonly key: string
  /** Innermost block that owns these ops; undefined = the page's own ground. */
  readonly block?: string
  /** This block and all that enclose it. */
  readonly chain: readonly string[]
  readonly from: number
  readonly to: number
  /** Indexes of the save, concat and clip ops that are open at `from`; replayed before the slice. */
  readonly state: readonly number[]
}

/** Cuts a page's ops along its blocks. `blocks` as laid out: parents before children, each inside its parent. */
export function slicesOf(ops: readonly Op[], blocks: readonly LaidBlock[]): readonly Slice[] {
  const cuts: { block?: string; chain: readonly string[]; from: number; to: number }[] = []
  const children = new Map<string | undefined, LaidBlock[]>()
  const known = new Set(blocks.map(({ id }) => id))
  for (const block of blocks) {
    const parent = block.parent !== undefined && known.has(block.parent) ? block.parent : undefined
    const list = children.get(parent)
    if (list) list.push(block)
    else children.set(parent, [block])
  }
  const cut = (chain: readonly string[], owner: string | undefined, from: number, to: number) => {
    let at = from
    const inner = [...(children.get(owner) ?? [])].sort((a, b) => a.ops[0] - b.ops[0])
    const own = owner === undefined ? {} : { block: owner }
    for (const child of inner) {
      if (child.ops[0] > at) cuts.push({ ...own, chain, from: at, to: child.ops[0] })
      cut([child.id, ...chain], child.id, Math.max(at, child.ops[0]), child.ops[1])
      at = Math.max(at, child.ops[1])
    }
    if (to > at) cuts.push({ ...own, chain, from: at, to })
  }
  cut([], undefined, 0, ops.length)
  return withState(ops, cuts)
}

function withState(ops: readonly Op[], cuts: readonly Omit<Slice, 'key' | 'state'>[]): readonly Slice[] {
  const frames: number[][] = [[]]
  const seen = new Map<string, number>()
  return cuts.map((cut) => {
    const state = frames.flat()
    for (let at = cut.from; at < cut.to; at += 1) {
      const kind = ops[at]?.op
      if (kind === 'save') frames.push([at])
      else if (kind === 'restore') frames.pop()
      else if (kind === 'concat' || kind === 'clip') frames.at(-1)?.push(at)
    }
    const owner = cut.block ?? ''
    const nth = seen.get(owner) ?? 0
    seen.set(owner, nth + 1)
    return { ...cut, key: `${owner}#${nth}`, state }
  })
}

/** How many saves are left open by the state and the ops of a slice: what its painter must restore. */
export function openSaves(ops: readonly Op[], { state, from, to }: Pick<Slice, 'state' | 'from' | 'to'>): number {
  let open = state.filter((at) => ops[at]?.op === 'save').length
  for (let at = from; at < to; at += 1) {
    if (ops[at]?.op === 'save') open += 1
    else if (ops[at]?.op === 'restore') open -= 1
  }
  return open
}
