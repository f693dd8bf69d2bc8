import type { Align, SceneBlock, SceneStack } from '@tanquian/model'

/** How items stand side by side. */
interface Grid {
  /** Id of the repeat; its rows are called after it. */
  readonly id: string
  readonly name: string
  readonly columns: number
  readonly gap: number
  /** Where a last row that is not full stands. */
  readonly align: Align
}

const row = (grid: Grid, id: string, children: readonly SceneBlock[], more: Partial<SceneStack> = {}): SceneStack => ({
  id: `${grid.id}.${id}`,
  name: grid.name,
  allow: [],
  is: 'stack',
  flow: 'right',
  gap: grid.gap,
  pad: [0, 0, 0, 0],
  align: 'stretch',
  justify: 'start',
  clip: false,
  children,
  ...more,
})

/** An item as wide as all others. */
const even = (block: SceneBlock): SceneBlock => ({ ...block, size: { ...block.size, grow: 1 } })

const space = (grid: Grid, id: string, grow: number): SceneStack => row(grid, id, [], { flow: 'down', size: { grow } })

/**
 * A row with fewer items than columns, each as wide as in a full row. In the middle or at the end it stands in a row of its
 * own between two spaces: what the pads take is the part of the gaps that falls on the columns that are missing.
 */
const partRow = (grid: Grid, id: string, items: readonly SceneBlock[]): SceneStack => {
  const { align, columns, gap } = grid
  const missing = columns - items.length
  if (align === 'start') {
    const spaces = Array.from({ length: missing }, (_, n) => space(grid, `${id}.hueco${n + 1}`, 1))
    return row(grid, id, [...items, ...spaces])
  }
  const before = align === 'center' ? missing / 2 : missing
  const after = missing - before
  const pad = [0, (gap * after) / columns, 0, (gap * before) / columns] as const
  const inner = row(grid, `${id}.dentro`, items, { pad, size: { grow: items.length } })
  const spaces = [space(grid, `${id}.hueco1`, before), ...(after > 0 ? [space(grid, `${id}.hueco2`, after)] : [])]
  return row(grid, id, [...spaces.slice(0, 1), inner, ...spaces.slice(1)], { gap: 0 })
}

/** Items in rows of as many columns of one width. */
export const inColumns = (items: readonly SceneBlock[], grid: Grid): readonly SceneStack[] => {
  const rows = Math.ceil(items.length / grid.columns)
  return Array.from({ length: rows }, (_, n) => {
    const inside = items.slice(n * grid.columns, (n + 1) * grid.columns).map(even)
    const id = `fila${n + 1}`
    return inside.length < grid.columns ? partRow(grid, id, inside) : row(grid, id, inside)
  })
}
