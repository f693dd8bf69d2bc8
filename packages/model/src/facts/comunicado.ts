import { formatLongDate } from '../dates/words.ts'
import { paragraphsOf, said } from './own.ts'
import type { OwnFacts } from './own.ts'

/** Number, dateline and paragraphs of a comunicado. */
export const comunicadoFacts: OwnFacts<'comunicado'> = (content, { place }) => {
  const date = formatLongDate(said(content.fecha), { weekday: false })
  return {
    numeroLinea: said(content.numero),
    dateline: date && `${said(content.lugar) || place}, a ${date}.-`,
    parrafos: paragraphsOf(content.cuerpo),
  }
}
