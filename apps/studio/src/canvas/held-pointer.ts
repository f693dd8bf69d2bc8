import type { Canvas, TPointerEvent } from 'fabric/es'

/** What the hand listens to; see pointer.ts. */
const KINDS = ['mouse:down', 'mouse:move', 'mouse:up', 'mouse:dblclick', 'contextmenu'] as const
type Kind = (typeof KINDS)[number]

/**
 * Keeps what the pointer does while the code of the hand is on its way, so that no click is lost. Returns what stops
 * keeping it and gives it back to whoever listens by then.
 */
export function holdPointer(fabric: Canvas): () => void {
  const held: (readonly [Kind, TPointerEvent])[] = []
  const keep = (kind: Kind, event: TPointerEvent) => {
    // Wandering means nothing until something has been pressed.
    if (kind !== 'mouse:move' || held.length > 0) held.push([kind, event])
  }
  const stops = KINDS.map((kind) => fabric.on(kind, ({ e }: { e: Event }) => keep(kind, e as TPointerEvent)))
  return () => {
    for (const stop of stops) stop()
    for (const [kind, e] of held) fabric.fire(kind, { e } as never)
  }
}
