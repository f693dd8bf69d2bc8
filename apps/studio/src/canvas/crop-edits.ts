import type { Edit, LaidBlock, Rect, Scene, SceneBlock, SceneImage } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'
import { fieldOf } from './blocks.ts'
import { allows, freeBlockOf } from './context.ts'

/** How a picture lies in its frame. `focus` 0..1 in the picture; zoom 1 = just covers. */
export interface Crop {
  readonly focus: readonly [number, number]
  readonly zoom: number
}

/** Limits of the crop's zoom. */
export const CROP_ZOOM = { min: 1, max: 4 } as const

const walk = (blocks: readonly SceneBlock[], id: string): SceneImage | undefined => {
  for (const block of blocks) {
    if (block.is === 'image' && block.id === id) return block
    const inner = block.is === 'stack' ? walk(block.children, id) : undefined
    if (inner) return inner
  }
  return undefined
}

/** The crop of a picture as composed. */
export function cropOf(scene: Scene | undefined, id: string): Crop {
  const image = scene ? walk(scene.blocks, id) : undefined
  return { focus: image?.focus ?? [0.5, 0.5], zoom: image?.zoom ?? 1 }
}

/** The whole picture's place on the page (pt), from the part of it that shows. */
export function wholePicture(
  image: NonNullable<LaidBlock['image']>,
  size: { readonly w: number; readonly h: number },
): Rect {
  const { src, dst } = image
  const [kx, ky] = [dst.w / src.w, dst.h / src.h]
  return { x: dst.x - src.x * kx, y: dst.y - src.y * ky, w: size.w * kx, h: size.h * ky }
}

const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
export const clampZoom = (zoom: number): number =>
  Math.round(Math.min(CROP_ZOOM.max, Math.max(CROP_ZOOM.min, zoom)) * 100) / 100
export const clampFocus = ([x, y]: readonly [number, number]): readonly [number, number] => [share(x), share(y)]

/**
 * Writes a crop. The point of interest is the piece's (all formats); panning and zoom are this format's own.
 * `ownFocus` = the picture was panned here.
 */
export function cropEdit(store: PieceStore, block: LaidBlock, crop: Crop, ownFocus: boolean): Edit {
  const { active: format, draft } = store.getState()
  const free = freeBlockOf(store, block.id)
  if (free) return { do: 'patch-extra', format, block: block.id, patch: { focus: [...crop.focus] } }
  const path = fieldOf(block)
  const before = draft.overrides[format]?.[block.id]
  const own: Edit = {
    do: 'override',
    format,
    block: block.id,
    patch: { zoom: crop.zoom === 1 ? null : crop.zoom, focus: ownFocus ? crop.focus : null },
  }
  const edits: Edit[] = []
  if (!ownFocus && path !== undefined) edits.push({ do: 'set-field', path: `${path}.focus`, value: [...crop.focus] })
  if (allows(block, 'crop') || before) edits.push(own)
  return { do: 'batch', edits }
}
