import { loadReadyNotices, type ReadyNotice } from '@tanquian/brand-template'
import { CONTENT_KINDS, KINDS, type ContentKind } from '@tanquian/model'
import { useEffect, useState } from 'react'
import { TopBar } from '../../app/TopBar.tsx'
import { usePage } from '../../app/use-page.ts'
import { LISTAS } from '../../copy/listas.ts'
import { Button } from '../../ui/Button.tsx'
import { ChipButton } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import '../shared/preview.css'
import { findNotices } from './find-notices.ts'
import './listas.css'
import { NoticeCard } from './NoticeCard.tsx'

function Filters({
  kinds,
  kind,
  typed,
  onKind,
  onType,
}: {
  readonly kinds: readonly ContentKind[]
  readonly kind: ContentKind | undefined
  readonly typed: string
  readonly onKind: (kind: ContentKind | undefined) => void
  readonly onType: (typed: string) => void
}) {
  return (
    <div className="fila listas-f">
      <input
        type="search"
        className="in"
        aria-label={LISTAS.search}
        placeholder={LISTAS.search}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <div className="fila" role="group" aria-label={LISTAS.kind}>
        <ChipButton aria-pressed={!kind} onClick={() => onKind(undefined)}>
          {LISTAS.all}
        </ChipButton>
        {kinds.map((id) => (
          <ChipButton key={id} aria-pressed={kind === id} onClick={() => onKind(id)}>
            {KINDS[id].label}
          </ChipButton>
        ))}
      </div>
    </div>
  )
}

/** Notices that departments take as they are and complete: looked for, seen, filled in or downloaded. */
export function ReadyNotices() {
  const heading = usePage(LISTAS.title)
  const [notices, setNotices] = useState<readonly ReadyNotice[]>()
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<ContentKind>()
  useEffect(() => void loadReadyNotices().then(setNotices), [])
  const shown = notices && findNotices(notices, typed, kind)
  const kinds = CONTENT_KINDS.filter((id) => notices?.some((notice) => notice.kind === id))
  const clear = () => {
    setTyped('')
    setKind(undefined)
  }
  return (
    <>
      <TopBar section="crear" />
      <main className="listas" id="principal" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>
          {LISTAS.title}
        </h1>
        <p className="mudo">{LISTAS.lead}</p>
        <Filters kinds={kinds} kind={kind} typed={typed} onKind={setKind} onType={setTyped} />
        <p className="t13 mudo" role="status">
          {shown ? LISTAS.found(shown.length) : LISTAS.loading}
        </p>
        {shown?.length === 0 && (
          <EmptyState title={LISTAS.none} actions={<Button onClick={clear}>{LISTAS.clear}</Button>} />
        )}
        <div className="listas-r">
          {shown?.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </div>
      </main>
    </>
  )
}
