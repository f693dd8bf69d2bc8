import { factsOf, formatHour } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { day, ending, link, named, opening, whole, wholes } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseEfemeride = Extract<LooseContent, { readonly kind: 'efemeride' }>

/** Everything a commemoration may say: its day, what happened and how long ago, the act, the flag. */
export const efemerideSayings = (content: LooseEfemeride, voice: Voice, t: Tongue): readonly Saying[] => {
  const facts = factsOf(content)
  const years = t.prose(String(facts['aniversario']))
  return [
    opening(facts.etiquetaLarga, voice, t, []),
    whole('titulo', 'titulo', { needed: true }, content.titulo, t),
    saying('aniversario', {}, [{ name: 'completo', text: years, says: ['anioHecho'] }]),
    whole('resumen', 'texto', {}, content.texto, t),
    day('cuando', 'fecha', { label: 'Fecha', needed: true }, content.fecha, t),
    saying('acto', { label: 'Acto cívico', lead: 'Acto cívico,' }, [
      {
        name: 'completo',
        text: t.prose(joined(word(content.lugarActo), formatHour(word(content.horaActo)))),
        says: ['lugarActo', 'horaActo'],
      },
    ]),
    saying('bandera', {}, [{ name: 'completo', text: t.prose(String(facts['izadoLinea'])), says: ['izado'] }]),
    ...wholes(content, t, [['fuente', 'fuente', named('Fuente')]]),
    link('Más información', content, t),
    ...ending(content, voice, t),
  ]
}
