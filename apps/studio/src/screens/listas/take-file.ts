import { exampleAssetUrl, type ReadyNotice } from '@tanquian/brand-template'
import type { PressedBlob, PressPicture, ReadyFile } from '@tanquian/export/browser'
import { fail, ok, type Draft, type Result } from '@tanquian/model'
import { makeReady } from '../../workers/ready-client.ts'

/** The picture of a notice, from the catalogue's own files. */
async function picturesOf({ content }: Draft): Promise<Result<ReadonlyMap<string, PressPicture>>> {
  const asset = content.imagen?.asset
  if (!asset) return ok(new Map())
  try {
    const answer = await fetch(exampleAssetUrl(asset))
    if (!answer.ok) return fail('image/missing', { at: asset })
    const blob = await answer.blob()
    const { width: w, height: h } = await createImageBitmap(blob)
    return ok(new Map([[asset, { blob, mediaType: blob.type, w, h }]]))
  } catch (cause) {
    return fail('image/missing', { at: asset, cause })
  }
}

/** Makes a file of a notice as it is. */
export async function takeFile(
  { draft, llenar }: ReadyNotice,
  what: ReadyFile,
  told: (done: number, total: number) => void,
): Promise<Result<PressedBlob>> {
  const pictures = await picturesOf(draft)
  return pictures.ok ? makeReady({ draft, what, blank: llenar, pictures: pictures.value }, told) : pictures
}
