import type { Rect, SceneText, TagRole } from '@tanquian/model'
import type { Context, Draw, Extent, Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { NEAR, solveHeight } from '../stack/solve.ts'
import { alignIn, drawText } from '../text/draw-text.ts'
import { reportOf } from '../text/report-of.ts'
import { paragraphOf } from '../text/paragraph.ts'
import { setText, sizeAfter, stepsOf } from '../text/set-text.ts'
import { drawNested } from './nested-draw.ts'
import { isNested, leastNested, setNested } from './nested-set.ts'

/** Content size of a text in a room. */
export function measureText(context: Context, node: Node, room: number, t: number): Extent {
  const block = node.block as SceneText
  const set = isNested(block) ? setNested(context.fonts, block, room, t) : setText(context.fonts, block, room, t)
  return { w: set.width, h: set.height }
}

/** Width of a text's widest word at its smallest size, found without breaking a line; undefined where lines decide the type. */
export function leastText(context: Context, node: Node): number | undefined {
  const block = node.block as SceneText
  if (block.dense) return undefined
  if (isNested(block)) return leastNested(context.fonts, block)
  const paragraph = paragraphOf(context.fonts, block.runs, block.type, block.hyphenate === true && !block.balance)
  return paragraph.widest * sizeAfter(block.fit, stepsOf(block.fit))
}

const tagOf = (block: SceneText): TagRole => {
  if (block.tag) return block.tag
  if (block.type.role === 'headline' || block.type.role === 'headline-dense') return 'H1'
  return block.type.role === 'subhead' || block.type.role === 'subhead-serif' ? 'H2' : 'P'
}

/** A set text as drawing it needs it, whichever kind it is. */
interface Ready {
  readonly size: number
  readonly width: number
  readonly height: number
  readonly lines: number
  readonly tooWide: number
  readonly tooMany: boolean
  readonly text: string
  draw(box: Rect): Rect | undefined
}

function ready(context: Context, block: SceneText, room: number, t: number, at: Parameters<Draw>[4]): Ready {
  if (!isNested(block)) return plain(context, block, room, t, at)
  const set = setNested(context.fonts, block, room, t)
  const said = set.paragraphs.map(({ set: words, mark }) => [mark?.paragraph.text, words.paragraph.text])
  const text = said.map((words) => words.filter(Boolean).join(' ')).join('\n')
  const draw = (box: Rect): Rect | undefined => {
    const role = tagOf(block)
    const inside = (): Rect | undefined => drawNested(context, block, set, box, at, role)
    if (role !== 'Artifact') return inside()
    let ink: Rect | undefined
    tagged(context.sink, role, () => (ink = inside()))
    return ink
  }
  return { ...set, text, draw }
}

function plain(context: Context, block: SceneText, room: number, t: number, at: Parameters<Draw>[4]): Ready {
  const set = setText(context.fonts, block, room, t)
  const draw = ({ x, y, w }: Rect): Rect | undefined => {
    const tag = tagOf(block)
    let ink: Rect | undefined
    const words = (): void => {
      ink = drawText(context, set, block.runs, { x, y, width: w, align: block.align, opacity: at.opacity })
    }
    tagged(context.sink, tag, words, tag === 'Artifact' ? {} : { lang: block.lang })
    return ink
  }
  return { ...set, lines: set.lines.length, text: set.paragraph.text, draw }
}

/** Draws a text; one that is too tall, too wide or has too many lines is drawn whole and says so. */
export const drawTextBlock: Draw = (context, node, box, t, at, open) => {
  const block = node.block as SceneText
  const set = ready(context, block, box.w, t ?? solveHeight(context, node, box.w, box.h), at)
  const past = Math.max(0, set.height - box.h - NEAR)
  const y = box.y + (past > 0 ? 0 : alignIn(block.valign, set.height, box.h))
  const beyond = Math.max(0, y + set.height - at.bottom - NEAR)
  const ink = set.draw({ ...box, y })
  open.ink = ink ?? { x: box.x, y, w: 0, h: 0 }
  open.overflow = Math.max(past, set.tooWide, beyond)
  open.text = reportOf(block.fit, block.floor, {
    size: set.size,
    lines: set.lines,
    overflows: open.overflow > 0 || set.tooMany,
    fill: (block.nested?.[0] ?? block).runs[0]?.fill,
    text: set.text,
  })
}
