import type { Block, Box, Fit, Format, Line, Pad, Size, Template } from '../template.ts'
import { PT_PER } from '../units.ts'

/** `object` with the numbers of `keys` times `k`; others as they are. */
const scale = <T extends object>(object: T, keys: readonly (keyof T)[], k: number): T => {
  const copy = { ...object }
  for (const key of keys) {
    const value = copy[key]
    if (typeof value === 'number') copy[key] = (value * k) as T[keyof T]
  }
  return copy
}

const BOX: readonly (keyof Box)[] = ['left', 'top', 'right', 'bottom', 'w', 'h']
const SIZE: readonly (keyof Size)[] = ['w', 'h', 'minW', 'maxW', 'minH', 'maxH']
const FIT: readonly (keyof Fit)[] = ['min', 'max']

const lineIn = (line: Line, k: number): Line => ({
  ...line,
  width: line.width * k,
  ...(line.dash ? { dash: line.dash.map((length) => length * k) } : {}),
})

const padIn = (pad: Pad, k: number): Pad =>
  typeof pad === 'number' ? pad * k : (pad.map((side) => side * k) as unknown as Pad)

/** The block's own lengths (not its box and size). View, paths, icon strokes, scales, leading and tracking are no lengths. */
const ownLengths = (block: Block, k: number): Block => {
  switch (block.is) {
    case 'text':
      return { ...block, fit: scale(block.fit, FIT, k) }
    case 'list':
      return {
        ...block,
        fit: scale(block.fit, FIT, k),
        gap: block.gap * k,
        ...(block.columns ? { columns: { ...block.columns, gap: block.columns.gap * k } } : {}),
      }
    case 'pattern':
      return scale(block, ['module', 'overlap'], k)
    case 'shape':
      return block.stroke ? { ...block, stroke: lineIn(block.stroke, k) } : block
    case 'table':
      return {
        ...block,
        fit: scale(block.fit, FIT, k),
        pad: block.pad * k,
        columns: block.columns.map((column) => scale(column, ['w'], k)),
        ...(block.rule ? { rule: lineIn(block.rule, k) } : {}),
      }
    case 'repeat':
      return {
        ...block,
        gap: block.gap * k,
        item: scaleBlock(block.item, k),
        ...(block.divider ? { divider: lineIn(block.divider, k) } : {}),
      }
    case 'stack':
      return {
        ...scale(block, ['gap'], k),
        ...(block.pad === undefined ? {} : { pad: padIn(block.pad, k) }),
        ...(block.ground ? { ground: groundIn(block.ground, k) } : {}),
        children: block.children.map((child) => scaleBlock(child, k)),
      }
    default:
      return block
  }
}

const groundIn = (ground: NonNullable<Extract<Block, { is: 'stack' }>['ground']>, k: number) => ({
  ...scale(ground, ['depth'], k),
  ...(ground.line ? { line: lineIn(ground.line, k) } : {}),
})

/** A block and all inside it with every length times `k`. */
export const scaleBlock = (block: Block, k: number): Block => ({
  ...ownLengths(block, k),
  name: block.name || block.id,
  ...(block.box ? { box: scale(block.box, BOX, k) } : {}),
  ...(block.size ? { size: scale(block.size, SIZE, k) } : {}),
})

/** A format's blocks, first page and next ones, with every length times `k`. */
export const scaleBlocks = (format: Pick<Format, 'blocks' | 'flow'>, k: number): Pick<Format, 'blocks' | 'flow'> => ({
  blocks: format.blocks.map((block) => scaleBlock(block, k)),
  ...(format.flow ? { flow: { ...format.flow, next: format.flow.next.map((block) => scaleBlock(block, k)) } } : {}),
})

/** Margins that key content keeps, times `k`. */
export const scaleSafe = (safe: NonNullable<Format['safe']>, k: number): NonNullable<Format['safe']> =>
  scale(safe, ['left', 'top', 'right', 'bottom'], k)

/** A format written in its author unit, all lengths in points. */
const formatInPoints = (format: Format): Format => {
  const k = PT_PER[format.unit]
  return {
    ...scale(format, ['width', 'height', 'bleed'], k),
    ...(format.safe ? { safe: scaleSafe(format.safe, k) } : {}),
    minText: scale(format.minText, ['body', 'small'], k),
    ...scaleBlocks(format, k),
  }
}

/** A template whose formats are all in points. */
export const templateInPoints = (template: Template): Template => ({
  ...template,
  formats: template.formats.map(formatInPoints),
})
