import * as v from 'valibot'
import { ok } from '../result.ts'
import type { Failure, Result } from '../result.ts'

const at = (issue: v.BaseIssue<unknown>): string => (issue.path ?? []).map((item) => String(item.key)).join('.')

/** The issue that says most: valibot nests those of a union's branches inside one. */
const deepest = (issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> => {
  const inner = issue.issues?.[0]
  return inner && (inner.path?.length ?? 0) > 0 && issue.type === 'union' && issue.issues?.length === 1
    ? deepest(inner)
    : issue
}

/** A schema issue as a failure: where, what was expected, what came. */
export const failureOf = (raw: v.BaseIssue<unknown>, prefix = ''): Failure => {
  const issue = deepest(raw)
  const place = [prefix, at(issue)].filter((part) => part !== '').join('.')
  const problem = issue.kind === 'validation' && issue.type === 'raw_check' ? issue.message : issue.type
  return {
    code: 'parse/invalid',
    ...(place ? { at: place } : {}),
    params: {
      problem,
      ...(issue.expected ? { allowed: issue.expected } : {}),
      received: issue.received.slice(0, 80),
    },
  }
}

/** Runs a schema on an already tidy value; the first issue becomes the failure. */
export const check = <S extends v.GenericSchema>(schema: S, value: unknown, prefix = ''): Result<v.InferOutput<S>> => {
  const outcome = v.safeParse(schema, value, { abortEarly: true })
  return outcome.success ? ok(outcome.output) : { ok: false, failure: failureOf(outcome.issues[0], prefix) }
}
