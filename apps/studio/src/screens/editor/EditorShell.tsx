import FileJson from 'lucide-react/icons/file-json'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import SquarePlus from 'lucide-react/icons/square-plus'
import TextCursorInput from 'lucide-react/icons/text-cursor-input'
import { lazy, Suspense, useState } from 'react'
import { navigate } from '../../app/navigation.ts'
import { usePage } from '../../app/use-page.ts'
import { Stage } from '../../canvas/stage.tsx'
import { EDITOR } from '../../copy/editor.ts'
import { Inspector } from '../../inspector/inspector.tsx'
import { ReviewPanel } from '../../review/ReviewPanel.tsx'
import { useStore } from '../../store/use-store.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { AddPanel } from './AddPanel.tsx'
import { ContentPanel } from './ContentPanel.tsx'
import { downloadCopy } from './download-copy.ts'
import { EditorBar, EndButtons } from './EditorBar.tsx'
import { EditorNotices } from './EditorNotices.tsx'
import { Filmstrip } from './Filmstrip.tsx'
import { FormatChips } from './FormatChips.tsx'
import { titleOf } from '@tanquian/export'
import type { Session } from './session.ts'
import { TemplatePanel } from './TemplatePanel.tsx'
import { useFormPort } from './use-form-port.ts'
import { usePieceToasts } from './use-piece-toasts.ts'
import { useWidth } from './use-width.ts'

const loadExport = () => import('../../export/ExportDialog.tsx')
const ExportDialog = lazy(() => loadExport().then((it) => ({ default: it.ExportDialog })))

type PanelId = 'contenido' | 'plantilla' | 'anadir'

const RAIL = [
  { id: 'contenido', label: EDITOR.panel.contenido, icon: TextCursorInput },
  { id: 'plantilla', label: EDITOR.panel.plantilla, icon: LayoutTemplate },
  { id: 'anadir', label: EDITOR.panel.anadir, icon: SquarePlus },
] as const

function SidePanel({ panel, session }: { readonly panel: PanelId; readonly session: Session }) {
  const port = useFormPort(session)
  if (panel === 'plantilla') return <TemplatePanel store={session.store} />
  if (panel === 'anadir') return <AddPanel session={session} />
  return <ContentPanel port={port} />
}

/** The editor: rail, panel, canvas with its strip, properties or Revisión. On a phone: piece above, form below. */
export function EditorShell({ session, revision }: { readonly session: Session; readonly revision: boolean }) {
  const { store, id } = session
  const title = useStore(store, ({ draft }) => titleOf(draft)) || EDITOR.untitled
  const heading = usePage(title)
  const width = useWidth()
  const [panel, setPanel] = useState<PanelId | undefined>('contenido')
  const [exporting, setExporting] = useState(false)
  const [adjusting, setAdjusting] = useState(false)
  usePieceToasts(store)
  const review = (open: boolean) =>
    navigate({ screen: 'pieza', id, format: store.getState().active, ...(open && { revision: true }) }, 'replace')
  const actions = {
    review: () => review(!revision),
    export: () => {
      const errors = store.getState().findings.some(({ severity }) => severity === 'error')
      if (errors && !revision) review(true)
      setExporting(true)
    },
    warmExport: () => void loadExport(),
    help: () => document.querySelector<HTMLElement>('.noticias button')?.focus(),
  }
  const more = [{ id: 'copia', label: EDITOR.failed.download, icon: FileJson, run: () => void downloadCopy(session) }]
  const phone = width < 700
  const strip = phone ? <FormatChips store={store} /> : <Filmstrip store={store} height={width < 1320 ? 56 : 78} />
  const chosen = phone ? 'contenido' : panel
  return (
    <div className="ed" data-panel={chosen ?? 'ninguno'} data-revision={revision} data-ajuste={adjusting}>
      <h1 className="sr" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <EditorBar store={store} reviewing={revision} actions={actions} more={more} />
      <EditorNotices session={session} />
      <div className="ed-c">
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
        {chosen && (
          <div
            className="pan"
            role={phone ? undefined : 'tabpanel'}
            id={`panel-panel-${chosen}`}
            aria-labelledby={phone ? undefined : `panel-tab-${chosen}`}
          >
            <SidePanel panel={chosen} session={session} />
          </div>
        )}
        <main className="cen" id="principal" tabIndex={-1} aria-label={EDITOR.canvas}>
          {phone && strip}
          <div className="lz">
            <Stage store={store} />
            {phone && (
              <button
                type="button"
                className="btn chico ajustar"
                aria-pressed={adjusting}
                onClick={() => setAdjusting(!adjusting)}
              >
                {adjusting ? EDITOR.adjustDone : EDITOR.adjust}
              </button>
            )}
          </div>
          {!phone && strip}
        </main>
        <aside className="insp" aria-label={revision ? EDITOR.review : EDITOR.properties}>
          {revision ? <ReviewPanel session={session} onClose={() => review(false)} /> : <Inspector store={store} />}
        </aside>
      </div>
      {phone && (
        <div className="pie-movil">
          <EndButtons store={store} reviewing={revision} actions={actions} size="xl" />
        </div>
      )}
      {exporting && (
        <Suspense fallback={null}>
          <ExportDialog
            session={session}
            onClose={() => setExporting(false)}
            onReview={() => (setExporting(false), review(true))}
          />
        </Suspense>
      )}
    </div>
  )
}
