import type { Form, Saying } from '../content/saying.ts'
import { SILENCE } from '../content/saying.ts'
import type { Rung } from './ladders.ts'

/** A saying with the form chosen for it. */
export interface Chosen {
  readonly saying: Saying
  readonly form: Form
}

/** The channel's measure: whether this much fits in it. */
export type Fits = (chosen: readonly Chosen[]) => boolean

const chosenOf = (sayings: readonly Saying[], at: readonly number[]): readonly Chosen[] =>
  sayings.map((saying, n) => ({ saying, form: saying.forms[at[n] ?? 0] ?? SILENCE }))

interface Step {
  readonly index: number
  readonly to: number
}

/** Single steps down, first to leave first. */
const stepsOf = (sayings: readonly Saying[], ladder: readonly Rung[]): readonly Step[] => {
  const at = sayings.map(() => 0)
  return ladder.flatMap((rung) => {
    const index = sayings.findIndex(({ id }) => id === rung.saying)
    const target = sayings[index]?.forms.findIndex(({ name }) => name === rung.form) ?? -1
    const steps: Step[] = []
    for (let from = at[index] ?? 0; from < target; from += 1) steps.push({ index, to: from + 1 })
    if (steps.length > 0) at[index] = target
    return steps
  })
}

/**
 * Chooses forms so that the text fits: down the ladder until it does, then back up, what matters most first, wherever room is left.
 * When the whole ladder is not enough, the last choice is returned with `ok` false.
 */
export const fit = (
  sayings: readonly Saying[],
  ladder: readonly Rung[],
  fits: Fits,
): { readonly ok: boolean; readonly chosen: readonly Chosen[] } => {
  const at = sayings.map(() => 0)
  const taken: Step[] = []
  const now = () => fits(chosenOf(sayings, at))
  for (const step of stepsOf(sayings, ladder)) {
    if (now()) break
    at[step.index] = step.to
    taken.push(step)
  }
  const ok = now()
  if (ok)
    for (const { index, to } of taken.reverse()) {
      // Only the lowest step of each saying can be taken back; the ones above follow in their turn.
      if (at[index] !== to) continue
      at[index] = to - 1
      if (!now()) at[index] = to
    }
  return { ok, chosen: chosenOf(sayings, at) }
}
