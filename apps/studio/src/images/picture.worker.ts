import { readPictureHeader } from '@tanquian/export'
import { stripMetadata } from './strip-metadata.ts'
import type { IntakeReply, IntakeRequest } from './intake.ts'

/** Longest side of what the canvas paints; the original is kept for export. */
const PROXY_SIDE = 2_048
const JPEG_QUALITY = 0.92
const PROXY_QUALITY = 0.85

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<IntakeRequest>) => void) | null
  postMessage(reply: IntakeReply): void
}

scope.onmessage = (event) => void take(event.data.file, event.data.name).then((reply) => scope.postMessage(reply))

async function take(file: Blob, name: string): Promise<IntakeReply> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const header = readPictureHeader(bytes, name)
  if (!header.ok) return header
  const { mediaType, orientation } = header.value
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }), {
    imageOrientation: 'from-image',
  }).catch(() => undefined)
  if (!bitmap) return { ok: false, failure: { code: 'image/unreadable', at: name } }
  const { width: w, height: h } = bitmap
  // Losslessly stripped where that is enough; turned pictures and WebP (which a PDF cannot hold) are painted anew.
  const asIs = orientation === 1 && mediaType !== 'image/webp'
  const original = asIs
    ? new Blob([stripMetadata(bytes, mediaType) as Uint8Array<ArrayBuffer>], { type: mediaType })
    : await paint(bitmap, w, h, hasAlpha(bitmap, mediaType) ? 'image/png' : 'image/jpeg', JPEG_QUALITY)
  const scale = Math.min(1, PROXY_SIDE / Math.max(w, h))
  const proxy =
    scale === 1
      ? original
      : await paint(bitmap, Math.round(w * scale), Math.round(h * scale), original.type, PROXY_QUALITY)
  bitmap.close()
  return { ok: true, value: { original, proxy, w, h, mediaType: original.type } }
}

function paint(bitmap: ImageBitmap, w: number, h: number, type: string, quality: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(w, h)
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('no 2d context in this worker')
  ctx.imageSmoothingQuality = 'high'
  ctx.drawImage(bitmap, 0, 0, w, h)
  return canvas.convertToBlob({ type, quality })
}

/** Samples a small copy: a picture that is see-through anywhere shows it there too, but for a stray pixel. */
function hasAlpha(bitmap: ImageBitmap, mediaType: string): boolean {
  if (mediaType === 'image/jpeg') return false
  const ctx = new OffscreenCanvas(64, 64).getContext('2d')
  if (!ctx) return true
  ctx.drawImage(bitmap, 0, 0, 64, 64)
  const { data } = ctx.getImageData(0, 0, 64, 64)
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 255) < 255) return true
  return false
}
