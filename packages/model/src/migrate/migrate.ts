import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { CURRENT, STEPS } from './steps.ts'
import type { MigrationStep, PersistedKind } from './steps.ts'

/** 'draft/0' → 0; undefined when it is not a schema of this kind. */
const versionOf = (kind: PersistedKind, schema: unknown): number | undefined => {
  if (typeof schema !== 'string') return undefined
  const match = /^([a-z]+)\/(\d{1,6})$/.exec(schema)
  return match && match[1] === kind ? Number(match[2]) : undefined
}

/**
 * Brings an object up to today's schema of its kind. 'migrate/too-new' when it comes from the future (left untouched),
 * 'migrate/unknown-schema' when it is something else, 'migrate/step-failed' naming the step.
 * `onStep` hears each step that ran; tests use it to demand that every step did.
 */
export const migrate = (
  kind: PersistedKind,
  value: Readonly<Record<string, unknown>>,
  onStep?: (step: MigrationStep) => void,
): Result<Record<string, unknown>> => {
  const found = versionOf(kind, value['schema'])
  const received = typeof value['schema'] === 'string' ? value['schema'].slice(0, 40) : typeof value['schema']
  const params = { want: `${kind}/${CURRENT[kind]}`, received }
  if (found === undefined) return fail('migrate/unknown-schema', { at: 'schema', params })
  if (found > CURRENT[kind]) return fail('migrate/too-new', { at: 'schema', params })
  let current: Record<string, unknown> = { ...value }
  for (let from = found; from < CURRENT[kind]; from += 1) {
    const step = STEPS.find((candidate) => candidate.kind === kind && candidate.from === from)
    if (!step) return fail('migrate/unknown-schema', { at: 'schema', params })
    try {
      current = step.run(current)
    } catch (cause) {
      return fail('migrate/step-failed', { at: 'schema', params: { ...params, step: step.name }, cause })
    }
    onStep?.(step)
  }
  return ok(current)
}
