import type { Finding } from '@tanquian/model'
import { ACTION_REASONS, type ActionId } from '../copy/actions.ts'
import { action, type Action, type ActionContext } from './action.ts'

const walked = new WeakMap<ActionContext['store'], string>()
const nameOf = ({ code, at }: Finding): string => JSON.stringify([code, at])

/** Goes where a finding points: its format, its block, its field. */
export function goToFinding(store: ActionContext['store'], finding: Finding): void {
  const { format, block, field } = finding.at
  walked.set(store, nameOf(finding))
  if (format) store.setActive(format)
  if (block) store.select([block])
  store.focusField(field)
}

function walk({ store }: ActionContext, by: 1 | -1): void {
  const { findings } = store.getState()
  const at = findings.findIndex((finding) => nameOf(finding) === walked.get(store))
  const from = at < 0 ? (by > 0 ? -1 : 0) : at
  const next = findings[(from + by + findings.length) % findings.length]
  if (next) goToFinding(store, next)
}

const steps: readonly [ActionId, string, 1 | -1][] = [
  ['next-finding', 'F8', 1],
  ['previous-finding', 'Mayús F8', -1],
]

/** F8 walks through what Revisión found. */
export const findingSteps: readonly Action[] = steps.map(([id, keys, by]) =>
  action({
    id,
    group: 'pieza',
    keys: [keys],
    scope: 'siempre',
    when: ({ store }) => store.getState().findings.length > 0 || ACTION_REASONS.noFinding,
    run: (context) => walk(context, by),
  }),
)
