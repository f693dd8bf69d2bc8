import { fail, ok, parseDraft, type Draft, type EmbeddedAsset, type PictureSizes, type Result } from '@tanquian/model'
import { readPictureHeader, type PictureHeader } from './pictures/picture-header.ts'

/** A picture of a piece, decoded from base64 and checked by its header; pixels are still packed. */
export interface PiecePicture {
  readonly bytes: Uint8Array
  readonly mediaType: EmbeddedAsset['mediaType']
  /** Pixels after orientation. */
  readonly w: number
  readonly h: number
  readonly orientation: number
}

/** A piece read from a file: the draft, and its pictures by asset id. */
export interface ReadPiece {
  readonly draft: Draft
  readonly pictures: ReadonlyMap<string, PiecePicture>
}

/** Largest piece file read, pictures included. */
const PIECE_LIMIT = 200_000_000

/**
 * Reads a piece from JSON text. Failures name the place: parse/*, migrate/*, image/*.
 * @param name file name for the failure's place
 */
export function readPiece(json: string, name: string): Result<ReadPiece> {
  if (json.length > PIECE_LIMIT) return fail('parse/too-big', { at: name })
  let raw: unknown
  try {
    raw = JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (cause) {
    return fail('parse/not-json', { at: name, cause })
  }
  const draft = parseDraft(raw)
  if (!draft.ok) return fail(draft.failure.code, { ...draft.failure, at: draft.failure.at ? `${name}, ${draft.failure.at}` : name })
  const pictures = new Map<string, PiecePicture>()
  for (const [id, asset] of Object.entries(draft.value.assets ?? {})) {
    const picture = readAsset(id, asset)
    if (!picture.ok) return picture
    pictures.set(id, picture.value)
  }
  return ok({ draft: draft.value, pictures })
}

function readAsset(id: string, asset: EmbeddedAsset): Result<PiecePicture> {
  const bytes = fromBase64(asset.data)
  if (!bytes) return fail('image/unreadable', { at: `assets.${id}` })
  const header = readPictureHeader(bytes, `assets.${id}`)
  if (!header.ok) return header
  return ok({ bytes, mediaType: header.value.mediaType, orientation: header.value.orientation, ...turned(header.value) })
}

/** Size after orientation: 5..8 swap the sides. */
export function turned(header: PictureHeader): { readonly w: number; readonly h: number } {
  return header.orientation >= 5 ? { w: header.h, h: header.w } : { w: header.w, h: header.h }
}

/** Sizes port over a piece's pictures. */
export function sizesOf(pictures: ReadonlyMap<string, { readonly w: number; readonly h: number }>): PictureSizes {
  return { size: (id) => pictures.get(id) }
}

/** Decodes base64; undefined when it is not. `atob` exists in browsers, workers and Node alike. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const binary = globalThis.atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
    return bytes
  } catch {
    return undefined
  }
}

/** Encodes base64 in slices, since the argument list of a call is limited. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 32_768) binary += String.fromCharCode(...bytes.subarray(i, i + 32_768))
  return globalThis.btoa(binary)
}
