import { useEffect, useRef } from 'react'
import type { PieceStore } from '../store/types.ts'
import { useWatch } from '../store/use-store.ts'
import { Sheet } from './sheet.tsx'
import { StageCanvas } from './stage-canvas.ts'
import './stage.css'
import { startStage } from './start-stage.ts'
import { viewOf } from './view.ts'

/** Props of {@link Stage}. */
export interface StageProps {
  readonly store: PieceStore
}

/** The canvas area: the piece in the active format with everything that hangs over it. Fills its parent. */
export function Stage({ store }: StageProps) {
  const view = viewOf(store)
  const frame = useRef<HTMLDivElement>(null)
  const mode = useWatch(view, (state) => state.mode.is)
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const canvas = document.createElement('canvas')
    canvas.setAttribute('aria-hidden', 'true')
    element.prepend(canvas)
    const piece = () => {
      const { views, active } = store.getState()
      return { layout: views[active]?.layout, pageAt: view.getState().page }
    }
    const stage = new StageCanvas(canvas, store.engine, piece)
    const running = startStage({ stage, store, view, frame: element })
    return () => {
      running.stop()
      stage.dispose()
    }
  }, [store, view])
  return (
    <div className="mesa" data-modo={mode}>
      <div className="mesa-vista" ref={frame} tabIndex={-1}>
        <Sheet store={store} view={view} />
      </div>
    </div>
  )
}
