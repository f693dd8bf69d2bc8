import { addDays, expiryOf, parseIso } from '@tanquian/model'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'

/** Days on which a piece is out, ISO, both inclusive. */
export interface DaysOut {
  readonly from: string
  readonly to: string
  /** Whether somebody wrote the day of publication; without it, it is taken to go out today. */
  readonly dated: boolean
}

/** From its publication (today when nobody wrote it) to the last day on which it should be out. */
export const daysOut = (piece: Piece): DaysOut => {
  const written = textAt(piece.draft, 'fechaPublicacion')
  const dated = parseIso(written) !== undefined
  const from = dated ? written : piece.today
  const expiry = expiryOf(piece.draft.content)
  const last = expiry === '' ? from : addDays(expiry, -1)
  return { from, to: last < from ? from : last, dated }
}
