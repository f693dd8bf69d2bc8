import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { audience, day, ending, link, opening, shorter, whole } from './common.ts'
import type { Voice } from './common.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseFelicitacion = Extract<LooseContent, { readonly kind: 'felicitacion' }>

/** Everything good wishes may say, in the order in which they are said. */
export const felicitacionSayings = (content: LooseFelicitacion, voice: Voice, t: Tongue): readonly Saying[] => [
  opening(factsOf(content).etiquetaLarga, voice, t, []),
  whole('titulo', 'titulo', { needed: true }, content.titulo, t),
  audience('dirigidaA', content.dirigidaA, t),
  shorter('resumen', 'texto', {}, content.texto, t),
  whole('firmante', 'firmante', { needed: true }, content.firmante, t),
  day('cuando', 'fecha', { label: 'Fecha' }, content.fecha, t),
  link('Más información', content, t),
  ...ending(content, voice, t),
]
