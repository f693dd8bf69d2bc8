import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { day, ending, fewer, link, opening, shorter, whole } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseComunicado = Extract<LooseContent, { readonly kind: 'comunicado' }>

/** 'Boletín de prensa 048/2026'. */
const numbered = (content: LooseComunicado, voice: Voice, t: Tongue): Saying => {
  const words = factsOf(content).etiquetaLarga
  const written = word(content.numero)
  const numero = t.spoken ? written.replace(/^0*(?=\d)/, 'número ').replace('/', ' de ') : written
  if (numero === '') return opening(words, voice, t, [])
  return saying('clase', {}, [
    { name: 'completo', text: t.prose(`${words} ${numero}`), says: ['numero'] },
    { name: 'corto', text: t.prose(words), says: [] },
  ])
}

/** Place and day of its dateline; the day alone when there is no room. */
const dated = (content: LooseComunicado, t: Tongue): Saying => {
  const [full, ...rest] = day('cuando', 'fecha', {}, content.fecha, t).forms
  const place = t.prose(word(content.lugar))
  const placed =
    full && full.text !== '' && place !== ''
      ? [{ ...full, text: joined(place, full.text), says: [...full.says, 'lugar'] }]
      : []
  return saying('cuando', { label: 'Fecha' }, [...placed, ...(full && placed.length === 0 ? [full] : []), ...rest])
}

/** Everything a comunicado may say, in the order in which it is said: the news first, its body only in the full text. */
export const comunicadoSayings = (content: LooseComunicado, voice: Voice, t: Tongue): readonly Saying[] => [
  numbered(content, voice, t),
  whole('titulo', 'titular', { needed: true }, content.titular, t),
  shorter('resumen', 'entrada', {}, content.entrada, t),
  fewer('puntos', 'sumario', {}, content.sumario, t),
  dated(content, t),
  link('Texto completo', content, t),
  ...ending(content, voice, t),
]
