import { lazy, useEffect, useRef, useState } from 'react'
import type { Draft, Failure } from '@tanquian/model'
import { navigate } from '../../app/navigation.ts'
import type { Route } from '../../app/routes.ts'
import { EDITOR } from '../../copy/editor.ts'
import { EditorShell } from './EditorShell.tsx'
import { keepSession } from './keeper.ts'
import { openSession, renewSession, type Session } from './session.ts'
import './editor.css'
import './editor-parts.css'
import './editor-narrow.css'

const MissingPiece = lazy(() => import('./MissingPiece.tsx').then((it) => ({ default: it.MissingPiece })))

type PieceRoute = Extract<Route, { screen: 'pieza' }>
type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly session: Session }
  | { readonly is: 'failed'; readonly failure: Failure }

const wornBy = ({ template, brand }: Draft): string => `${template.id}@${template.version} ${brand.id}@${brand.version}`

/** A change of template or brand, or of their version, needs another engine: the same piece goes on in a new store. */
function useRenewal(session: Session | undefined, renew: (session: Session) => void): void {
  useEffect(() => {
    if (!session) return undefined
    const { store } = session
    const worn = wornBy(store.getState().draft)
    let going = false
    return store.subscribe(() => {
      const { draft, template, brand } = store.getState()
      const same = draft.template.id === template.id && draft.brand.id === brand.id && wornBy(draft) === worn
      if (going || same) return
      going = true
      void renewSession(session).then((next) => {
        if (next.ok) renew(next.value)
        else going = false
      })
    })
  }, [session, renew])
}

/** The address follows the format on the canvas, and the canvas follows the address. */
function useAddress(session: Session | undefined, route: PieceRoute): void {
  const { format, block, revision } = route
  useEffect(() => {
    if (!session) return
    if (format) session.store.setActive(format)
    if (block) session.store.select([block])
  }, [session, format, block])
  useEffect(() => {
    if (!session) return undefined
    let last = session.store.getState().active
    return session.store.subscribe(() => {
      const { active } = session.store.getState()
      if (active === last) return
      last = active
      navigate({ screen: 'pieza', id: session.id, format: active, ...(revision && { revision }) }, 'replace')
    })
  }, [session, revision])
}

/** Opens the piece of the address and keeps it; what it looks like is {@link EditorShell}. */
export function Editor({ route }: { readonly route: PieceRoute }) {
  const [opening, setOpening] = useState<Opening>({ is: 'opening' })
  const first = useRef(route)
  const session = opening.is === 'open' ? opening.session : undefined
  const [renew] = useState(() => (next: Session) => setOpening({ is: 'open', session: next }))
  useEffect(() => {
    let gone = false
    let opened: Session | undefined
    void openSession(first.current.id, first.current.format).then((result) => {
      if (result.ok) opened = result.value
      if (gone) void opened?.piece.close()
      else setOpening(result.ok ? { is: 'open', session: result.value } : { is: 'failed', failure: result.failure })
    })
    return () => {
      gone = true
      // Snapshots started on leaving come first: closing waits for them.
      if (opened) setTimeout(() => void opened?.piece.close())
    }
  }, [])
  useEffect(() => {
    if (!session) return undefined
    const release = keepSession(session)
    // The small picture is painted on leaving: its pictures must outlive it.
    return () => void release().finally(() => session.stop())
  }, [session])
  useRenewal(session, renew)
  useAddress(session, route)
  if (opening.is === 'failed') return <MissingPiece id={route.id} failure={opening.failure} />
  if (!session) return <p className="sr">{EDITOR.opening}</p>
  const { template, brand } = session.store.getState()
  const worn = `${template.id}@${template.version} ${brand.id}@${brand.version}`
  return <EditorShell key={worn} session={session} revision={route.revision ?? false} />
}
