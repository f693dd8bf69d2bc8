import type {
  ListBlock,
  Run,
  SceneBlock,
  SceneList,
  SceneTable,
  SceneText,
  TableBlock,
  TextBlock,
  TextRole,
} from '@tanquian/model'
import { artData, artNamed } from './art.ts'
import { baseOf, overrideOf } from './base.ts'
import { colorOf, lineOf } from './colors.ts'
import type { Context } from './context.ts'
import { nestedOf } from './nested.ts'
import { isSpanish, runsOf, styleOf } from './runs.ts'
import { bindOf, fitOf, floorOf, itemRuns, langOf, typeOf, wordsOf } from './text.ts'
import { fullPath, itemsAt, textOf, valueAt } from './values.ts'

/** Roles whose lines look better of similar length. */
const BALANCED: ReadonlySet<TextRole> = new Set<TextRole>(['headline', 'headline-dense', 'lead', 'subhead'])

/** Spanish running text that the template lets part its words. Titles and capitals keep theirs whole. */
const parted = (context: Context, block: TextBlock, lang: string): boolean =>
  block.hyphenate === true &&
  isSpanish(lang) &&
  !BALANCED.has(block.role) &&
  !(block.caps ?? styleOf(context, block.role).caps ?? false)

/** A text that says something, or nothing. */
export const composeText = (context: Context, block: TextBlock): SceneText | undefined => {
  const own = overrideOf(context, block.id)
  const runs = wordsOf(context, block, own.color)
  if (runs.length === 0) return undefined
  const lang = langOf(context, block)
  return {
    ...baseOf(context, block, bindOf(context, block)),
    is: 'text',
    ...(block.nested ? { runs: [], nested: nestedOf(runs) } : { runs }),
    type: typeOf(context, block.role, block),
    ...(block.dense
      ? {
          dense: {
            lines: block.dense.lines,
            type: typeOf(context, block.dense.role, {
              ...(block.tracking === undefined ? {} : { tracking: block.tracking }),
              ...(block.tabular === undefined ? {} : { tabular: block.tabular }),
            }),
          },
        }
      : {}),
    fit: fitOf(block.fit, own.size),
    align: own.align ?? block.align ?? 'start',
    valign: block.valign ?? 'start',
    balance: block.balance ?? BALANCED.has(block.role),
    trim: block.trim ?? 'line',
    floor: floorOf(context, block.role),
    lang,
    ...(parted(context, block, lang) ? { hyphenate: true } : {}),
  }
}

const markerOf = (context: Context, block: ListBlock): SceneList['marker'] => {
  const { is, icon, color, gap } = block.marker
  const role = color ?? block.color
  return {
    is,
    fill: colorOf(context.palette, role),
    font: styleOf(context, block.role).font,
    gap: gap ?? 0.5,
    ...(is === 'icono' && icon !== undefined
      ? {
          art: {
            id: `${block.id}.marca`,
            name: block.name,
            allow: [],
            is: 'art' as const,
            art: artData(context, artNamed(context.brand.icons, icon, block.id), { tinta: role }),
            fit: 'contain' as const,
            from: 'icon' as const,
          },
        }
      : {}),
  }
}

/** A list with its items, or nothing. */
export const composeList = (context: Context, block: ListBlock): SceneBlock | undefined => {
  const own = overrideOf(context, block.id)
  const texts = itemsAt(context, block.bind).map(({ value }) => textOf(value))
  const items = itemRuns(context, texts, block, own.color ?? block.color)
  if (items.length === 0) return undefined
  return {
    ...baseOf(context, block, fullPath(context, block.bind)),
    is: 'list',
    items,
    type: typeOf(context, block.role),
    fit: fitOf(block.fit, own.size),
    gap: block.gap,
    floor: floorOf(context, block.role),
    marker: markerOf(context, block),
    ...(block.columns ? { columns: block.columns } : {}),
    ...(block.hyphenate ? { hyphenate: true } : {}),
  }
}

/** A table with a row per record, or nothing. */
export const composeTable = (context: Context, block: TableBlock): SceneTable | undefined => {
  const own = overrideOf(context, block.id)
  const path = fullPath(context, block.bind)
  const records = itemsAt(context, block.bind)
  if (records.length === 0) return undefined
  const rows = records.map(({ value, at }, n): readonly (readonly Run[])[] => {
    const inside: Context = { ...context, record: { value, n: n + 1, path: `${path}.${at}` } }
    return block.columns.map(({ bind, role, color }) =>
      runsOf(context, textOf(valueAt(inside, bind)), {
        role: role ?? block.role,
        fill: colorOf(context.palette, own.color ?? color ?? block.color),
      }),
    )
  })
  const head = { role: block.head.role, fill: colorOf(context.palette, block.head.color) }
  return {
    ...baseOf(context, block, path),
    is: 'table',
    columns: block.columns.map(({ w, align }) => ({ align: align ?? 'start', ...(w === undefined ? {} : { w }) })),
    head: block.columns.map(({ title }) => runsOf(context, title, head)),
    rows,
    type: typeOf(context, block.role),
    fit: fitOf(block.fit, own.size),
    pad: block.pad,
    headFill: colorOf(context.palette, block.head.fill),
    ...(block.zebra ? { zebra: colorOf(context.palette, block.zebra) } : {}),
    ...(block.rule ? { rule: lineOf(context.palette, block.rule) } : {}),
    floor: floorOf(context, block.role),
    ...(block.hyphenate ? { hyphenate: true } : {}),
  }
}
