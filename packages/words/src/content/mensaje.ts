import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { audience, day, ending, link, opening, shorter, whole } from './common.ts'
import type { Voice } from './common.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseMensaje = Extract<LooseContent, { readonly kind: 'mensaje' }>

/** Everything a message may say, in the order in which it is said. */
export const mensajeSayings = (content: LooseMensaje, voice: Voice, t: Tongue): readonly Saying[] => [
  opening(factsOf(content).etiquetaLarga, voice, t, []),
  whole('titulo', 'titulo', { needed: true }, content.titulo, t),
  audience('destinatarios', content.destinatarios, t),
  shorter('resumen', 'texto', {}, content.texto, t),
  whole('firmante', 'firmante', { needed: true }, content.firmante, t),
  day('cuando', 'fecha', { label: 'Fecha' }, content.fecha, t),
  link('Más información', content, t),
  ...ending(content, voice, t),
]
