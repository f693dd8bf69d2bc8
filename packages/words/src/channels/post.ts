import { PLAIN } from '../content/tongue.ts'
import { capital, sentence } from '../speech/speak.ts'
import type { Chosen } from '../fit/fit.ts'
import { labelled } from '../content/saying.ts'
import { charactersOf, speaking } from './channel.ts'
import type { Channel } from './channel.ts'

/** Longest post, in characters. */
export const POST_LIMIT = 280

/** Words that need no other in front here, one fact per line. */
const BARE = new Set(['Cuándo', 'Dónde', 'Qué hacer', 'Bases completas'])
/** What ends in a full stop: the rest are lines, and 280 characters are few. */
const SENTENCES = new Set(['resumen', 'hacer'])

const lineOf = ({ saying, form }: Chosen): string => {
  const label = form.label ?? saying.label
  const line = label === '' || BARE.has(label) ? form.text : `${labelled(label)} ${form.text}`
  if (SENTENCES.has(saying.id)) return sentence(line)
  return saying.id === 'cuando' ? capital(line) : line
}

/** A post that goes with the picture. */
export const post: Channel = {
  id: 'post',
  tongue: PLAIN,
  without: ['firma', 'imagen', 'descripcion'],
  keepsLegend: false,
  render: (chosen) => speaking(chosen).map(lineOf).join('\n'),
  fits: (text) => charactersOf(text) <= POST_LIMIT,
}
