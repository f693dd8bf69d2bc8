import type { Block, Pad, RepeatBlock, SceneBlock, SceneStack, StackBlock } from '@tanquian/model'
import { baseOf, overrideOf } from './base.ts'
import { fillOf, lineOf } from './colors.ts'
import type { Context } from './context.ts'
import {
  composeArt,
  composeIcon,
  composeImage,
  composeLogo,
  composePattern,
  composeQr,
  composeShape,
} from './drawn-blocks.ts'
import { inColumns } from './in-columns.ts'
import { stop } from './stop.ts'
import { composeList, composeTable, composeText } from './text-blocks.ts'
import { allHold, fullPath, itemsAt } from './values.ts'

const padOf = (pad: Pad = 0): readonly [number, number, number, number] => {
  if (typeof pad === 'number') return [pad, pad, pad, pad]
  return pad.length === 2 ? [pad[0], pad[1], pad[0], pad[1]] : pad
}

const composeStack = (context: Context, block: StackBlock): SceneStack | undefined => {
  const children = composeBlocks(context, block.children)
  const { ground } = block
  // A stack that only held what is not there goes with it, so that its gaps close; one with a body of its own stays.
  const ownBody = ground !== undefined || block.box !== undefined || block.size !== undefined
  if (children.length === 0 && !ownBody) return undefined
  return {
    ...baseOf(context, block),
    is: 'stack',
    flow: block.flow,
    gap: block.gap ?? 0,
    pad: padOf(block.pad),
    align: block.align ?? (block.flow === 'down' ? 'stretch' : 'start'),
    justify: block.justify ?? 'start',
    ...(ground
      ? {
          ground: {
            shape: ground.shape ?? 'rect',
            depth: ground.depth ?? 0,
            ...(ground.fill ? { fill: fillOf(context.palette, ground.fill) } : {}),
            ...(ground.line ? { line: lineOf(context.palette, ground.line) } : {}),
          },
        }
      : {}),
    clip: block.clip ?? false,
    children,
  }
}

/** A stack with one child per record, or with one per row of records. */
const composeRepeat = (context: Context, block: RepeatBlock): SceneStack | undefined => {
  const path = fullPath(context, block.bind)
  const records = itemsAt(context, block.bind).slice(0, block.most)
  const items = records.flatMap(({ value, at }, n) => {
    const inner = composeBlock({ ...context, record: { value, n: n + 1, path: `${path}.${at}` } }, block.item)
    return inner ? [inner] : []
  })
  if (items.length === 0) return undefined
  const base = baseOf(context, block, path)
  const { columns, gap, align = 'start' } = block
  const children =
    columns === undefined ? items : inColumns(items, { id: base.id, name: block.name, columns, gap, align })
  return {
    ...base,
    is: 'stack',
    flow: columns === undefined ? block.flow : 'down',
    gap,
    pad: [0, 0, 0, 0],
    align: 'stretch',
    justify: 'start',
    clip: false,
    children,
    ...(block.divider ? { divider: lineOf(context.palette, block.divider) } : {}),
  }
}

const resolve = (context: Context, block: Block): SceneBlock | undefined => {
  switch (block.is) {
    case 'text':
      return composeText(context, block)
    case 'list':
      return composeList(context, block)
    case 'table':
      return composeTable(context, block)
    case 'image':
      return composeImage(context, block)
    case 'icon':
      return composeIcon(context, block)
    case 'logo':
      return composeLogo(context, block)
    case 'art':
      return composeArt(context, block)
    case 'pattern':
      return composePattern(context, block)
    case 'shape':
      return composeShape(context, block)
    case 'qr':
      return composeQr(context, block)
    case 'stack':
      return composeStack(context, block)
    case 'repeat':
      return composeRepeat(context, block)
    default:
      return stop('compose/unknown-block', (block as Block).id, { is: String((block as Block).is) })
  }
}

/** A block with everything decided but its size; nothing when its conditions fail, it was hidden, or it has nothing to show. */
const composeBlock = (context: Context, block: Block): SceneBlock | undefined => {
  if (!allHold(context, block.when) || overrideOf(context, block.id).hidden === true) return undefined
  return resolve(context, block)
}

/** The blocks of a list that are there in this piece. */
export const composeBlocks = (context: Context, blocks: readonly Block[]): readonly SceneBlock[] =>
  blocks.flatMap((block) => {
    const made = composeBlock(context, block)
    return made ? [made] : []
  })
