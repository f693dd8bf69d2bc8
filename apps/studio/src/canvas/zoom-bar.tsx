import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Maximize from 'lucide-react/icons/maximize'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { CANVAS } from '../copy/canvas.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { IconButton } from '../ui/Button.tsx'
import { fitPiece } from './start-stage.ts'
import type { StageView } from './view.ts'

const STEP = 1.25

/** Zoom at the bottom right; sheets too, when the piece has more than one. */
export function ZoomBar({ store, view }: { readonly store: PieceStore; readonly view: StageView }) {
  const zoom = useWatch(view, (state) => state.zoom)
  const page = useWatch(view, (state) => state.page)
  const pages = useStore(store, ({ views, active }) => views[active]?.layout?.pages.length ?? 1)
  const turn = (by: number) => {
    view.set({ page: Math.min(pages - 1, Math.max(0, page + by)), hover: undefined })
    store.select([])
    fitPiece(store, view)
  }
  return (
    <fieldset className="mesa-zoom" aria-label={CANVAS.zoomLabel}>
      {pages > 1 && (
        <>
          <IconButton icon={ChevronLeft} label={CANVAS.pageBack} aria-disabled={page === 0} onClick={() => turn(-1)} />
          <output style={{ minWidth: 92 }}>{CANVAS.page(page + 1, pages)}</output>
          <IconButton
            icon={ChevronRight}
            label={CANVAS.pageNext}
            aria-disabled={page === pages - 1}
            onClick={() => turn(1)}
          />
          <span className="raya" />
        </>
      )}
      <IconButton icon={Minus} iconSize={16} label={CANVAS.zoomOut} keys="-" onClick={() => view.zoomTo(zoom / STEP)} />
      <output>{Math.round(zoom * 100)} %</output>
      <IconButton icon={Plus} iconSize={16} label={CANVAS.zoomIn} keys="+" onClick={() => view.zoomTo(zoom * STEP)} />
      <span className="raya" />
      <IconButton
        icon={Maximize}
        iconSize={16}
        label={CANVAS.zoomFit}
        keys="Mayús 1"
        onClick={() => fitPiece(store, view)}
      />
    </fieldset>
  )
}
