import { factsOf, formatHour, formatLongDate } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { ending, isFree, link, named, opening, recordRows, rows, whole, wholes } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseEvento = Extract<LooseContent, { readonly kind: 'evento' }>

const titleAndEdition = (content: LooseEvento, t: Tongue): Saying => {
  const title = word(content.titulo)
  const before = word(content.antetitulo)
  const named = before && title ? `${before}: ${title}` : title
  return saying('titulo', { needed: true }, [
    {
      name: 'completo',
      text: t.prose(named && joined(named, word(content.edicion))),
      says: ['antetitulo', 'titulo', 'edicion'],
    },
    { name: 'corto', text: t.prose(title), says: ['titulo'] },
  ])
}

/** Venue with its address, or the venue alone. */
const venue = (content: LooseEvento, t: Tongue): Saying => {
  const place = t.prose(word(content.sede))
  return saying('donde', { label: 'Dónde', lead: 'Lugar,', needed: true }, [
    { name: 'completo', text: place && joined(place, t.prose(word(content.domicilio))), says: ['sede', 'domicilio'] },
    { name: 'corto', text: place, says: ['sede'] },
  ])
}

const programme = (content: LooseEvento, t: Tongue): Saying =>
  rows(
    'programa',
    named('Programa'),
    recordRows('programa', content.programa, ({ fecha, hora, actividad, lugar }) => {
      const when = joined(formatLongDate(word(fecha), { year: false }), formatHour(word(hora)))
      const what = joined(word(actividad), word(lugar))
      return when && what ? `${when}: ${what}` : what
    }),
    t,
  )

/** Everything an event may say, in the order in which it is said. */
export const eventoSayings = (content: LooseEvento, voice: Voice, t: Tongue): readonly Saying[] => [
  opening(factsOf(content).etiquetaLarga, voice, t, []),
  titleAndEdition(content, t),
  whole('resumen', 'motivo', {}, content.motivo, t),
  saying('cuando', { label: 'Cuándo', needed: true }, t.period(content.cuando, 'cuando')),
  venue(content, t),
  whole(
    'costo',
    'entrada',
    /entrada/i.test(word(content.entrada)) || isFree(word(content.entrada)) ? {} : named('Entrada'),
    content.entrada,
    t,
  ),
  programme(content, t),
  ...wholes(content, t, [
    ['confirmar', 'confirmar', named('Confirma tu asistencia')],
    ['acceso', 'accesibilidad', named('Accesibilidad')],
    ['vestimenta', 'vestimenta', named('Vestimenta')],
    ['aforo', 'aforo', named('Aforo')],
    ['organiza', 'organiza', { label: 'Organiza', lead: 'Organiza' }],
  ]),
  link('Más información', content, t),
  ...ending(content, voice, t),
]
