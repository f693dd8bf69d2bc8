import type { Format, LaidBlock, Layout, Rect } from '@tanquian/model'
import { wrong, type BrandFinding } from './finding.ts'
import type { TextLine } from './lines.ts'
import { grown, inside, meet, pageOf, safeOf } from './rects.ts'

/** Points that letters may hang over a margin; nobody sees it. */
const OVERHANG = 3
/** Points by which two inks may graze each other. */
const GRAZE = 0.5
/** What people must be able to read or scan. Grounds, drawings and pictures may bleed. */
const KEY = new Set(['text', 'list', 'table', 'qr', 'logo'])
/** Narrowest code that a telephone reads from where the smallest body text is read, × that text's size (160 px at 28 px; 20 mm at 10 pt). */
export const QR_SIDE = 5.67

const tenths = (points: number): number => Math.round(points * 10) / 10

const laidProblems = (format: Format, block: LaidBlock): readonly BrandFinding[] => {
  const { text, id, name, overflow } = block
  const params = { name, format: format.title }
  return [
    ...(overflow > 0.5 || text?.overflows ? [wrong('piece/overflow', id, params)] : []),
    ...(text && text.size < text.floor - 0.01
      ? [wrong('piece/text-too-small', id, { ...params, size: tenths(text.size), want: tenths(text.floor) })]
      : []),
  ]
}

/** What a block inks past the page or past the safe zone. */
export const inkProblems = (format: Format, { id, name }: LaidBlock, ink: Rect): readonly BrandFinding[] => {
  const params = { name, format: format.title }
  if (!inside(ink, grown(pageOf(format), OVERHANG))) return [wrong('piece/off-page', id, params)]
  return inside(ink, grown(safeOf(format), OVERHANG)) ? [] : [wrong('piece/outside-safe-zone', id, params)]
}

/** Key content past the page or past the safe zone, and blocks that lie wholly off the page. */
const placeProblems = (format: Format, block: LaidBlock): readonly BrandFinding[] => {
  const { id, name, ink, is, box } = block
  if (box.w > 0 && box.h > 0 && !meet(box, pageOf(format)))
    return [wrong('piece/off-page', id, { name, format: format.title })]
  // A lockup inks less than its box; whoever knows the brand measures it.
  return KEY.has(is) && is !== 'logo' && ink.w > 0 && ink.h > 0 ? inkProblems(format, block, ink) : []
}

/** Lines of different blocks whose inks cross. */
const overlaps = (format: Format, lines: readonly TextLine[]): readonly BrandFinding[] => {
  const found = new Map<string, BrandFinding>()
  for (const [n, one] of lines.entries())
    for (const two of lines.slice(n + 1)) {
      if (one.page !== two.page || one.block === two.block) continue
      if (!meet(grown(one.ink, -GRAZE / 2), grown(two.ink, -GRAZE / 2))) continue
      const params = { name: one.block.name, other: two.block.name, format: format.title }
      found.set(
        `${one.block.id}/${two.block.id}`,
        wrong('piece/text-overlap', one.block.id, { ...params, text: one.op.text.slice(0, 40) }),
      )
    }
  return [...found.values()]
}

const codeProblems = (format: Format, layout: Layout, code: LaidBlock): readonly BrandFinding[] => {
  const side = Math.min(code.box.w, code.box.h)
  const want = QR_SIDE * format.minText.body
  const params = { name: code.name, format: format.title }
  const crowding = layout.blocks.filter(
    (other) =>
      other.page === code.page && other !== code && KEY.has(other.is) && other.ink.w > 0 && meet(code.box, other.ink),
  )
  return [
    ...(side < want - 0.5
      ? [wrong('piece/qr-too-small', code.id, { ...params, size: Math.round(side), want: Math.round(want) })]
      : []),
    ...crowding.map((other) => wrong('piece/qr-crowded', code.id, { ...params, other: other.name })),
  ]
}

/** Everything about texts and codes that a layout tells without being painted. `lines` come from `linesOf`. */
export const checkLaid = (format: Format, layout: Layout, lines: readonly TextLine[]): readonly BrandFinding[] => [
  ...layout.blocks.flatMap((block) => [...laidProblems(format, block), ...placeProblems(format, block)]),
  ...overlaps(format, lines),
  ...layout.blocks.filter(({ is }) => is === 'qr').flatMap((code) => codeProblems(format, layout, code)),
]
