import FileJson from 'lucide-react/icons/file-json'
import Keyboard from 'lucide-react/icons/keyboard'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import Search from 'lucide-react/icons/search'
import SquarePlus from 'lucide-react/icons/square-plus'
import TextCursorInput from 'lucide-react/icons/text-cursor-input'
import { titleOf } from '@tanquian/export'
import { lazy, Suspense, useState } from 'react'
import { useActions } from '../../actions/use-actions.ts'
import { announce } from '../../app/announce.tsx'
import { navigate } from '../../app/navigation.ts'
import { usePage } from '../../app/use-page.ts'
import { EDITOR, EDITOR_DIALOGS } from '../../copy/editor.ts'
import { EXPORT } from '../../copy/export.ts'
import { useStore } from '../../store/use-store.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { ContentPanel } from './ContentPanel.tsx'
import { downloadCopy } from './download-copy.ts'
import { EditorBar, EndButtons } from './EditorBar.tsx'
import { EditorNotices } from './EditorNotices.tsx'
import { EditorOverlays, loadExport, type Overlay } from './EditorOverlays.tsx'
import { Filmstrip } from './Filmstrip.tsx'
import { FormatChips } from './FormatChips.tsx'
import { loadInspector, loadStage } from './load-stage.ts'
import { PhonePiece } from './PhonePiece.tsx'
import type { Session } from './session.ts'
import { StillPiece } from './StillPiece.tsx'
import { useFormPort } from './use-form-port.ts'
import { usePieceToasts } from './use-piece-toasts.ts'
import { useSaveKey } from './use-save-key.ts'
import type { Services } from '../../actions/action.ts'
import { useServices } from './use-services.ts'
import { useWidth } from './use-width.ts'

// The form and the strip come first; the canvas and the panels that are not in view follow.
const Stage = lazy(() => loadStage().then((it) => ({ default: it.Stage })))
const Inspector = lazy(() => loadInspector().then((it) => ({ default: it.Inspector })))
const ReviewPanel = lazy(() => import('../../review/ReviewPanel.tsx').then((it) => ({ default: it.ReviewPanel })))
const TemplatePanel = lazy(() => import('./TemplatePanel.tsx').then((it) => ({ default: it.TemplatePanel })))
const AddPanel = lazy(() => import('./AddPanel.tsx').then((it) => ({ default: it.AddPanel })))

type PanelId = 'contenido' | 'plantilla' | 'anadir'

const RAIL = [
  { id: 'contenido', label: EDITOR.panel.contenido, icon: TextCursorInput },
  { id: 'plantilla', label: EDITOR.panel.plantilla, icon: LayoutTemplate },
  { id: 'anadir', label: EDITOR.panel.anadir, icon: SquarePlus },
] as const

interface PanelProps {
  readonly panel: PanelId
  readonly session: Session
  readonly strict: boolean
  readonly onPasteText: () => void
}

function SidePanel({ panel, session, strict, onPasteText }: PanelProps) {
  const port = useFormPort(session, strict)
  if (panel === 'plantilla') return <TemplatePanel store={session.store} />
  if (panel === 'anadir') return <AddPanel session={session} />
  return <ContentPanel port={port} onPasteText={onPasteText} />
}

/** What the bar, the keys and the menus can open. */
function useDoors(session: Session, revision: boolean) {
  const { store, id } = session
  const [overlay, setOverlay] = useState<Overlay>()
  const review = (open: boolean) =>
    navigate({ screen: 'pieza', id, format: store.getState().active, ...(open && { revision: true }) }, 'replace')
  const doors = {
    review: () => review(!revision),
    export: (preset?: 'imprenta') => {
      const errors = store.getState().findings.filter(({ severity }) => severity === 'error').length
      // With errors, first where they are cured; asked again there, the dialog says why it waits.
      if (errors === 0 || revision) return setOverlay({ is: 'export', preset })
      announce(`${EXPORT.errors.title(errors)} ${EXPORT.errors.body}`, 'assertive')
      review(true)
    },
    palette: () => setOverlay({ is: 'palette' }),
    help: () => setOverlay({ is: 'help' }),
    pasteText: (text = '') => setOverlay({ is: 'paste', text }),
  } as const
  return { doors, review, overlay, close: () => setOverlay(undefined) }
}

function Canvas({
  session,
  services,
  phone,
  narrow,
  adjusting,
  onAdjust,
}: {
  readonly session: Session
  readonly services: Services
  readonly phone: boolean
  readonly narrow: boolean
  readonly adjusting: boolean
  readonly onAdjust: (on: boolean) => void
}) {
  const { store } = session
  return (
    <main className="cen" id="principal" tabIndex={-1} aria-label={EDITOR.canvas}>
      {phone && <FormatChips store={store} />}
      <div className="lz">
        <Suspense fallback={<StillPiece store={store} />}>
          {phone && !adjusting ? (
            <PhonePiece store={store} onAdjust={() => onAdjust(true)} />
          ) : (
            <Stage store={store} services={services} />
          )}
        </Suspense>
        {phone && adjusting && (
          <button type="button" className="btn chico ajustar" onClick={() => onAdjust(false)}>
            {EDITOR.adjustDone}
          </button>
        )}
      </div>
      {!phone && <Filmstrip store={store} height={narrow ? 56 : 78} />}
    </main>
  )
}

/** The editor: rail, panel, canvas with its strip, properties or Revisión. On a phone: piece above, form below. */
export function EditorShell({ session, revision }: { readonly session: Session; readonly revision: boolean }) {
  const { store } = session
  const title = useStore(store, ({ draft }) => titleOf(draft)) || EDITOR.untitled
  const heading = usePage(title)
  const width = useWidth()
  const [panel, setPanel] = useState<PanelId | undefined>('contenido')
  const [adjusting, setAdjusting] = useState(false)
  const { doors, review, overlay, close } = useDoors(session, revision)
  const services = useServices(session, doors)
  const context = useActions(store, services)
  usePieceToasts(store)
  useSaveKey(store)
  const bar = {
    review: doors.review,
    export: () => doors.export(),
    warmExport: () => void loadExport(),
    help: () => document.querySelector<HTMLElement>('.noticias button')?.focus(),
  }
  const more = [
    { id: 'buscar', label: EDITOR_DIALOGS.palette.title, icon: Search, keys: 'Ctrl K', run: doors.palette },
    { id: 'atajos', label: EDITOR_DIALOGS.help.title, icon: Keyboard, keys: 'F1', run: doors.help },
    { id: 'copia', label: EDITOR.failed.download, icon: FileJson, run: () => void downloadCopy(session) },
  ]
  const chosenBlocks = useStore(store, ({ selection }) => selection.length > 0)
  const phone = width < 700
  const chosen = phone ? 'contenido' : panel
  return (
    <div
      className="ed"
      data-panel={chosen ?? 'ninguno'}
      data-revision={revision}
      data-ajuste={adjusting}
      data-elegido={chosenBlocks}
    >
      <h1 className="sr" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <EditorBar store={store} reviewing={revision} actions={bar} more={more} short={width < 1320} />
      <EditorNotices session={session} />
      <div className="ed-c">
        {!phone && (
          <nav className="riel" aria-label={EDITOR.panels}>
            <Tabs
              name="panel"
              label={EDITOR.panels}
              tabs={RAIL}
              selected={panel}
              vertical
              className="riel-l"
              onSelect={(next) => setPanel(next === panel ? undefined : (next as PanelId))}
            />
          </nav>
        )}
        {chosen && (
          <div
            className="pan"
            role={phone ? undefined : 'tabpanel'}
            id={`panel-panel-${chosen}`}
            aria-labelledby={phone ? undefined : `panel-tab-${chosen}`}
          >
            <Suspense fallback={null}>
              <SidePanel panel={chosen} session={session} strict={revision} onPasteText={() => doors.pasteText()} />
            </Suspense>
          </div>
        )}
        <Canvas
          session={session}
          services={services}
          phone={phone}
          narrow={width < 1320}
          adjusting={adjusting}
          onAdjust={setAdjusting}
        />
        {(revision || !phone) && (
          <aside className="insp" aria-label={revision ? EDITOR.review : EDITOR.properties}>
            <Suspense fallback={null}>
              {revision ? <ReviewPanel session={session} onClose={() => review(false)} /> : <Inspector store={store} />}
            </Suspense>
          </aside>
        )}
      </div>
      {phone && (
        <div className="pie-movil">
          <EndButtons store={store} reviewing={revision} actions={bar} size="xl" />
        </div>
      )}
      {overlay && (
        <EditorOverlays
          overlay={overlay}
          session={session}
          context={context}
          onClose={close}
          onReview={() => (close(), review(true))}
        />
      )}
    </div>
  )
}
