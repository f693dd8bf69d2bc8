import type { Chosen, Fits } from '../fit/fit.ts'
import type { Tongue } from '../content/tongue.ts'

/** A place where words go: how they are written there, joined and measured. */
export interface Channel {
  readonly id: 'whatsapp' | 'post' | 'perifoneo' | 'alt'
  readonly tongue: Tongue
  /** Ids of sayings that this channel never carries. */
  readonly without: readonly string[]
  /** The legend stays whole whatever else must go. */
  readonly keepsLegend: boolean
  readonly render: (chosen: readonly Chosen[]) => string
  readonly fits: (text: string) => boolean
}

/** Whether a choice of forms fits in a channel. */
export const fitsIn =
  (channel: Channel): Fits =>
  (chosen) =>
    channel.fits(channel.render(chosen))

/** Characters as a person counts them: an emoji or an accented letter is one. */
export const charactersOf = (text: string): number => [...text.normalize('NFC')].length

/** Those that say something. */
export const speaking = (chosen: readonly Chosen[]): readonly Chosen[] => chosen.filter(({ form }) => form.text !== '')
