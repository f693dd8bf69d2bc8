import { formatNamed } from '@tanquian/model'
import { useCallback, useEffect, useRef, useState } from 'react'
import { markStill } from '../../canvas/painted.ts'
import { fitPiece } from '../../canvas/start-stage.ts'
import { Thumb } from '../../canvas/thumb.tsx'
import '../../canvas/stage.css'
import { PX_PER_PT, viewOf } from '../../canvas/view.ts'
import { measure } from '../../engine/marks.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore, useWatch } from '../../store/use-store.ts'

/** The piece where the canvas will stand, painted by the same painter, until what moves it by hand has arrived. */
export function StillPiece({ store }: { readonly store: PieceStore }) {
  const view = viewOf(store)
  const frame = useRef<HTMLDivElement>(null)
  const [begun] = useState(() => performance.now())
  const onPainted = useCallback(() => {
    markStill()
    measure('still', begun)
  }, [begun])
  const active = useStore(store, (state) => state.active)
  const page = useStore(
    store,
    ({ views, template }) => views[active]?.layout?.pages[0] ?? formatNamed(template, active),
  )
  const { zoom, x, y, w } = useWatch(view, (state) => state)
  useEffect(() => {
    const room = frame.current
    if (!room) return undefined
    const fit = () => {
      view.set({ w: room.clientWidth, h: room.clientHeight })
      fitPiece(store, view)
    }
    const observer = new ResizeObserver(fit)
    observer.observe(room)
    return () => observer.disconnect()
  }, [store, view, active])
  return (
    <div className="mesa">
      <div className="mesa-vista" ref={frame}>
        {page && w > 0 && (
          <div className="mesa-hoja" style={{ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` }}>
            <Thumb store={store} format={active} height={page.height * PX_PER_PT * zoom} onPainted={onPainted} />
          </div>
        )}
      </div>
    </div>
  )
}
