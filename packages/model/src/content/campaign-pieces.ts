import type { LooseCampania } from './campania.ts'
import { isFilled } from './problems.ts'

/**
 * The pieces of a campaña: one content each, with its own motto, message and call, and everything else in common (dates, place,
 * legend, who answers). A call that a piece leaves blank is the campaign's. Without pieces, the campaña itself is the only one.
 */
export const campaignPieces = (content: LooseCampania): readonly LooseCampania[] => {
  const { piezas = [], ...common } = content
  const written = piezas.filter(isFilled)
  if (written.length === 0) return [content]
  return written.map(({ lema = '', mensaje = '', llamada = '' }) => ({
    ...common,
    lema,
    mensaje,
    ...(llamada.trim() === '' ? {} : { llamada }),
  }))
}
