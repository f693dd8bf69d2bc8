import { formatNamed } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { sizeInWords } from './size-in-words.ts'
import { PX_PER_PT, type StageView } from './view.ts'

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
