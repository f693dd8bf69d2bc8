import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { ending, link, opening, recordRows, rows, whole } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseAclaracion = Extract<LooseContent, { readonly kind: 'aclaracion' }>

const factWords = ({ hecho, prueba }: NonNullable<LooseAclaracion['hechos']>[number]): string => {
  const fact = word(hecho).replace(/\.$/, '')
  const proof = word(prueba).replace(/\.$/, '')
  return fact && proof ? `${fact} (${proof})` : fact
}

/**
 * What circulates, word for word, never without its mark: in front stands that it is false, imprecise or out of context. It comes after
 * the truth and goes before it.
 */
const rumour = (content: LooseAclaracion, t: Tongue): Saying => {
  const quoted = word(content.circula)
  const where = word(content.dondeCuando).replace(/\.$/, '')
  const mark = String(factsOf(content)['estadoEtiqueta']) || 'Circula sin confirmar'
  const text = quoted && (t.spoken ? t.prose(quoted) : `«${t.prose(quoted)}»`)
  return saying('circula', { label: mark, lead: `${mark},` }, [
    {
      name: 'completo',
      text: text && where ? (t.spoken ? joined(text, t.prose(where)) : `${text} (${t.prose(where)})`) : text,
      says: ['circula', 'dondeCuando', 'estado'],
    },
    { name: 'corto', text, says: ['circula', 'estado'] },
  ])
}

/** Everything a correction may say: the truth opens it, its facts follow, the rumour comes last and marked. */
export const aclaracionSayings = (content: LooseAclaracion, voice: Voice, t: Tongue): readonly Saying[] => {
  const area = t.prose(word(content.confirma))
  const when = t.prose(String(factsOf(content)['fechaHora']))
  return [
    opening(factsOf(content).etiquetaLarga, voice, t, []),
    whole('titulo', 'verdad', { needed: true }, content.verdad, t),
    rows('hechos', {}, recordRows('hechos', content.hechos, factWords), t),
    saying('confirma', { label: 'Confirma', lead: 'Lo confirma,', needed: true }, [
      { name: 'completo', text: joined(area, when), says: ['confirma', ...(when ? ['fecha', 'hora'] : [])] },
      { name: 'corto', text: area, says: ['confirma'] },
    ]),
    rumour(content, t),
    link('Más información', content, t),
    ...ending(content, voice, t),
  ]
}
