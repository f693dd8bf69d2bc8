import { PLAIN } from '../content/tongue.ts'
import { sentence } from '../speech/speak.ts'
import type { Chosen } from '../fit/fit.ts'
import { labelled } from '../content/saying.ts'
import { charactersOf, speaking } from './channel.ts'
import type { Channel } from './channel.ts'

/** Longest alternative text, in characters: the shortest limit among the networks that the office uses. */
export const ALT_LIMIT = 1000

const lineOf = ({ saying, form }: Chosen): string => {
  if (saying.id === 'clase') return `${form.text}:`
  if (saying.id === 'leyenda') return form.text
  const label = form.label ?? saying.label
  return sentence(label ? `${labelled(label)} ${form.text}` : form.text)
}

/** What the piece says, for who cannot see it: what kind it is, its title, its facts, its picture. */
export const alt: Channel = {
  id: 'alt',
  tongue: PLAIN,
  without: ['firma'],
  keepsLegend: true,
  render: (chosen) => speaking(chosen).map(lineOf).join(' '),
  fits: (text) => charactersOf(text) <= ALT_LIMIT,
}
