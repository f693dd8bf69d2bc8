import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { audience, ending, isFree, link, opening, place, whole } from './common.ts'
import type { Voice } from './common.ts'
import { saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseCampania = Extract<LooseContent, { readonly kind: 'campania' }>

/** What to do, and what it costs: 'Gratis' is not said twice where the call already begins with it. */
const call = (content: LooseCampania, t: Tongue): readonly Saying[] => {
  const cost = word(content.costo)
  const text = word(content.llamada)
  const told = isFree(cost) && isFree(text)
  return [
    saying('hacer', { label: 'Qué hacer' }, [
      { name: 'completo', text: t.prose(text), says: told ? ['llamada', 'costo'] : ['llamada'] },
    ]),
    whole('costo', 'costo', isFree(cost) ? {} : { label: 'Costo', lead: 'Costo,' }, told ? '' : cost, t),
  ]
}

/** Everything a campaña may say, in the order in which it is said. */
export const campaniaSayings = (content: LooseCampania, voice: Voice, t: Tongue): readonly Saying[] => [
  opening(factsOf(content).etiquetaLarga, voice, t, ['tema']),
  whole('titulo', 'lema', { needed: true }, content.lema, t),
  whole('resumen', 'mensaje', {}, content.mensaje, t),
  audience('publico', content.publico, t),
  saying('cuando', { label: 'Cuándo', needed: true }, t.period(content.vigencia, 'vigencia')),
  place('sede', { label: 'Dónde', lead: 'Lugar,', needed: true }, content.sede, t),
  ...call(content, t),
  whole('programa', 'programa', { label: 'Programa', lead: 'Programa,' }, content.programa, t),
  link('Más información', content, t),
  ...ending(content, voice, t),
]
