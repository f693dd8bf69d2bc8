import * as v from 'valibot'
import { ok } from '../result.ts'
import type { Failure, Result } from '../result.ts'

type Issue = v.BaseIssue<unknown>

const at = (issue: Issue): string => (issue.path ?? []).map((item) => String(item.key)).join('.')

/** '("a" | "b")' → 'a, b'. */
const listed = (expected: string): string =>
  expected
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ')

/** What is wrong, in a handful of words that the copy knows. */
const problemOf = (issue: Issue): string => {
  if (issue.type === 'raw_check' || issue.type === 'check') return issue.message
  if (issue.expected === 'never') return 'unknown-key'
  if (issue.received === 'undefined') return 'missing'
  if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal') return 'not-allowed'
  return issue.kind === 'schema' ? 'wrong-type' : 'wrong-value'
}

/**
 * A schema issue as a failure. `at` is the place ('formats.0.blocks.3.color'); params: `problem` ('missing', 'unknown-key',
 * 'not-allowed', 'wrong-type', 'wrong-value' or the name of a rule), `allowed` (names apart by commas), `received`.
 */
const failureOf = (issue: Issue, prefix: string): Failure => {
  const place = [prefix, at(issue)].filter((part) => part !== '').join('.')
  const problem = problemOf(issue)
  const allowed = issue.expected && problem !== 'unknown-key' && problem !== 'missing' ? listed(issue.expected) : ''
  const received = issue.received === 'undefined' ? '' : issue.received.replaceAll('"', '').slice(0, 80)
  return {
    code: 'parse/invalid',
    ...(place ? { at: place } : {}),
    params: { problem, ...(allowed ? { allowed } : {}), ...(received ? { received } : {}) },
  }
}

/** Runs a schema on an already tidy value; the first issue becomes the failure. */
export const check = <S extends v.GenericSchema>(schema: S, value: unknown, prefix = ''): Result<v.InferOutput<S>> => {
  const outcome = v.safeParse(schema, value, { abortEarly: true })
  return outcome.success ? ok(outcome.output) : { ok: false, failure: failureOf(outcome.issues[0], prefix) }
}
