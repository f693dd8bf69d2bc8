import type { PieceStore } from '../store/types.ts'

/** Props of {@link Inspector}. */
export interface InspectorProps {
  readonly store: PieceStore
}

/** Properties of what is selected. */
export function Inspector(_props: InspectorProps) {
  return <div className="inspector" />
}
