import { WHATSAPP } from '../content/tongue.ts'
import { sentence } from '../speech/speak.ts'
import type { Chosen } from '../fit/fit.ts'
import { labelled } from '../content/saying.ts'
import { charactersOf, speaking } from './channel.ts'
import type { Channel } from './channel.ts'

/** Longest message, in characters. */
export const WHATSAPP_LIMIT = 700

/** An empty line before these: what it is, when and where, what to do, who answers. */
const OPENS = new Set(['cuando', 'inscripcion', 'hacer', 'premios', 'quien', 'leyenda'])

/** The office's own emoji by saying ('cuando', 'donde', 'hacer', 'quien', 'titulo'); none unless it asks. */
export type Emoji = Readonly<Record<string, string>>

// Marks and line ends inside what is already bold would end it.
const bold = (text: string): string => `*${text.replace(/[*\s]+/g, ' ').trim()}*`

const lineOf = ({ saying, form }: Chosen): string => {
  if (saying.id === 'titulo') return bold(form.text)
  if (saying.id === 'resumen') return sentence(form.text)
  const word = form.label ?? saying.label
  const label = word === '' ? [] : [`*${labelled(word)}*`]
  return form.items && form.items.length > 1
    ? [...label, ...form.items.map((item) => `- ${item}`)].join('\n')
    : [...label, form.text].join(' ')
}

const render =
  (emoji: Emoji) =>
  (chosen: readonly Chosen[]): string =>
    speaking(chosen)
      .map((one, n) => {
        const mark = emoji[one.saying.id]
        const gap = n > 0 && OPENS.has(one.saying.id) ? '\n' : ''
        return `${gap}${mark ? `${mark} ` : ''}${lineOf(one)}`
      })
      .join('\n')

/** WhatsApp: bold with its own asterisks, one fact per line. */
export const whatsapp = (emoji: Emoji = {}): Channel => ({
  id: 'whatsapp',
  tongue: WHATSAPP,
  without: ['imagen', 'descripcion'],
  keepsLegend: true,
  render: render(emoji),
  fits: (text) => charactersOf(text) <= WHATSAPP_LIMIT,
})
