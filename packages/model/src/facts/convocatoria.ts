import { formatLongDate } from '../dates/words.ts'
import { dayFacts } from './day.ts'
import { isFree } from './free.ts'
import { ordinalWords, romanNumeral } from './ordinals.ts'
import { said } from './own.ts'
import type { OwnFacts } from './own.ts'
import { periodFacts } from './period.ts'

/** Words of the registration, the stages and the numbered bases. */
export const convocatoriaFacts: OwnFacts<'convocatoria'> = (content) => {
  const word = isFree(said(content.inscripcion?.costo)) ? 'Inscripción gratuita' : 'Inscripción'
  return {
    inscripcion: {
      ...periodFacts(content.inscripcion),
      etiqueta: said(content.inscripcion?.hasta) ? `${word} hasta el` : word,
    },
    fechaExpedicion: { ...dayFacts(said(content.lugarYFecha?.fecha)) },
    etapas: (content.etapas ?? []).map(({ nombre, fecha }) => ({
      nombre: said(nombre),
      fecha: formatLongDate(said(fecha)),
    })),
    bases: (content.bases ?? []).map(({ titulo, cuerpo }, n) => ({
      ordinal: `${ordinalWords(n + 1)}.`,
      romano: `${romanNumeral(n + 1)}.`,
      titulo: said(titulo),
      cuerpo: said(cuerpo),
    })),
  }
}
