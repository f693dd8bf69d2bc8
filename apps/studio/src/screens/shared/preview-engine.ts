import { exampleAssetUrl } from '@tanquian/brand-template'
import type { Draft, Layout, Result } from '@tanquian/model'
import { paintPage } from '@tanquian/paint/canvas'
import { storageReady } from '../../app/storage.ts'
import { depsFor } from '../../canvas/page-deps.ts'
import { dayOf } from '../../copy/when.ts'
import { loadEngine, type Loaded } from '../../engine/load.ts'
import { picturesOf } from '../../engine/engine.ts'
import type { OpenedPicture } from '../../engine/types.ts'

async function openExamplePicture(id: string): Promise<OpenedPicture | undefined> {
  try {
    const answer = await fetch(exampleAssetUrl(id))
    return answer.ok ? { bytes: await answer.blob() } : undefined
  } catch {
    // Not a picture of the catalogue, or not there: its place is hatched and Revisión names it.
    return undefined
  }
}

const engines = new Map<string, Promise<Result<Loaded>>>()

/** The piece's own pictures come from this computer, those of the examples from the catalogue. */
export async function openPicture(id: string): Promise<OpenedPicture | undefined> {
  const storage = await storageReady()
  const kept = storage.ok ? await storage.value.picture(id) : undefined
  if (kept?.ok) return { bytes: kept.value.proxy, w: kept.value.w, h: kept.value.h }
  return openExamplePicture(id)
}

/** An engine for looking, shared by every preview of the same template. */
export function previewEngine(draft: Pick<Draft, 'template' | 'brand'>): Promise<Result<Loaded>> {
  const { template, brand } = draft
  const key = `${template.id}@${template.version} ${brand.id}@${brand.version}`
  const known = engines.get(key)
  if (known) return known
  const wait = loadEngine(draft, { openPicture, today: () => dayOf(new Date()) }).then((result) => {
    if (!result.ok) engines.delete(key)
    return result
  })
  engines.set(key, wait)
  return wait
}

/** Lays out one format of a draft with its pictures there. Undefined when it cannot be shown. */
export async function layoutPreview(
  draft: Draft,
  format: string,
): Promise<{ readonly loaded: Loaded; readonly layout: Layout } | undefined> {
  const loaded = await previewEngine(draft)
  if (!loaded.ok) return undefined
  await loaded.value.engine.pictures.want(picturesOf(draft))
  const { layout } = loaded.value.engine.layoutFormat(draft, format)
  return layout && { loaded: loaded.value, layout }
}

/** Paints the first page into a canvas, so many CSS px wide, at the screen's density. */
export function paintPreview(canvas: HTMLCanvasElement, loaded: Loaded, layout: Layout, width: number): void {
  const [page] = layout.pages
  const ctx = canvas.getContext('2d', { alpha: false })
  if (!page || !ctx) return
  const w = Math.max(1, Math.round(width * devicePixelRatio))
  const scale = w / page.width
  canvas.width = w
  canvas.height = Math.max(1, Math.round(page.height * scale))
  paintPage(ctx, page, { ...depsFor(loaded.engine, width > 400 ? 'screen' : 'thumb'), scale })
}
