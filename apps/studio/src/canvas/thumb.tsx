import { paintPage } from '@tanquian/paint/canvas'
import { formatNamed } from '@tanquian/model'
import type { Layout } from '@tanquian/model'
import { useEffect, useRef } from 'react'
import { shownLayout, type Engine } from '../engine/types.ts'
import { createSlices } from '../store/schedule.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore } from '../store/use-store.ts'
import { depsFor } from './page-deps.ts'

/** Painted thumbnails kept, so that a strip that comes back paints nothing. */
const KEPT = 48
const painted = new Map<string, ImageBitmap>()
const slices = createSlices()
let count = 0

function remember(key: string, bitmap: ImageBitmap): void {
  painted.set(key, bitmap)
  for (const [oldest, old] of painted) {
    if (painted.size <= KEPT) break
    painted.delete(oldest)
    old.close()
  }
}

function paintThumb(canvas: HTMLCanvasElement, layout: Layout, engine: Engine, height: number): void {
  const [page] = layout.pages
  if (!page) return
  const h = Math.max(1, Math.round(height * window.devicePixelRatio))
  const scale = h / page.height
  const w = Math.max(1, Math.round(page.width * scale))
  const key = `${layout.format} ${layout.digest} ${h} ${engine.pictures.version}`
  const known = painted.get(key)
  canvas.width = w
  canvas.height = h
  const ctx = canvas.getContext('2d', { alpha: false })
  if (!ctx) return
  if (known) return ctx.drawImage(known, 0, 0)
  paintPage(ctx, page, { ...depsFor(engine, 'thumb'), scale })
  void createImageBitmap(canvas).then((bitmap) => remember(key, bitmap))
}

/** Props of {@link Thumb}. `height` in CSS px; the width follows the format. */
export interface ThumbProps {
  readonly store: PieceStore
  readonly format: string
  readonly height: number
  /** Once per ink: it is on the canvas. */
  readonly onPainted?: () => void
}

/** A live thumbnail of one format: painted from its display list in an idle slice, only when its digest changes. */
export function Thumb({ store, format, height, onPainted }: ThumbProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const key = useRef('')
  if (key.current === '') key.current = `thumb ${count++}`
  const layout = useStore(store, (state) => shownLayout(state.views[format]))
  const size = useStore(store, ({ template }) => {
    const found = formatNamed(template, format)
    return found ? found.width / found.height : 1
  })
  const digest = layout?.digest
  const { version } = store.engine.pictures
  useEffect(() => {
    const canvas = ref.current
    const slice = key.current
    if (!canvas || !layout) return undefined
    slices.request(slice, () => {
      paintThumb(canvas, layout, store.engine, height)
      onPainted?.()
    })
    return () => slices.cancel(slice)
    // The digest stands for the layout: the same digest is the same ink.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [digest, height, version, store])
  return <canvas ref={ref} aria-hidden="true" style={{ display: 'block', width: height * size, height }} />
}
