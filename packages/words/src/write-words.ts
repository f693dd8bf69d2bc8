import type { LooseContent } from '@tanquian/model'
import { alt } from './channels/alt.ts'
import type { Channel } from './channels/channel.ts'
import { perifoneo } from './channels/perifoneo.ts'
import { post } from './channels/post.ts'
import { whatsapp } from './channels/whatsapp.ts'
import type { Emoji } from './channels/whatsapp.ts'
import type { Voice } from './content/common.ts'
import { hasWords } from './content/saying.ts'
import { choose, titlePath } from './fit/choose.ts'
import type { Choice } from './fit/choose.ts'
import { omittedOf } from './fit/omitted.ts'
import { secondsOf } from './speech/seconds.ts'

/** What a text could not keep and somebody should know. Words live in `@tanquian/export/copy`. */
export interface WordsNote {
  readonly code: 'words/legend-left-out' | 'words/fact-left-out' | 'words/title-cut'
  readonly severity: 'error' | 'warning'
  /** Field that it is about. */
  readonly field: string
}

/** One text, with what it leaves unsaid. */
export interface Wording {
  readonly text: string
  /** Field paths ('zonas.7', 'bases', 'f.cuando.anio'); empty when everything is said. */
  readonly omitted: readonly string[]
  readonly notes: readonly WordsNote[]
}

/** A script, with the seconds that it takes at the pace of `READING`. */
export interface SpokenWording extends Wording {
  readonly seconds: number
}

/** The same content in words: {@link WHATSAPP_LIMIT}, {@link POST_LIMIT}, {@link PERIFONEO_LIMIT} and {@link ALT_LIMIT} hold always. */
export interface Words {
  readonly whatsapp: Wording
  readonly post: Wording
  readonly perifoneo: SpokenWording
  readonly alt: Wording
}

/** Who speaks. Without `brand.legendText` a legend that the content asks for is reported as left out. */
export interface WordsOptions {
  readonly brand?: { readonly office: string; readonly municipality: string; readonly legendText?: string }
  /** The office's emoji by what they stand before ('titulo', 'cuando', 'donde', 'hacer', 'quien'); only in WhatsApp. */
  readonly emoji?: Emoji
}

const notesOf = (content: LooseContent, { chosen, titleCut }: Choice): readonly WordsNote[] => {
  const notes: WordsNote[] = []
  const asked = content.leyenda !== undefined && content.leyenda !== 'ninguna'
  if (asked && !chosen.some(({ saying: { id }, form }) => id === 'leyenda' && form.text !== ''))
    notes.push({ code: 'words/legend-left-out', severity: 'error', field: 'leyenda' })
  if (titleCut) notes.push({ code: 'words/title-cut', severity: 'warning', field: titlePath(content.kind) })
  for (const { saying: one, form } of chosen) {
    const field = one.forms[0]?.says[0]?.split('.')[0]
    if (one.needed && hasWords(one) && form.text === '' && field !== undefined)
      notes.push({ code: 'words/fact-left-out', severity: 'warning', field })
  }
  return notes
}

const wording = (content: LooseContent, voice: Voice, channel: Channel): Wording => {
  const choice = choose(content, voice, channel)
  const cut = choice.titleCut ? [titlePath(content.kind)] : []
  const omitted = [...new Set([...cut, ...omittedOf(content, choice.chosen)])]
  return { text: channel.render(choice.chosen), omitted, notes: notesOf(content, choice) }
}

/**
 * The content once more, in words, written from it: mend the date and every text follows. Nothing is left out in silence, and no
 * word, date, hour or telephone is cut in two. Works on half-written content; never fails.
 */
export const writeWords = (content: LooseContent, options: WordsOptions = {}): Words => {
  const { office = '', municipality = '', legendText = '' } = options.brand ?? {}
  const voice = { office, municipality, legendText }
  const script = wording(content, voice, perifoneo)
  return {
    whatsapp: wording(content, voice, whatsapp(options.emoji)),
    post: wording(content, voice, post),
    perifoneo: { ...script, seconds: secondsOf(script.text) },
    alt: wording(content, voice, alt),
  }
}
