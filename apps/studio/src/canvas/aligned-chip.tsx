import Magnet from 'lucide-react/icons/magnet'
import { CANVAS, CROP } from '../copy/canvas.ts'
import type { PieceStore } from '../store/types.ts'
import { useWatch } from '../store/use-store.ts'
import { Icon } from '../ui/Icon.tsx'
import { blockOf } from './blocks.ts'
import { activeLayout } from './context.ts'
import type { StageView } from './view.ts'

/** Bottom left: what the moving block is aligned with, or how the crop works. */
export function AlignedChip({ store, view }: { readonly store: PieceStore; readonly view: StageView }) {
  const aligned = useWatch(view, (state) => state.aligned)
  const cropping = useWatch(view, (state) => state.mode.is === 'crop')
  if (cropping) return <div className="mesa-alineado">{CROP.hint}</div>
  if (aligned.length === 0) return null
  const layout = activeLayout(store)
  const names = aligned.map((id) => (id === '' ? CANVAS.pageName : (blockOf(layout, id)?.name ?? '')))
  return (
    <div className="mesa-alineado">
      <Icon of={Magnet} size={14} />
      {CANVAS.aligned([...new Set(names)].filter(Boolean).slice(0, 4))}
    </div>
  )
}
