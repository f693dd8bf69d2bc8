import { factsOf, foldForSearch } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { day, ending, link, named, opening, recordRows, rows, shorter, whole, wholes } from './common.ts'
import type { Voice } from './common.ts'
import { word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseInforme = Extract<LooseContent, { readonly kind: 'informe' }>

type Datum = NonNullable<LooseInforme['datos']>[number]

/** '1,284 trámites atendidos (un tercio más que el año anterior)'. */
const datumWords = ({ cifra, unidad, nota }: Datum): string =>
  [word(cifra), word(unidad), word(nota) && `(${word(nota).replace(/\.$/, '')})`]
    .filter((part) => part !== '')
    .join(' ')

/** Whether the title already says what it is: 'Informe trimestral de actividades'. */
const isInTitle = (content: LooseInforme): boolean =>
  foldForSearch(word(content.titulo)).startsWith(foldForSearch(factsOf(content).etiquetaLarga))

/** Everything a report may say: its period, its figures, where they come from. */
export const informeSayings = (content: LooseInforme, voice: Voice, t: Tongue): readonly Saying[] => [
  opening(isInTitle(content) ? '' : factsOf(content).etiquetaLarga, voice, t, []),
  whole('titulo', 'titulo', { needed: true }, content.titulo, t),
  whole('periodo', 'periodo', named('Periodo', true), content.periodo, t),
  rows('datos', {}, recordRows('datos', content.datos, datumWords), t),
  shorter('resumen', 'texto', {}, content.texto, t),
  day('cuando', 'fechaInforme', { label: 'Se rinde', lead: 'Se rinde' }, content.fechaInforme, t),
  ...wholes(content, t, [['fuente', 'fuente', named('Fuente')]]),
  link('Informe completo', content, t),
  ...ending(content, voice, t),
]
