import MapPin from 'lucide-react/icons/map-pin'
import { namesOf, sayFinding } from '@tanquian/export/copy'
import type { Finding } from '@tanquian/model'
import { REVIEW } from '../copy/review.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore } from '../store/use-store.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { formatsOf } from './place.ts'

/** Opens the format, chooses the block and puts the caret in the field of a finding. */
export function goTo(finding: Finding, store: PieceStore): void {
  const { draft, active } = store.getState()
  const formats = formatsOf(finding, draft)
  if (!formats.includes(active) && formats[0]) store.setActive(formats[0])
  if (finding.at.block) store.select([finding.at.block])
  const { field } = finding.at
  if (!field) return
  // The nearest control that is drawn: the field itself, or the one that holds it.
  const paths = field.split('.').map((_, at, steps) => steps.slice(0, steps.length - at).join('.'))
  const control = paths.flatMap((path) => {
    const holder = document.querySelector(`[data-campo="${CSS.escape(path)}"]`)
    return holder instanceof HTMLInputElement
      ? holder
      : (holder?.querySelector<HTMLElement>('input,textarea,select,button') ?? [])
  })[0]
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}

/** One finding: what, the datum, where (goes there), and its cures. Pointing at it outlines its field in every format. */
export function FindingItem({
  n,
  finding,
  store,
}: {
  readonly n: number
  readonly finding: Finding
  readonly store: PieceStore
}) {
  const draft = useStore(store, (state) => state.draft)
  const template = useStore(store, (state) => state.template)
  const readOnly = useStore(store, (state) => state.readOnly)
  const { title, why, place, fixes, law } = sayFinding(finding, namesOf(draft, template))
  const point = (on: boolean) => store.focusField(on ? finding.at.field : undefined)
  return (
    <li className="hz" onPointerEnter={() => point(true)} onPointerLeave={() => point(false)}>
      <span className="hz-n" aria-hidden>
        {n}
      </span>
      <div className="crece">
        <b>{title}</b>
        {why && <p>{why}</p>}
        {place && (
          <button type="button" className="donde" onClick={() => goTo(finding, store)} aria-label={REVIEW.go(place)}>
            <Icon of={MapPin} size={13} />
            {place}
          </button>
        )}
        {law && <p className="ley">{law}</p>}
        {!readOnly && finding.fixes && finding.fixes.length > 0 && (
          <div className="fila hz-b">
            {finding.fixes.map((fix, at) => (
              <Button
                key={`${fix.code} ${at}`}
                size="chico"
                tone={at === 0 && finding.severity === 'error' ? 'primario' : undefined}
                onClick={() => store.dispatch({ do: 'batch', edits: fix.edits }, { how: 'commit', label: fix.code })}
              >
                {fixes[at]}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  )
}
