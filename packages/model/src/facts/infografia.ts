import { isFilled } from '../content/problems.ts'
import { formatLongDate } from '../dates/words.ts'
import { said } from './own.ts'
import type { OwnFacts } from './own.ts'

/** The data in reading order, numbered, and the day that their figures are of. */
export const infografiaFacts: OwnFacts<'infografia'> = (content) => {
  const corte = formatLongDate(said(content.corte), { weekday: false })
  return {
    datos: (content.datos ?? []).filter(isFilled).map(({ titulo, texto, cifra, icono }, n) => ({
      n: String(n + 1),
      titulo: said(titulo),
      texto: said(texto),
      cifra: said(cifra),
      icono: said(icono),
    })),
    corteLinea: corte && `Datos al ${corte}`,
  }
}
