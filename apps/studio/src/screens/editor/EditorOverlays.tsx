import { lazy, Suspense } from 'react'
import type { ActionContext } from '../../actions/action.ts'
import type { Session } from './session.ts'

/** Fetches the export dialog before it is asked for: on the way to its button. */
export const loadExport = () => import('../../export/ExportDialog.tsx')

const ExportDialog = lazy(() => loadExport().then((it) => ({ default: it.ExportDialog })))
const Palette = lazy(() => import('./EditorDialogs.tsx').then((it) => ({ default: it.Palette })))
const HelpDialog = lazy(() => import('./EditorDialogs.tsx').then((it) => ({ default: it.HelpDialog })))
const PasteTextDialog = lazy(() => import('./PasteTextDialog.tsx').then((it) => ({ default: it.PasteTextDialog })))

/** What stands in front of the editor, if anything. */
export type Overlay =
  | { readonly is: 'palette' | 'help' }
  | { readonly is: 'paste'; readonly text: string }
  | { readonly is: 'export'; readonly preset?: 'imprenta' | undefined }

/** The dialog in front. Each one's code loads when it is first opened. */
export function EditorOverlays({
  overlay,
  session,
  context,
  onClose,
  onReview,
}: {
  readonly overlay: Overlay
  readonly session: Session
  readonly context: ActionContext
  readonly onClose: () => void
  readonly onReview: () => void
}) {
  return (
    <Suspense fallback={null}>
      {overlay.is === 'palette' && <Palette context={context} onClose={onClose} />}
      {overlay.is === 'help' && <HelpDialog context={context} onClose={onClose} />}
      {overlay.is === 'paste' && <PasteTextDialog store={session.store} text={overlay.text} onClose={onClose} />}
      {overlay.is === 'export' && (
        <ExportDialog session={session} preset={overlay.preset ?? 'todo'} onClose={onClose} onReview={onReview} />
      )}
    </Suspense>
  )
}
