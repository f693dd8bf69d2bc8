import type { Fit, Hex, LaidText, Pt } from '@tanquian/model'

/** What a set text, list or table reached. */
interface Reached {
  readonly size: Pt
  readonly lines: number
  /** Past its box, or in more lines than it may have. */
  readonly overflows: boolean
  readonly fill: Hex | undefined
  readonly text: string
}

/** What Revisión and the inspector read about the text of a block. */
export const reportOf = (fit: Fit, floor: Pt, { size, lines, overflows, fill, text }: Reached): LaidText => ({
  size,
  min: fit.min,
  max: fit.max,
  lines,
  ...(fit.lines === undefined ? {} : { maxLines: fit.lines }),
  overflows,
  floor,
  fill: fill ?? '#000000',
  text,
})
