import type { Rect, SceneText, TagRole } from '@tanquian/model'
import type { Context, Draw, Extent, Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { NEAR, solveHeight } from '../stack/solve.ts'
import { alignIn, drawText } from '../text/draw-text.ts'
import { reportOf } from '../text/report-of.ts'
import { setText } from '../text/set-text.ts'

/** Content size of a text in a room. */
export function measureText(context: Context, node: Node, room: number, t: number): Extent {
  const set = setText(context.fonts, node.block as SceneText, room, t)
  return { w: set.width, h: set.height }
}

const tagOf = (block: SceneText): TagRole => {
  if (block.tag) return block.tag
  if (block.type.role === 'headline' || block.type.role === 'headline-dense') return 'H1'
  return block.type.role === 'subhead' || block.type.role === 'subhead-serif' ? 'H2' : 'P'
}

/** Draws a text; one that is too tall, too wide or has too many lines is drawn whole and says so. */
export const drawTextBlock: Draw = (context, node, box, t, at, open) => {
  const block = node.block as SceneText
  const { fonts, sink } = context
  const set = setText(fonts, block, box.w, t ?? solveHeight(context, node, box.w, box.h))
  const past = Math.max(0, set.height - box.h - NEAR)
  const y = box.y + (past > 0 ? 0 : alignIn(block.valign, set.height, box.h))
  const beyond = Math.max(0, y + set.height - at.bottom - NEAR)
  const tag = tagOf(block)
  const more = tag === 'Artifact' ? {} : { lang: block.lang }
  let ink: Rect | undefined
  tagged(
    sink,
    tag,
    () => {
      ink = drawText(context, set, block.runs, { x: box.x, y, width: box.w, align: block.align, opacity: at.opacity })
    },
    more,
  )
  open.ink = ink ?? { x: box.x, y, w: 0, h: 0 }
  open.overflow = Math.max(past, set.tooWide, beyond)
  open.text = reportOf(block.fit, block.floor, {
    size: set.size,
    lines: set.lines.length,
    overflows: open.overflow > 0 || set.tooMany,
    fill: block.runs[0]?.fill,
    text: set.paragraph.text,
  })
}
