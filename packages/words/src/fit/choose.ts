import { readPath, TITLE_PATHS, writePath } from '@tanquian/model'
import type { ContentKind, LooseContent } from '@tanquian/model'
import { fitsIn } from '../channels/channel.ts'
import type { Channel } from '../channels/channel.ts'
import type { Voice } from '../content/common.ts'
import { kindSayings } from '../content/kinds.ts'
import { saying, word } from '../content/saying.ts'
import type { Saying } from '../content/saying.ts'
import { absorb } from './absorb.ts'
import { cutWhole } from './cut-whole.ts'
import { fit } from './fit.ts'
import type { Chosen } from './fit.ts'
import { ladderOf } from './ladders.ts'
import type { Rung } from './ladders.ts'

/** Where a kind keeps its title. */
export const titlePath = (kind: ContentKind): string => TITLE_PATHS[kind][0]

/** What a channel will say of a content. */
export interface Choice {
  readonly chosen: readonly Chosen[]
  /** Whether the title had to be cut. */
  readonly titleCut: boolean
}

/** Everything a channel may say of a content, in order, nothing twice. */
export const sayingsFor = (content: LooseContent, voice: Voice, channel: Channel): readonly Saying[] => {
  const picture = saying('imagen', { label: 'Imagen' }, [
    { name: 'completo', text: channel.tongue.prose(word(content.imagen?.alt)), says: ['imagen.alt'] },
  ])
  const all = [...kindSayings(content, voice, channel.tongue), picture]
  return absorb(all.filter(({ id }) => !channel.without.includes(id)))
}

/** A title past this is no title: it is cut before any fact that somebody needs is given up. */
const LONGEST_TITLE = 140

type Attempt = (shown: LooseContent) => ReturnType<typeof fit>

const titleOf = (content: LooseContent): string => word(readPath(content, titlePath(content.kind)))
const withTitle = (content: LooseContent, max: number): LooseContent =>
  writePath(content, titlePath(content.kind), cutWhole(titleOf(content), max))

/** The longest beginning of the title with which everything else that must stay fits. */
const searchTitle = (content: LooseContent, attempt: Attempt): ReturnType<typeof fit> => {
  let best = attempt(withTitle(content, 0))
  let [low, high] = [0, Math.min(titleOf(content).length, LONGEST_TITLE)]
  while (best.ok && high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const tried = attempt(withTitle(content, middle))
    if (tried.ok) [best, low] = [tried, middle]
    else high = middle
  }
  return best
}

/**
 * Down the ladder as far as no needed fact goes; then a title that is too long is cut between words; then needed facts go too; last of
 * all, a legend that not even an empty message could hold.
 */
export const choose = (content: LooseContent, voice: Voice, channel: Channel): Choice => {
  const rungs = [{ saying: 'imagen', form: 'no' }, ...ladderOf(content.kind, content.subtipo)]
  const keeping = rungs.filter(({ saying: id }) => !channel.keepsLegend || id !== 'leyenda')
  const sayings = sayingsFor(content, voice, channel)
  const needed = new Set(sayings.flatMap((one) => (one.needed ? [one.id] : [])))
  const gentle = keeping.filter(({ saying: id, form }) => form !== 'no' || !needed.has(id))
  const attempt =
    (steps: readonly Rung[]): Attempt =>
    (shown) =>
      fit(sayingsFor(shown, voice, channel), steps, fitsIn(channel))
  const whole = fit(sayings, gentle, fitsIn(channel))
  if (whole.ok) return { chosen: whole.chosen, titleCut: false }
  const long = titleOf(content).length > LONGEST_TITLE
  const short = long ? withTitle(content, LONGEST_TITLE) : content
  for (const steps of [gentle, keeping, rungs]) {
    const tried = attempt(steps)(short)
    if (tried.ok) return { chosen: tried.chosen, titleCut: long }
    const cut = steps === gentle ? tried : searchTitle(content, attempt(steps))
    if (cut.ok) return { chosen: cut.chosen, titleCut: true }
  }
  throw new Error(`Nothing of the content fits in ${channel.id}`)
}
