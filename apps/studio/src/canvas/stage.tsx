import { useCallback, useMemo, useState } from 'react'
import type { Services } from '../actions/action.ts'
import { CANVAS } from '../copy/canvas.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { holdPointer } from './held-pointer.ts'
import { Rulers } from './ruler.tsx'
import { Sheet } from './sheet.tsx'
import { StageCanvas } from './stage-canvas.ts'
import './stage.css'
import { startStage } from './start-stage.ts'
import { useTools } from './use-tools.ts'
import { viewOf } from './view.ts'

/** Props of {@link Stage}. `services`: what the screens offer to commands of the canvas (pictures, export …). */
export interface StageProps {
  readonly store: PieceStore
  readonly services?: Services
}

interface Mounted {
  readonly frame: HTMLElement
  readonly stage: StageCanvas
  /** Gives back what the pointer did before there was a hand. */
  readonly giveBack: () => void
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
      setMounted({ frame, stage, giveBack: holdPointer(stage.fabric) })
      return () => {
        stop()
        stage.dispose()
        setMounted(undefined)
      }
    },
    [store, view],
  )
  const tools = useTools(mounted !== undefined)
  return (
    <div className="mesa" data-modo={mode.is}>
      <Rulers store={store} view={view} />
      <section className="mesa-vista" ref={mount} tabIndex={-1} aria-label={CANVAS.region}>
        <Sheet store={store} view={view} />
        {failed && (
          <div className="mesa-fallo">
            <p role="alert">{CANVAS.failed}</p>
          </div>
        )}
        {tools && mounted && (
          <tools.StageTools context={context} frame={mounted.frame} stage={mounted.stage} onHand={mounted.giveBack} />
        )}
      </section>
      {tools && <tools.ContextMenu context={context} frame={mounted?.frame ?? null} />}
      <output className="sr">{spoken}</output>
    </div>
  )
}
