import { fail, isRecord, ok } from '@tanquian/model'
import type { Draft, Failure, Result } from '@tanquian/model'
import type { History, HistoryStep } from './history.ts'
import { diffJson, patchJson } from './json-patch.ts'
import type { Change } from './json-patch.ts'
import { sameJson } from './records.ts'

/** A step on disk: when, its words, and how the snapshot before it becomes the one after it. */
export interface SavedStep {
  readonly at: string
  readonly label?: string
  readonly group?: string
  readonly changes: readonly Change[]
}

/** A history on disk: its oldest snapshot whole, the rest as changes; JSON data. 2,000 edits stay well below 1 MB. */
export interface SavedHistory {
  readonly schema: 'history/1'
  readonly first: Draft
  readonly steps: readonly SavedStep[]
  /** How many of the steps are done; the rest can be redone. */
  readonly done: number
  readonly open: boolean
}

const saved = ({ draft: _draft, ...words }: HistoryStep, from: Draft, to: Draft): SavedStep => ({
  ...words,
  changes: diffJson(from, to),
})

/** Writes a history as data for JSON.stringify. */
export const serializeHistory = ({ past, present, future, open }: History): SavedHistory => {
  const states = [...past.map((step) => step.draft), present, ...future.map((step) => step.draft)]
  const steps = [...past, ...future].map((step, i) => saved(step, states[i] ?? present, states[i + 1] ?? present))
  return { schema: 'history/1', first: states[0] ?? present, steps, done: past.length, open }
}

const isWord = (value: unknown): boolean => value === undefined || typeof value === 'string'

const readStep = (raw: unknown, before: Draft): { draft: Draft; words: Omit<HistoryStep, 'draft'> } => {
  if (
    !isRecord(raw) ||
    typeof raw['at'] !== 'string' ||
    !isWord(raw['label']) ||
    !isWord(raw['group']) ||
    !Array.isArray(raw['changes'])
  )
    throw new RangeError('Not a step')
  const { at, label, group, changes } = raw as unknown as SavedStep
  const draft = patchJson(before, changes) as Draft
  return { draft, words: { at, ...(label === undefined ? {} : { label }), ...(group === undefined ? {} : { group }) } }
}

/** Snapshots and words as they were written, before anybody checks them. */
interface Written {
  readonly states: readonly Draft[]
  readonly words: readonly Omit<HistoryStep, 'draft'>[]
}

const readSteps = (first: Draft, steps: readonly unknown[]): Result<Written> => {
  const states: Draft[] = [first]
  const words: Omit<HistoryStep, 'draft'>[] = []
  let last = first
  for (const [i, step] of steps.entries()) {
    try {
      const read = readStep(step, last)
      last = read.draft
      states.push(last)
      words.push(read.words)
    } catch (cause) {
      if (cause instanceof RangeError || cause instanceof TypeError)
        return fail('parse/invalid', { at: `history.steps.${i}`, cause })
      throw cause
    }
  }
  return ok({ states, words })
}

type Parse = (draft: unknown) => Result<Draft>

/**
 * Changes are relative to the very letters on disk, so they are applied first and parsed after. When parsing changes nothing
 * (always, but for a migration or a foreign file) the snapshots stay as they are, sharing their structure.
 */
const parseStates = (states: readonly Draft[], done: number, parse: Parse): Result<readonly Draft[]> => {
  let same = true
  for (const at of new Set([done, 0, states.length - 1])) {
    const parsed = parse(states[at])
    if (!parsed.ok) return parsed
    same &&= sameJson(parsed.value, states[at])
  }
  if (same) return ok(states)
  const parsed: Draft[] = []
  for (const state of states) {
    const one = parse(state)
    if (!one.ok) return one
    parsed.push(one.value)
  }
  return ok(parsed)
}

/**
 * Reads what {@link serializeHistory} wrote, exactly. `parse` checks and migrates drafts (the model's `parseDraft`). Fails with
 * 'migrate/too-new' for a history of a later version, 'parse/invalid' (`at` names the step) for one that is broken.
 */
export const parseHistory = (raw: unknown, parse: Parse): Result<History> => {
  if (!isRecord(raw)) return fail('parse/invalid', { at: 'history', params: { problem: 'object' } })
  if (raw['schema'] !== 'history/1') return unknownSchema(raw['schema'])
  const { first, steps, done, open } = raw
  if (!Array.isArray(steps) || typeof done !== 'number' || !Number.isInteger(done) || done < 0 || done > steps.length)
    return fail('parse/invalid', { at: 'history.done', params: { problem: 'out-of-range' } })
  const written = readSteps(first as Draft, steps)
  if (!written.ok) return written
  const states = parseStates(written.value.states, done, parse)
  return states.ok ? ok(assemble(states.value, written.value.words, done, open === true)) : states
}

const assemble = (
  states: readonly Draft[],
  words: readonly Omit<HistoryStep, 'draft'>[],
  done: number,
  open: boolean,
): History => {
  const at = (i: number): Draft => {
    const state = states[i]
    if (!state) throw new Error(`No snapshot ${i}`)
    return state
  }
  return {
    past: words.slice(0, done).map((step, i) => ({ draft: at(i), ...step })),
    present: at(done),
    future: words.slice(done).map((step, i) => ({ draft: at(done + i + 1), ...step })),
    open,
  }
}

const unknownSchema = (schema: unknown): { readonly ok: false; readonly failure: Failure } => {
  const version = typeof schema === 'string' ? /^history\/(\d+)$/.exec(schema)?.[1] : undefined
  return version && Number(version) > 1
    ? fail('migrate/too-new', { at: 'history', params: { received: `history/${version}`, want: 'history/1' } })
    : fail('migrate/unknown-schema', {
        at: 'history',
        params: { received: String(schema).slice(0, 40), want: 'history/1' },
      })
}
