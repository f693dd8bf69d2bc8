import { FailureError, type Rect, type SceneImage } from '@tanquian/model'
import { bleedOf, grown, type Context, type Draw, type Extent, type Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { fillOp } from './fill.ts'
import { rectPath } from './paths.ts'

function sizeOf(context: Context, block: SceneImage): Extent {
  const size = context.pictures.size(block.image)
  if (!size || !(size.w > 0) || !(size.h > 0))
    throw new FailureError({ code: 'image/missing', at: block.id, params: { image: block.image, block: block.name } })
  return size
}

/** A picture keeps its proportion in what its size wishes leave open. */
export function measureImage(context: Context, node: Node, room: number): Extent {
  const block = node.block as SceneImage
  const picture = sizeOf(context, block)
  if (block.size?.h !== undefined && block.size.w === undefined)
    return { w: Math.min(room, (block.size.h * picture.w) / picture.h), h: block.size.h }
  const w = block.size?.w ?? room
  return { w, h: (w * picture.h) / picture.w }
}

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most))

/** The part of the picture that covers the box, as near to its focus as the edges allow. */
function crop(picture: Extent, box: Rect, focus: SceneImage['focus'], zoom: number): Rect {
  const scale = Math.max(box.w / picture.w, box.h / picture.h) * Math.max(1, zoom)
  const [w, h] = [box.w / scale, box.h / scale]
  return {
    x: clamp(focus[0] * picture.w - w / 2, picture.w - w),
    y: clamp(focus[1] * picture.h - h / 2, picture.h - h),
    w,
    h,
  }
}

/** The box in which the whole picture shows, centred. */
function contain(picture: Extent, box: Rect): Rect {
  const scale = Math.min(box.w / picture.w, box.h / picture.h)
  const [w, h] = [picture.w * scale, picture.h * scale]
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }
}

/** Draws the content's picture; an unknown size is the failure 'image/missing' with the block's name. */
export const drawImageBlock: Draw = (context, node, box, _t, at, open) => {
  const block = node.block as SceneImage
  const picture = sizeOf(context, block)
  const { sink, scene } = context
  const cover = block.fit === 'cover'
  const dst = cover ? grown(box, bleedOf(scene, box)) : contain(picture, box)
  const src = cover ? crop(picture, dst, block.focus, block.zoom) : { x: 0, y: 0, w: picture.w, h: picture.h }
  const fade = at.opacity < 1 ? { opacity: at.opacity } : {}
  tagged(
    sink,
    block.tag ?? 'Figure',
    () => {
      sink.ops.push({ op: 'image', image: block.image, src, dst, ...fade })
      if (block.overlay) {
        const { fill, opacity, blend } = block.overlay
        sink.ops.push({ ...fillOp(rectPath(dst), fill, opacity * at.opacity), ...(blend ? { blend } : {}) } as const)
      }
    },
    { alt: block.alt },
  )
  open.image = { id: block.image, alt: block.alt, src, dst }
}
