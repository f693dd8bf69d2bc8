import type { StageContext } from './context.ts'
import { startOverlay } from './overlay-loop.ts'
import { Pointer } from './pointer.ts'

/** Gives the stage its hand: outlines, guides and gestures. Returns what takes it away. */
export function startHand(context: StageContext): () => void {
  const stop = startOverlay(context)
  const pointer = new Pointer(context)
  return () => {
    pointer.dispose()
    stop()
  }
}
