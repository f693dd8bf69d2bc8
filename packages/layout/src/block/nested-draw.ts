import type { Rect, TagRole } from '@tanquian/model'
import { around, type Context, type Place } from '../scene/node.ts'
import type { Sink } from '../scene/sink.ts'
import { tagged } from '../scene/sink.ts'
import { drawText } from '../text/draw-text.ts'
import type { NestedText, SetNested } from './nested-set.ts'

/** Opens and closes lists and items as depth and marks ask: L > LI, with the next level's L inside its item. */
class Lists {
  readonly #sink: Sink
  readonly #lang: string
  #depth = 0

  constructor(sink: Sink, lang: string) {
    this.#sink = sink
    this.#lang = lang
  }

  /** Stands inside an item of that level; `fresh` = in one of its own, not in the one that is open. */
  enter(level: number, fresh: boolean): void {
    this.leave(level)
    if (this.#depth === level && fresh) this.#close()
    else if (this.#depth === level) return
    else this.#open('L')
    this.#open('LI')
    this.#depth += 1
    if (this.#depth < level) this.enter(level, fresh)
  }

  /** Closes what is deeper than a level. */
  leave(level: number): void {
    while (this.#depth > level) {
      this.#close()
      this.#sink.ops.push({ op: 'end-tag' })
    }
  }

  #open(role: TagRole): void {
    this.#sink.ops.push(role === 'L' && this.#depth === 0 ? { op: 'tag', role, lang: this.#lang } : { op: 'tag', role })
  }

  #close(): void {
    this.#sink.ops.push({ op: 'end-tag' })
    this.#depth -= 1
  }
}

/** Draws a text with nested items from (x, y) down: paragraphs as `role`, items as nested lists. Returns what it inks. */
export function drawNested(
  context: Context,
  block: NestedText,
  set: SetNested,
  box: Rect,
  at: Place,
  role: TagRole,
): Rect | undefined {
  const { sink } = context
  const lists = new Lists(sink, block.lang)
  const plain = role === 'Artifact'
  let ink: Rect | undefined
  for (const [n, { set: words, mark, level, markX, x, y }] of set.paragraphs.entries()) {
    const paragraph = block.nested[n]
    if (!paragraph) continue
    const { opacity } = at
    const top = box.y + y
    const draw = (): void => {
      if (mark && paragraph.mark) {
        const base = (words.lines[0]?.baseline ?? 0) - (mark.lines[0]?.baseline ?? 0)
        const place = {
          x: box.x + markX,
          y: top + base * set.size,
          width: mark.width,
          align: 'start',
          opacity,
        } as const
        const inked = drawText(context, mark, paragraph.mark, place)
        if (inked) ink = around(ink, inked)
      }
      const align = level === 0 ? block.align : 'start'
      const inked = drawText(context, words, paragraph.runs, { x: box.x + x, y: top, width: box.w - x, align, opacity })
      if (inked) ink = around(ink, inked)
    }
    if (plain) draw()
    else if (level === 0) {
      lists.leave(0)
      tagged(sink, role, draw, { lang: block.lang })
    } else {
      lists.enter(level, mark !== undefined)
      draw()
    }
  }
  lists.leave(0)
  return ink
}
