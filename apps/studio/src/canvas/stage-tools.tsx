import { useLayoutEffect } from 'react'
import type { ActionContext } from '../actions/action.ts'
import { useWatch } from '../store/use-store.ts'
import { AlignedChip } from './aligned-chip.tsx'
import { ContextToolbar } from './context-toolbar.tsx'
import { CropMode } from './crop.tsx'
import { DropZone } from './drop-zone.tsx'
import { OutlineTree } from './outline-tree.tsx'
import './stage-editing.css'
import type { StageCanvas } from './stage-canvas.ts'
import { startHand } from './start-hand.ts'
import { TextEditor } from './text-editor.tsx'
import { ZoomBar } from './zoom-bar.tsx'

export { ContextMenu } from './context-menu.tsx'

/** Props of {@link StageTools}: what the stage has mounted, and who must hear that the hand is there. */
export interface StageToolsProps {
  readonly context: ActionContext
  readonly frame: HTMLElement
  readonly stage: StageCanvas
  readonly onHand: () => void
}

/** Everything that hangs over the piece and answers the hand. It comes after the piece has been painted. */
export function StageTools({ context, frame, stage, onHand }: StageToolsProps) {
  const { store, view } = context
  const mode = useWatch(view, (state) => state.mode)
  useLayoutEffect(() => {
    const stop = startHand({ stage, store, view, frame })
    onHand()
    return stop
  }, [stage, store, view, frame, onHand])
  const end = () => {
    store.endGroup()
    view.set({ mode: { is: 'idle' } })
    frame.focus({ preventScroll: true })
  }
  return (
    <>
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
      {mode.is === 'crop' && (
        <CropMode key={mode.block} store={store} view={view} stage={stage} id={mode.block} onEnd={end} />
      )}
      <ContextToolbar context={context} />
      <AlignedChip store={store} view={view} />
      <ZoomBar store={store} view={view} />
      <DropZone context={context} frame={frame} />
    </>
  )
}
