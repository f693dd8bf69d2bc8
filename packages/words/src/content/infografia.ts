import { factsOf } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { audience, ending, link, named, opening, recordRows, rows, shorter, whole } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseInfografia = Extract<LooseContent, { readonly kind: 'infografia' }>

/** 'Paga con descuento: 15 %. En enero.' */
const datumWords = ({ titulo, cifra, texto }: NonNullable<LooseInfografia['datos']>[number]): string => {
  const rest = [word(cifra), word(texto).replace(/\.$/, '')].filter((part) => part !== '').join('. ')
  return word(titulo) && rest ? `${word(titulo)}: ${rest}` : word(titulo) || rest
}

/** Everything an infographic may say: its data in reading order, what to do, where they come from. */
export const infografiaSayings = (content: LooseInfografia, voice: Voice, t: Tongue): readonly Saying[] => {
  const source = t.prose(word(content.fuente))
  const cut = t.prose(String(factsOf(content)['corteLinea']).replace(/^D/, 'd'))
  return [
    opening(factsOf(content).etiquetaLarga, voice, t, []),
    whole('titulo', 'tema', { needed: true }, content.tema, t),
    whole('resumen', 'entradilla', {}, content.entradilla, t),
    audience('publico', content.publico, t),
    rows('datos', content.subtipo === 'pasos' ? named('Pasos') : {}, recordRows('datos', content.datos, datumWords), t),
    whole('hacer', 'llamada', { label: 'Qué hacer' }, content.llamada, t),
    shorter('descripcion', 'altLargo', {}, content.altLargo, t),
    saying('fuente', named('Fuente'), [
      { name: 'completo', text: source && joined(source, cut), says: ['fuente', 'corte'] },
      { name: 'corto', text: source, says: ['fuente'] },
    ]),
    link('Más información', content, t),
    ...ending(content, voice, t),
  ]
}
