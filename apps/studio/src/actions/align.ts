import type { Edit, LaidBlock, Rect } from '@tanquian/model'
import { unionOf } from '../canvas/blocks.ts'
import { allows } from '../canvas/context.ts'
import { lockedFeedback } from '../canvas/gestures/lock-feedback.ts'
import { moveEdit } from '../canvas/gestures/drag.ts'
import { ACTION_REASONS, type ActionId } from '../copy/actions.ts'
import { action, type Action, type ActionContext } from './action.ts'
import { chosen, whenWritable } from './selection.ts'

type Shift = (block: Rect, box: Rect) => { readonly x: number; readonly y: number }

function moveEach(
  { store, view }: ActionContext,
  blocks: readonly LaidBlock[],
  shiftOf: (block: LaidBlock) => { x: number; y: number },
): void {
  const free = blocks.filter((block) => allows(block, 'move'))
  // Fixed members stay where they are, and the first of them is named.
  if (free.length < blocks.length)
    lockedFeedback(
      { store, view },
      blocks.map(({ id }) => id),
      'move',
    )
  const edits = free.map((block): Edit => {
    const { x, y } = shiftOf(block)
    return moveEdit(store, [block.id], x, y)
  })
  if (edits.length > 0) store.dispatch({ do: 'batch', edits })
}

const least =
  (count: number, reason: string) =>
  (context: ActionContext): true | string => {
    const may = whenWritable(context)
    return may === true ? chosen(context).length >= count || reason : may
  }

const shifts: readonly [ActionId, Shift][] = [
  ['align-left', (block, box) => ({ x: box.x - block.x, y: 0 })],
  ['align-center', (block, box) => ({ x: box.x + box.w / 2 - block.x - block.w / 2, y: 0 })],
  ['align-right', (block, box) => ({ x: box.x + box.w - block.x - block.w, y: 0 })],
  ['align-top', (block, box) => ({ x: 0, y: box.y - block.y })],
  ['align-middle', (block, box) => ({ x: 0, y: box.y + box.h / 2 - block.y - block.h / 2 })],
  ['align-bottom', (block, box) => ({ x: 0, y: box.y + box.h - block.y - block.h })],
]

const aligning: readonly Action[] = shifts.map(([id, shift]) =>
  action({
    id,
    group: 'bloque',
    when: least(2, ACTION_REASONS.several),
    run(context) {
      const blocks = chosen(context)
      const box = unionOf(blocks.map((block) => block.box))
      if (box) moveEach(context, blocks, (block) => shift(block.box, box))
    },
  }),
)

function distribute(context: ActionContext, at: 'x' | 'y', size: 'w' | 'h'): void {
  const blocks = [...chosen(context)].sort((a, b) => a.box[at] - b.box[at])
  const box = unionOf(blocks.map((block) => block.box))
  if (!box) return
  const gap = (box[size] - blocks.reduce((sum, block) => sum + block.box[size], 0)) / (blocks.length - 1)
  const places = new Map<string, number>()
  let next = box[at]
  for (const block of blocks) {
    places.set(block.id, next - block.box[at])
    next += block.box[size] + gap
  }
  moveEach(context, blocks, ({ id }) => {
    const by = places.get(id) ?? 0
    return at === 'x' ? { x: by, y: 0 } : { x: 0, y: by }
  })
}

/** Six ways to align two or more, two ways to distribute three or more; the reference is the box around them. */
export const alignments: readonly Action[] = [
  ...aligning,
  action({
    id: 'distribute-x',
    group: 'bloque',
    when: least(3, ACTION_REASONS.three),
    run: (context) => distribute(context, 'x', 'w'),
  }),
  action({
    id: 'distribute-y',
    group: 'bloque',
    when: least(3, ACTION_REASONS.three),
    run: (context) => distribute(context, 'y', 'h'),
  }),
]
