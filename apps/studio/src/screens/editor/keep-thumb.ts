import { paintPage } from '@tanquian/paint/canvas'
import { depsFor } from '../../canvas/page-deps.ts'
import type { Session } from './session.ts'

/** Height of the small picture of a draft, px: twice what the lists show. */
const HEIGHT = 160

/** Paints the first format small and keeps it beside the draft, for the lists. */
export async function keepThumb({ id, storage, store }: Session): Promise<void> {
  const { views, draft } = store.getState()
  const [page] = views[draft.formats[0] ?? '']?.layout?.pages ?? []
  if (!page) return
  const scale = HEIGHT / page.height
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(page.width * scale)), HEIGHT)
  const ctx = canvas.getContext('2d', { alpha: false })
  if (!ctx) return
  paintPage(ctx, page, { ...depsFor(store.engine, 'thumb'), scale })
  await storage.setThumb(id, await canvas.convertToBlob({ type: 'image/png' }))
}
