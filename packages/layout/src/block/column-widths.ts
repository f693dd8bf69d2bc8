/** What a column wishes, points, padding included. */
export interface ColumnWish {
  /** A width that the template gives. */
  readonly fixed?: number
  /** Its widest word, and its longest cell on one line. */
  readonly least: number
  readonly natural: number
}

/** Width of a column when all that may give in are cut down to `level`. */
const cutTo = ({ least, natural }: ColumnWish, level: number): number => Math.max(least, Math.min(natural, level))

/** The level at which columns fill `room` together: short ones keep their whole text, the longest give in first. */
function levelFor(columns: readonly ColumnWish[], room: number): number {
  const total = (level: number): number => columns.reduce((sum, column) => sum + cutTo(column, level), 0)
  const turns = columns.flatMap(({ least, natural }) => [least, natural]).sort((a, b) => a - b)
  let from = 0
  for (const to of turns) {
    const [low, high] = [total(from), total(to)]
    if (high > room) return high > low ? from + ((room - low) * (to - from)) / (high - low) : from
    from = to
  }
  return from
}

/** Widths of a table's columns in `room`; what is too much for their words stays too much. */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] {
  const open = wishes.filter((wish) => wish.fixed === undefined)
  const rest = wishes.reduce((left, wish) => left - (wish.fixed ?? 0), room)
  const natural = open.reduce((sum, wish) => sum + wish.natural, 0)
  const level = natural > rest ? levelFor(open, rest) : Infinity
  const spare = natural > rest ? 0 : (rest - natural) / open.length
  return wishes.map((wish) => wish.fixed ?? cutTo(wish, level) + spare)
}
