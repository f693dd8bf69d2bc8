import { SPOKEN } from '../content/tongue.ts'
import { secondsOf } from '../speech/seconds.ts'
import { sentence } from '../speech/speak.ts'
import type { Chosen } from '../fit/fit.ts'
import { speaking } from './channel.ts'
import type { Channel } from './channel.ts'

/** Longest script, in seconds at the pace of `READING`. */
export const PERIFONEO_LIMIT = 30

const lineOf = ({ saying, form }: Chosen): string => sentence(`${form.lead ?? saying.lead} ${form.text}`)

/** A script to be read aloud. */
export const perifoneo: Channel = {
  id: 'perifoneo',
  tongue: SPOKEN,
  without: ['firma', 'imagen', 'paralelos', 'descripcion'],
  keepsLegend: true,
  render: (chosen) => speaking(chosen).map(lineOf).join(' '),
  fits: (text) => secondsOf(text) <= PERIFONEO_LIMIT,
}
