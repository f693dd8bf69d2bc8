import { isRecord } from '../record.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { migrate } from '../migrate/migrate.ts'
import type { PersistedKind } from '../migrate/steps.ts'
import { tidy } from './tidy.ts'

/** First half of every parser: tidy, then brought up to today's schema by named steps. Never changes the input. */
export const openAs = (kind: PersistedKind, input: unknown): Result<Record<string, unknown>> => {
  const clean = tidy(input)
  if (!clean.ok) return clean
  const { value } = clean
  if (!isRecord(value)) {
    return fail('parse/invalid', {
      params: { problem: 'object', received: Array.isArray(value) ? 'list' : typeof value },
    })
  }
  const today = migrate(kind, value)
  return today.ok ? ok(today.value) : today
}
