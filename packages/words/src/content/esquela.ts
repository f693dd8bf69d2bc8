import { factsOf, formatHour, formatLongDate } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { day, ending, link, named, opening, recordRows, rows, shorter, whole } from './common.ts'
import type { Voice } from './common.ts'
import { joined, saying, word } from './saying.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseEsquela = Extract<LooseContent, { readonly kind: 'esquela' }>

/** Everything an esquela may say: the name, who it was, who mourns, the condolence, the farewell. */
export const esquelaSayings = (content: LooseEsquela, voice: Voice, t: Tongue): readonly Saying[] => {
  const place = t.prose(word(content.lugar))
  const dated = day('cuando', 'fecha', {}, content.fecha, t).forms
  return [
    opening(factsOf(content).etiquetaLarga, voice, t, []),
    whole('titulo', 'finado', { needed: true }, content.finado, t),
    whole('relacion', 'relacion', {}, content.relacion, t),
    whole('expresa', 'expresa', { needed: true }, content.expresa, t),
    shorter('resumen', 'texto', {}, content.texto, t),
    whole('familia', 'familia', {}, content.familia, t),
    rows(
      'honras',
      named('Honras'),
      recordRows('honras', content.honras, ({ acto, fecha, hora, lugar }) =>
        joined(word(acto), formatLongDate(word(fecha), { year: false }), formatHour(word(hora)), word(lugar)),
      ),
      t,
    ),
    saying('cuando', {}, [
      ...dated.slice(0, 1).map((form) => ({
        ...form,
        text: form.text && joined(place, form.text),
        says: place ? [...form.says, 'lugar'] : form.says,
      })),
      ...dated.slice(1),
    ]),
    link('Más información', content, t),
    ...ending(content, voice, t),
  ]
}
