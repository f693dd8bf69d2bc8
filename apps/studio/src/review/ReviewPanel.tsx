import CircleAlert from 'lucide-react/icons/circle-alert'
import Info from 'lucide-react/icons/info'
import ShieldCheck from 'lucide-react/icons/shield-check'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import WandSparkles from 'lucide-react/icons/wand-sparkles'
import X from 'lucide-react/icons/x'
import type { Finding, Severity } from '@tanquian/model'
import { useEffect, useRef, useState } from 'react'
import { announce } from '../app/announce.tsx'
import { toast } from '../app/toasts.tsx'
import { REVIEW } from '../copy/review.ts'
import type { Session } from '../screens/editor/session.ts'
import { useStore } from '../store/use-store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { FindingItem } from './FindingItem.tsx'
import { findingKey, formatsOf } from './place.ts'
import './review.css'

const GROUPS: readonly { readonly severity: Severity; readonly icon: typeof Info; readonly tone: string }[] = [
  { severity: 'error', icon: CircleAlert, tone: 'var(--error)' },
  { severity: 'warning', icon: TriangleAlert, tone: 'var(--atencion)' },
  { severity: 'note', icon: Info, tone: 'var(--nota)' },
]

/** Cures that need no choice, one per finding. */
const safeFixes = (findings: readonly Finding[]) =>
  findings.flatMap(({ fixes }) => fixes?.find(({ safe }) => safe) ?? [])

function useTold(findings: readonly Finding[]): void {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  const words = `${REVIEW.title}: ${REVIEW.count(count('error'), count('warning'), count('note'))}`
  const last = useRef(words)
  useEffect(() => {
    if (last.current === words) return
    last.current = words
    announce(words)
  }, [words])
}

/** What must be cured before the piece leaves, where it is, and the button that cures it. */
export function ReviewPanel({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { store } = session
  const all = useStore(store, (state) => state.findings)
  const active = useStore(store, (state) => state.active)
  const draft = useStore(store, (state) => state.draft)
  const readOnly = useStore(store, (state) => state.readOnly)
  const [scope, setScope] = useState<'all' | 'one'>('all')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useTold(all)
  const findings = scope === 'all' ? all : all.filter((one) => formatsOf(one, draft).includes(active))
  const count = (severity: Severity) => all.filter((one) => one.severity === severity).length
  const fixes = readOnly ? [] : safeFixes(findings)
  const fixAll = () => {
    store.dispatch({ do: 'batch', edits: fixes.flatMap(({ edits }) => edits) }, { how: 'commit' })
    toast({ key: 'arreglo', text: REVIEW.fixed(fixes.length), action: { label: REVIEW.undo, run: () => store.undo() } })
  }
  let number = 0
  return (
    <>
      <div className="pan-h rev-h">
        <Icon of={ShieldCheck} size={18} />
        <h2 ref={heading} tabIndex={-1}>
          {REVIEW.title}
        </h2>
        <span className="t13 mudo">{REVIEW.count(count('error'), count('warning'), count('note'))}</span>
        <span className="crece" />
        <IconButton icon={X} label={REVIEW.close} onClick={onClose} />
      </div>
      <div className="fila rev-f">
        <Segmented
          label={REVIEW.scope.label}
          options={[
            { id: 'all', label: REVIEW.scope.all },
            { id: 'one', label: REVIEW.scope.one },
          ]}
          value={scope}
          onChange={setScope}
        />
        <span className="crece" />
        {fixes.length > 0 && (
          <Button size="chico" tone="suave" icon={WandSparkles} onClick={fixAll}>
            {REVIEW.fixAll(fixes.length)}
          </Button>
        )}
      </div>
      <div className="rev-l">
        {findings.length === 0 && (
          <EmptyState title={(all.length === 0 ? REVIEW.clean : REVIEW.cleanHere).title}>
            {(all.length === 0 ? REVIEW.clean : REVIEW.cleanHere).body}
          </EmptyState>
        )}
        {GROUPS.map(({ severity, icon, tone }) => {
          const group = findings.filter((one) => one.severity === severity)
          if (group.length === 0) return null
          return (
            <section
              key={severity}
              aria-label={REVIEW.groups[severity].title}
              style={{ '--c': tone } as React.CSSProperties}
            >
              <h3 className="gz">
                <Icon of={icon} size={17} />
                {REVIEW.groups[severity].title} <span className="mudo">{REVIEW.groups[severity].note}</span>
              </h3>
              <ol>
                {group.map((finding) => (
                  <FindingItem key={findingKey(finding)} n={++number} finding={finding} store={store} />
                ))}
              </ol>
            </section>
          )
        })}
      </div>
      {count('error') > 0 && <p className="rev-p t13">{REVIEW.foot}</p>}
    </>
  )
}
