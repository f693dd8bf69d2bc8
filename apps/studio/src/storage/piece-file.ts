import { inflateRaw, PACKAGE, readPiece, readZip, toBase64, type ReadPiece } from '@tanquian/export'
import { fail, ok, type Draft, type EmbeddedAsset, type Result } from '@tanquian/model'
import { assetsOf } from './drafts.ts'
import type { StoredPicture } from './types.ts'

/** Reads a piece file (.json) or a package of ours (.zip), by content and not by name. */
export async function readPieceFile(file: Blob, name: string): Promise<Result<ReadPiece>> {
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)))
  if (bytes.length === 0) return fail('file/unreadable', { at: name })
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip) return readPiece(new TextDecoder().decode(bytes), name)
  const entries = await readZip(bytes, inflateRaw, name)
  if (!entries.ok) return entries
  const source = entries.value.find((entry) => entry.name === PACKAGE.source)
  return source
    ? readPiece(new TextDecoder().decode(source.bytes), `${name}, ${PACKAGE.source}`)
    : fail('package/missing-file', { at: PACKAGE.source })
}

/** The draft with its pictures inside. A picture that cannot be read is a failure: a copy without it would look whole. */
export async function embedPictures(
  draft: Draft,
  picture: (asset: string) => Promise<Result<StoredPicture>>,
): Promise<Result<Draft>> {
  const assets: Record<string, EmbeddedAsset> = {}
  for (const id of assetsOf(draft)) {
    const read = await picture(id)
    if (!read.ok) return read
    const { original, w, h, mediaType } = read.value
    const data = toBase64(new Uint8Array(await original.arrayBuffer()))
    assets[id] = { mediaType: mediaType as EmbeddedAsset['mediaType'], w, h, data }
  }
  return ok(Object.keys(assets).length > 0 ? { ...draft, assets } : draft)
}
