import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { day, ending, goingOn, link, named, recordRows, rows, shorter, whole } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseReconocimiento = Extract<LooseContent, { readonly kind: 'reconocimiento' }>

/** Everything a recognition may say: what it is, to whom, for what, who gives it. */
export const reconocimientoSayings = (content: LooseReconocimiento, voice: Voice, t: Tongue): readonly Saying[] => [
  saying('clase', {}, [
    { name: 'completo', text: t.prose(word(content.titulo) || factsOf(content).etiquetaLarga), says: ['titulo'] },
  ]),
  whole('titulo', 'nombre', { needed: true }, content.nombre, t),
  shorter('resumen', 'motivo', {}, content.motivo, t),
  whole('otorga', 'otorga', { label: 'Otorga', lead: 'Otorga' }, goingOn(word(content.otorga), t), t),
  day('cuando', 'fecha', { label: 'Fecha' }, content.fecha, t),
  whole('donde', 'lugar', { label: 'Lugar', lead: 'Lugar,' }, content.lugar, t),
  rows(
    'firmas',
    named('Firma'),
    recordRows('firmas', content.firmas, ({ nombre, cargo }) => joined(word(nombre), word(cargo))),
    t,
  ),
  link('Más información', content, t),
  ...ending(content, voice, t),
]
