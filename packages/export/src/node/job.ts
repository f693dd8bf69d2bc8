import type { LaidFormat } from '../press.ts'
import type { ReadPiece } from '../read-piece.ts'
import type { Typography } from './catalog.ts'

/** A piece opened, with everything that is needed to press it. */
export interface Job {
  readonly piece: ReadPiece
  readonly laid: readonly LaidFormat[]
  readonly typography: Typography
  readonly scale: number
}
