import { daysBetween } from '../dates/calendar.ts'
import { formatShortRange } from '../dates/ranges.ts'
import { formatLongDate } from '../dates/words.ts'
import { amountWords, countedWords, countWords, percentOf, percentWords } from '../language/quantities.ts'
import { joined, said } from './own.ts'
import type { OwnFacts } from './own.ts'

/** Stitches of the progress bar. */
const STITCHES = 20

/** Money, people, time and progress of a public work, in figures that a person can read. */
export const obraFacts: OwnFacts<'obra'> = (content) => {
  const { inicio = '', termino = '' } = content
  const days = daysBetween(inicio, termino)
  const share = percentOf(content.avanceFisico)
  const sewn = Math.round(((share ?? 0) / 100) * STITCHES)
  const corte = formatLongDate(said(content.corteAvance), { weekday: false })
  return {
    inversion: amountWords(content.inversion),
    origenes: (content.origenes ?? []).map(({ fondo, monto }) => ({ fondo: said(fondo), monto: amountWords(monto) })),
    fondoLinea: joined(' ', said(content.fondo), said(content.ejercicio)),
    avance: percentWords(content.avanceFisico),
    avanceN: share === undefined ? '' : String(share),
    puntadas: Array.from({ length: STITCHES }, (_, n) => (n < sewn ? 'si' : 'no')),
    avanceFinanciero: percentWords(content.avanceFinanciero),
    corteLinea: corte && `Avance al ${corte}`,
    plazo: days !== undefined && days > 0 ? `${days}\u00a0${days === 1 ? 'día' : 'días'}` : '',
    plazoRango: days !== undefined && days >= 0 ? formatShortRange(inicio, termino) : '',
    beneficiariosLinea: countedWords(content.beneficiarios, 'persona', 'personas'),
    desglose: joined(
      ' y ',
      countedWords(content.mujeres, 'mujer', 'mujeres'),
      countedWords(content.hombres, 'hombre', 'hombres'),
    ),
    metaCifra: countWords(content.metaCantidad),
    meta: joined('\u00a0', countWords(content.metaCantidad), said(content.metaUnidad)),
  }
}
