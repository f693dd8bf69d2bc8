import { formatNamed } from '@tanquian/model'
import type { Format } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { PX_PER_PT, type StageView } from './view.ts'

const MM_PER_PT = 25.4 / 72

/** '1080 × 1350 px' or '216 × 279 mm'. */
export function sizeInWords(format: Format): string {
  if (format.output === 'screen') {
    const { w, h } = format.pixels ?? {
      w: Math.round(format.width * PX_PER_PT),
      h: Math.round(format.height * PX_PER_PT),
    }
    return `${w} × ${h} px`
  }
  return `${Math.round(format.width * MM_PER_PT)} × ${Math.round(format.height * MM_PER_PT)} mm`
}

/** The sheet's shadow on the pasteboard, and its name above. */
export function Sheet({ store, view }: { readonly store: PieceStore; readonly view: StageView }) {
  const format = useStore(store, ({ template, active }) => formatNamed(template, active))
  const page = useStore(store, ({ views, active }) => views[active]?.layout?.pages[0])
  const { zoom, x, y } = useWatch(view, (state) => state)
  if (!format) return null
  const scale = zoom * PX_PER_PT
  const { width, height } = page ?? format
  const at = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  return (
    <>
      <div className="mesa-hoja" style={{ transform: at, width: width * scale, height: height * scale }} />
      <div className="mesa-rotulo" style={{ transform: `${at} translateY(-100%)` }}>
        <b>{format.title}</b>
        <span>{sizeInWords(format)}</span>
      </div>
    </>
  )
}
