import type { LaidBlock } from '@tanquian/model'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { CROP } from '../copy/canvas.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import { useWatch } from '../store/use-store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { blockOf } from './blocks.ts'
import { activeLayout, allows } from './context.ts'
import { clampFocus, clampZoom, cropEdit, cropOf, CROP_ZOOM, wholePicture, type Crop } from './crop-edits.ts'
import { sameView } from './ruler.tsx'
import type { StageCanvas } from './stage-canvas.ts'
import { toViewport, type StageView } from './view.ts'

/** Props of {@link CropMode}. */
export interface CropModeProps {
  readonly store: PieceStore
  readonly view: StageView
  readonly stage: StageCanvas
  readonly id: string
  readonly onEnd: () => void
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
}

/** Cropping: the picture whole behind its frame, its point of interest in the hand. Nothing is written until it ends. */
export function CropMode({ store, view, stage, id, onEnd }: CropModeProps) {
  const [start] = useState(() => cropOf(store.getState().views[store.getState().active]?.scene, id))
  const [crop, setCrop] = useState<Crop>(start)
  const [own, setOwn] = useState(() => {
    const { draft, active } = store.getState()
    return draft.overrides[active]?.[id]?.focus !== undefined
  })
  const placed = useWatch(view, (state) => state, sameView)
  const [block, setBlock] = useState<LaidBlock | undefined>(() => blockOf(activeLayout(store), id))
  const original = blockOf(activeLayout(store), id)

  const change = useCallback(
    (next: Crop, panned: boolean) => {
      if (!original) return
      const tidy = { focus: clampFocus(next.focus), zoom: clampZoom(next.zoom) }
      setCrop(tidy)
      setOwn(panned)
      const preview = store.preview(cropEdit(store, original, tidy, panned))
      if (!preview.layout) return
      stage.show(shownLayout(preview), view.getState().page)
      setBlock(blockOf(preview.layout, id))
    },
    [store, stage, view, original, id],
  )
  const done = useCallback(
    (keep: boolean) => {
      stage.release()
      const changed = crop.zoom !== start.zoom || crop.focus !== start.focus
      if (keep && changed && original) store.dispatch(cropEdit(store, original, crop, own))
      onEnd()
    },
    [store, stage, start, crop, own, original, onEnd],
  )
  const size = block?.image ? store.engine.pictures.size(block.image.id) : undefined
  if (!block?.image || !size) return null
  const whole = toViewport(placed, wholePicture(block.image, size))
  const frame = toViewport(placed, block.image.dst)
  const mayZoom = !block.free && allows(block, 'crop')

  const keyDown = (event: KeyboardEvent) => {
    const by = ARROWS[event.key]
    const far = event.shiftKey ? 10 : 1
    if (by) change({ ...crop, focus: [crop.focus[0] + by[0] * far, crop.focus[1] + by[1] * far] }, own)
    else if (mayZoom && (event.key === '+' || event.key === '-'))
      change({ ...crop, zoom: crop.zoom + (event.key === '+' ? 0.1 : -0.1) }, own)
    else if (event.key === 'Enter' && !(event.target as HTMLElement).closest('.mesa-ctx')) done(true)
    else if (event.key === 'Escape') done(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the point and of the bar, in one place
    <div className="recorte-modo" onKeyDown={keyDown}>
      <CropFrame
        picture={store.engine.pictures.image(block.image.id, 'screen')}
        whole={whole}
        frame={frame}
        focus={crop.focus}
        onFocus={(focus) => change({ ...crop, focus }, false)}
        onPan={(dx, dy) => {
          const src = block.image?.src
          if (!src || !mayZoom) return
          const [x, y] = [src.x + src.w / 2 - (dx * size.w) / whole.w, src.y + src.h / 2 - (dy * size.h) / whole.h]
          change({ ...crop, focus: [x / size.w, y / size.h] }, true)
        }}
        onWheel={(delta) => mayZoom && change({ ...crop, zoom: crop.zoom * 1.0015 ** -delta }, own)}
        onEnd={() => done(true)}
      />
      <div className="mesa-ctx" role="toolbar" aria-label={CROP.title}>
        <span className="titulo">{CROP.title}</span>
        <span className="raya" />
        {mayZoom && (
          <>
            <IconButton icon={Minus} label={CROP.out} onClick={() => change({ ...crop, zoom: crop.zoom - 0.1 }, own)} />
            <input
              type="range"
              min={CROP_ZOOM.min * 100}
              max={CROP_ZOOM.max * 100}
              value={Math.round(crop.zoom * 100)}
              aria-label={CROP.zoom}
              onKeyDown={(event) => event.key.startsWith('Arrow') && event.stopPropagation()}
              onChange={(event) => change({ ...crop, zoom: Number(event.target.value) / 100 }, own)}
            />
            <IconButton icon={Plus} label={CROP.in} onClick={() => change({ ...crop, zoom: crop.zoom + 0.1 }, own)} />
            <span className="t13 mudo num">{Math.round(crop.zoom * 100)} %</span>
          </>
        )}
        <Button icon={RotateCcw} onClick={() => change({ focus: [0.5, 0.5], zoom: 1 }, false)}>
          {CROP.reset}
        </Button>
        <Button tone="primario" onClick={() => done(true)}>
          {CROP.done}
        </Button>
      </div>
    </div>
  )
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

interface CropFrameProps {
  readonly picture: CanvasImageSource
  readonly whole: Box
  readonly frame: Box
  readonly focus: readonly [number, number]
  readonly onFocus: (focus: readonly [number, number]) => void
  readonly onPan: (dx: number, dy: number) => void
  readonly onWheel: (delta: number) => void
  readonly onEnd: () => void
}

const at = ({ x, y, w, h }: Box) => ({ transform: `translate(${x}px, ${y}px)`, width: w, height: h })

function CropFrame({ picture, whole, frame, focus, onFocus, onPan, onWheel, onEnd }: CropFrameProps) {
  const ghost = useRef<HTMLCanvasElement>(null)
  const point = useRef<HTMLButtonElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const grip = useRef<{ kind: 'point' | 'pan'; x: number; y: number } | undefined>(undefined)
  useEffect(() => paintGhost(ghost.current, picture, whole, frame))
  useEffect(() => point.current?.focus(), [])
  useEffect(() => {
    const element = layer.current
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      event.stopPropagation()
      onWheel(event.deltaY)
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [onWheel])
  const move = (event: PointerEvent) => {
    const held = grip.current
    const area = layer.current?.getBoundingClientRect()
    if (!held || !area) return
    if (held.kind === 'point')
      onFocus([(event.clientX - area.left - whole.x) / whole.w, (event.clientY - area.top - whole.y) / whole.h])
    else onPan(event.clientX - held.x, event.clientY - held.y)
    grip.current = { ...held, x: event.clientX, y: event.clientY }
  }
  const hold = (kind: 'point' | 'pan') => (event: PointerEvent) => {
    event.stopPropagation()
    layer.current?.setPointerCapture(event.pointerId)
    grip.current = { kind, x: event.clientX, y: event.clientY }
  }
  const [px, py] = [Math.round(focus[0] * 100), Math.round(focus[1] * 100)]
  return (
    <div
      ref={layer}
      className="recorte"
      onPointerDown={hold('pan')}
      onPointerMove={move}
      onPointerUp={() => (grip.current = undefined)}
      onDoubleClick={onEnd}
    >
      <canvas ref={ghost} aria-hidden="true" style={at(whole)} />
      <div className="marco" style={at(frame)}>
        {[1, 2].map((third) => (
          <span key={third}>
            <i className="tercio" style={{ left: `${(third * 100) / 3}%`, top: 0, bottom: 0, width: 1 }} />
            <i className="tercio" style={{ top: `${(third * 100) / 3}%`, left: 0, right: 0, height: 1 }} />
          </span>
        ))}
      </div>
      <button
        ref={point}
        type="button"
        className="punto-focal"
        aria-label={`${CROP.focus}: ${CROP.focusValue(px, py)}`}
        title={CROP.hintFocus}
        style={{ transform: `translate(${whole.x + focus[0] * whole.w}px, ${whole.y + focus[1] * whole.h}px)` }}
        onPointerDown={hold('point')}
      />
    </div>
  )
}

/** The picture whole and faint; its frame is left open, there the piece itself shows. */
function paintGhost(canvas: HTMLCanvasElement | null, picture: CanvasImageSource, whole: Box, frame: Box): void {
  const ctx = canvas?.getContext('2d')
  if (!canvas || !ctx) return
  const by = Math.min(1, 1600 / Math.max(whole.w, whole.h))
  canvas.width = Math.max(1, Math.round(whole.w * by))
  canvas.height = Math.max(1, Math.round(whole.h * by))
  ctx.globalAlpha = 0.34
  ctx.drawImage(picture, 0, 0, canvas.width, canvas.height)
  ctx.clearRect((frame.x - whole.x) * by, (frame.y - whole.y) * by, frame.w * by, frame.h * by)
}
