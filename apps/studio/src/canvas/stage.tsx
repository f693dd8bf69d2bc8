import { useCallback, useMemo, useState } from 'react'
import type { Services } from '../actions/action.ts'
import { CANVAS } from '../copy/canvas.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { AlignedChip } from './aligned-chip.tsx'
import { ContextMenu } from './context-menu.tsx'
import { ContextToolbar } from './context-toolbar.tsx'
import { CropMode } from './crop.tsx'
import { DropZone } from './drop-zone.tsx'
import { OutlineTree } from './outline-tree.tsx'
import { Rulers } from './ruler.tsx'
import { Sheet } from './sheet.tsx'
import { StageCanvas } from './stage-canvas.ts'
import './stage.css'
import './stage-editing.css'
import { startStage } from './start-stage.ts'
import { TextEditor } from './text-editor.tsx'
import { viewOf } from './view.ts'
import { ZoomBar } from './zoom-bar.tsx'

/** Props of {@link Stage}. `services`: what the screens offer to commands of the canvas (pictures, export …). */
export interface StageProps {
  readonly store: PieceStore
  readonly services?: Services
}

interface Mounted {
  readonly frame: HTMLElement
  readonly stage: StageCanvas
}

const NONE: Services = {}

/** The canvas area: the piece in the active format with everything that hangs over it. Fills its parent. */
export function Stage({ store, services = NONE }: StageProps) {
  const view = viewOf(store)
  const context = useMemo(() => ({ store, view, services }), [store, view, services])
  const [mounted, setMounted] = useState<Mounted>()
  const mode = useWatch(view, (state) => state.mode)
  const spoken = useWatch(view, (state) => state.spoken)
  const failed = useStore(store, ({ views, active }) => views[active]?.failure !== undefined)
  const mount = useCallback(
    (frame: HTMLElement) => {
      const canvas = document.createElement('canvas')
      frame.prepend(canvas)
      const piece = () => {
        const { views, active } = store.getState()
        return { layout: shownLayout(views[active]), pageAt: view.getState().page }
      }
      const stage = new StageCanvas(canvas, store.engine, piece)
      const stop = startStage({ stage, store, view, frame })
      setMounted({ frame, stage })
      return () => {
        stop()
        stage.dispose()
        setMounted(undefined)
      }
    },
    [store, view],
  )
  const frame = mounted?.frame ?? null
  const end = () => {
    store.endGroup()
    view.set({ mode: { is: 'idle' } })
    frame?.focus({ preventScroll: true })
  }
  return (
    <div className="mesa" data-modo={mode.is}>
      <Rulers store={store} view={view} />
      <section className="mesa-vista" ref={mount} tabIndex={-1} aria-label={CANVAS.region}>
        <Sheet store={store} view={view} />
        <OutlineTree context={context} />
        {mode.is === 'text' && (
          <TextEditor
            key={mode.block}
            store={store}
            view={view}
            id={mode.block}
            onEnd={end}
            {...(mode.at ? { at: mode.at } : {})}
          />
        )}
        {mode.is === 'crop' && mounted && (
          <CropMode key={mode.block} store={store} view={view} stage={mounted.stage} id={mode.block} onEnd={end} />
        )}
        {failed && (
          <div className="mesa-fallo">
            <p role="alert">{CANVAS.failed}</p>
          </div>
        )}
        <ContextToolbar context={context} />
        <AlignedChip store={store} view={view} />
        <ZoomBar store={store} view={view} />
        <DropZone context={context} frame={frame} />
      </section>
      <ContextMenu context={context} frame={frame} />
      <output className="sr">{spoken}</output>
    </div>
  )
}
