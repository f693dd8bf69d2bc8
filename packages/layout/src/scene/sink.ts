import type { Gesture, LaidBlock, Op, Rect, SceneBlock, TagRole } from '@tanquian/model'

/** A block while it is being laid; the parts that are only known at its end are filled in then. */
export type OpenBlock = { -readonly [K in keyof LaidBlock]: LaidBlock[K] }

/** Collects the ops and blocks of the pages in paint order. */
export interface Sink {
  ops: Op[]
  readonly blocks: OpenBlock[]
  page: number
}

/** An empty collector. */
export const openSink = (): Sink => ({ ops: [], blocks: [], page: 0 })

/** Starts a block; `closeBlock` must follow once its ops are in. */
export function openBlock(sink: Sink, block: SceneBlock, box: Rect, parent: string | undefined): OpenBlock {
  const at = sink.ops.length
  const open: OpenBlock = {
    id: block.id,
    name: block.name,
    is: block.is === 'art' ? block.from : block.is,
    page: sink.page,
    box,
    ink: box,
    ops: [at, at],
    allow: block.allow as readonly Gesture[],
    overflow: 0,
    ...(parent === undefined ? {} : { parent }),
    ...(block.bind === undefined ? {} : { bind: block.bind }),
    ...(block.free === undefined ? {} : { free: block.free }),
  }
  sink.blocks.push(open)
  return open
}

/** Ends a block: its slice is everything since it began. */
export function closeBlock(sink: Sink, open: OpenBlock): void {
  open.ops = [open.ops[0], sink.ops.length]
}

/** Wraps what `draw` adds in a structure tag. */
export function tagged(sink: Sink, role: TagRole, draw: () => void, more: { alt?: string; lang?: string } = {}): void {
  sink.ops.push({ op: 'tag', role, ...more })
  draw()
  sink.ops.push({ op: 'end-tag' })
}
