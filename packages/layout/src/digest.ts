import type { Glyph, Op, Page, Paint } from '@tanquian/model'

type Pair = readonly [number, number]

/** Texts from this length on are worth remembering. */
const LONG = 48
const KEPT = 400
const texts = new Map<string, Pair>()
/** Glyphs of a line that has not changed are the same array as before. */
const strips = new WeakMap<readonly Glyph[], Pair>()

function remembered(kept: Map<string, Pair>, key: string, add: (lanes: Lanes) => void): Pair {
  const found = kept.get(key)
  if (found) return found
  const lanes = new Lanes()
  add(lanes)
  if (kept.size >= KEPT) kept.clear()
  const made = [lanes.a, lanes.b] as const
  kept.set(key, made)
  return made
}

/** Two independent 32-bit lanes over one stream of integers. Not for secrets: it tells two layouts apart. */
class Lanes {
  a = 0x811c9dc5
  b = 0x9e3779b9

  /** Adds an integer. */
  int(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193)
    this.a ^= this.a >>> 15
    this.b = Math.imul(this.b + value, 0x85ebca6b)
    this.b = (this.b << 13) | (this.b >>> 19)
  }

  /** Adds a length: a 4096th of a point, which is finer than any output and coarser than rounding. */
  num(value: number): void {
    this.int(Math.round(value * 4096) | 0)
  }

  /** Adds a text, its length first, so that 'ab','c' and 'a','bc' differ. Long ones (paths) are hashed once. */
  text(value: string): void {
    this.int(value.length)
    if (value.length < LONG) {
      for (let i = 0; i < value.length; i += 1) this.int(value.charCodeAt(i))
      return
    }
    this.pair(
      remembered(texts, value, (lanes) => {
        for (let i = 0; i < value.length; i += 1) lanes.int(value.charCodeAt(i))
      }),
    )
  }

  /** Adds what two other lanes came to. */
  pair([a, b]: readonly [number, number]): void {
    this.int(a)
    this.int(b)
  }

  hex(): string {
    return [this.a, this.b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
  }
}

function glyphsOf(glyphs: readonly Glyph[]): Pair {
  const found = strips.get(glyphs)
  if (found) return found
  const lanes = new Lanes()
  lanes.int(glyphs.length)
  for (const glyph of glyphs) {
    lanes.int(glyph.id)
    lanes.num(glyph.x)
  }
  const made = [lanes.a, lanes.b] as const
  strips.set(glyphs, made)
  return made
}

const paint = (lanes: Lanes, value: Paint): void => {
  if (typeof value === 'string') {
    lanes.text(value)
    return
  }
  for (const length of [...value.from, ...value.to]) lanes.num(length)
  for (const { at, color } of value.stops) {
    lanes.num(at)
    lanes.text(color)
  }
}

const CODES: Readonly<Record<Op['op'], number>> = {
  save: 1,
  restore: 2,
  concat: 3,
  clip: 4,
  fill: 5,
  stroke: 6,
  glyphs: 7,
  image: 8,
  link: 9,
  tag: 10,
  'end-tag': 11,
}

/** Everything that paints, in a fixed order. A new kind of op does not compile until it is here. */
function addOp(lanes: Lanes, op: Op): void {
  lanes.int(CODES[op.op])
  switch (op.op) {
    case 'save':
    case 'restore':
    case 'end-tag':
      return
    case 'concat':
      for (const value of op.m) lanes.num(value)
      return
    case 'clip':
      lanes.text(op.path)
      return
    case 'fill':
      lanes.text(op.path)
      paint(lanes, op.paint)
      lanes.text(`${op.rule ?? ''}|${op.blend ?? ''}`)
      lanes.num(op.opacity ?? 1)
      return
    case 'stroke':
      lanes.text(op.path)
      paint(lanes, op.paint)
      lanes.num(op.width)
      lanes.num(op.miter ?? 6)
      lanes.num(op.opacity ?? 1)
      for (const value of op.dash ?? []) lanes.num(value)
      lanes.text(`${op.cap ?? ''}|${op.join ?? ''}`)
      return
    case 'glyphs':
      lanes.text(op.font)
      lanes.text(op.text)
      paint(lanes, op.paint)
      lanes.num(op.size)
      lanes.num(op.x)
      lanes.num(op.y)
      lanes.num(op.opacity ?? 1)
      lanes.pair(glyphsOf(op.glyphs))
      return
    case 'image':
      lanes.text(`${op.image}|${op.blend ?? ''}`)
      for (const { x, y, w, h } of [op.src, op.dst]) for (const value of [x, y, w, h]) lanes.num(value)
      lanes.num(op.opacity ?? 1)
      return
    case 'link':
      lanes.text(op.href)
      for (const value of [op.box.x, op.box.y, op.box.w, op.box.h]) lanes.num(value)
      return
    case 'tag':
      lanes.text(`${op.role}|${op.alt ?? ''}|${op.lang ?? ''}`)
      return
    default:
      op satisfies never
  }
}

/** 16 hex digits over pages and ops: the same on any machine for the same scene and fonts. */
export function digestOf(pages: readonly Page[]): string {
  const lanes = new Lanes()
  for (const page of pages) {
    for (const value of [page.width, page.height, page.bleed, page.ops.length]) lanes.num(value)
    for (const op of page.ops) addOp(lanes, op)
  }
  return lanes.hex()
}
