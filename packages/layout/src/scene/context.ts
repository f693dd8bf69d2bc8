import { FailureError, type FontBook, type PictureSizes, type Rect, type Scene, type SceneBlock } from '@tanquian/model'
import { drawArtBlock, measureArt } from '../block/art-block.ts'
import { turn } from '../block/fill.ts'
import { drawImageBlock, measureImage } from '../block/image-block.ts'
import { drawListBlock, measureList } from '../block/list-block.ts'
import { drawPatternBlock, measurePattern } from '../block/pattern-block.ts'
import { drawQrBlock, measureQr } from '../block/qr-block.ts'
import { drawShapeBlock, measureShape } from '../block/shape-block.ts'
import { drawTableBlock, measureTable } from '../block/table-block.ts'
import { drawTextBlock, leastText, measureText } from '../block/text-block.ts'
import { isFlexible, measureNode, remembered } from '../stack/measure.ts'
import { drawStackBlock, measureStack } from '../stack/stack-block.ts'
import { nodeOpener, type Context, type Draw, type Extent, type Node, type Place } from './node.ts'
import { drawnOnce } from './redraw.ts'
import { closeBlock, openBlock, openSink } from './sink.ts'

type Measure = (context: Context, node: Node, room: number, t: number) => Extent

/** Every kind of block: how large it is and how it is drawn. */
const KINDS: Readonly<Record<SceneBlock['is'], { readonly measure: Measure; readonly draw: Draw }>> = {
  text: { measure: measureText, draw: drawTextBlock },
  list: { measure: measureList, draw: drawListBlock },
  image: { measure: measureImage, draw: drawImageBlock },
  art: { measure: measureArt, draw: drawArtBlock },
  pattern: { measure: measurePattern, draw: drawPatternBlock },
  shape: { measure: measureShape, draw: drawShapeBlock },
  qr: { measure: measureQr, draw: drawQrBlock },
  table: { measure: measureTable, draw: drawTableBlock },
  stack: { measure: measureStack, draw: drawStackBlock },
}

interface Spot {
  readonly box: Rect
  readonly t: number | undefined
  readonly at: Place
}

/** A designer's own change: the template's box, moved and resized. A new width wraps anew; a new height is a scope. */
function movedTo(context: Context, node: Node, spot: Spot): Spot {
  const { moved } = node.block
  if (!moved) return spot
  const { box, t, at } = spot
  const w = moved.w ?? box.w
  const natural = moved.w !== undefined && t !== undefined && isFlexible(node)
  const h = moved.h ?? (natural ? context.content(node, w, t).h : box.h)
  return {
    box: { x: box.x + moved.dx, y: box.y + moved.dy, w, h },
    t: moved.h === undefined ? t : undefined,
    at: { ...at, bottom: Infinity },
  }
}

function place(context: Context, node: Node, spot: Spot): void {
  const { block } = node
  const { box, t: own, at } = movedTo(context, node, spot)
  const { sink, pinned } = context
  const goesOn = pinned?.id === block.id
  const t = goesOn ? pinned.t : own
  const open = openBlock(sink, block, box, at.parent)
  // What goes on from page to page has a height on each: who passes it says so itself, not only the body.
  const bottom = goesOn ? Math.min(at.bottom, box.y + box.h) : at.bottom
  const inside = { ...at, bottom, opacity: at.opacity * (block.opacity ?? 1) }
  const rotate = block.moved?.rotate ?? 0
  if (rotate !== 0) {
    const [cos, sin] = turn(rotate)
    const [cx, cy] = [box.x + box.w / 2, box.y + box.h / 2]
    const m = [cos, sin, -sin, cos, cx - cos * cx + sin * cy, cy - sin * cx - cos * cy] as const
    sink.ops.push({ op: 'save' }, { op: 'concat', m })
  }
  KINDS[block.is].draw(context, node, box, t, inside, open)
  if (rotate !== 0) sink.ops.push({ op: 'restore' })
  closeBlock(sink, open)
}

/** A font book knows the character, not the block: the block adds its name on the way out. */
function inBlock<T>(node: Node, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.params?.['block'] !== undefined) throw error
    const { id, name } = node.block
    throw new FailureError({ ...error.failure, at: id, params: { ...error.failure.params, block: name } })
  }
}

/** What one layout works with. */
export function openContext(
  scene: Scene,
  fonts: FontBook,
  pictures: PictureSizes,
  pinned?: { readonly id: string; readonly t: number },
): Context {
  const context: Context = {
    scene,
    fonts,
    pictures,
    sink: openSink(),
    ...(pinned ? { pinned } : {}),
    open: nodeOpener(fonts),
    content: (node, room, t) =>
      remembered(node.contents, room, t, () =>
        inBlock(node, () => KINDS[node.block.is].measure(context, node, room, t)),
      ),
    // Texts know their widest word; the others are measured in no room at all.
    least: (node) => (node.block.is === 'text' ? leastText(context, node) : undefined) ?? context.content(node, 0, 1).w,
    measure: (node, room, t) => measureNode(context, node, room, t),
    place: (node, box, t, at) =>
      inBlock(node, () => drawnOnce(context, node, { box, t, at }, () => place(context, node, { box, t, at }))),
  }
  return context
}
