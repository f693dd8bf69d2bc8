import { fail, ok, parseDraft, type Draft, type EmbeddedAsset, type PictureSizes, type Result } from '@tanquian/model'
import { fromBase64 } from './base64.ts'
import { readPictureHeader, type PictureHeader } from './pictures/picture-header.ts'

/** A picture of a piece, decoded from base64 and checked by its header; pixels are still packed. */
export interface PiecePicture {
  readonly bytes: Uint8Array
  readonly mediaType: EmbeddedAsset['mediaType']
  /** Pixels after orientation. */
  readonly w: number
  readonly h: number
  /** EXIF orientation 1..8 that the bytes still carry. */
  readonly orientation: number
}

/** A piece read from a file: the draft, and its pictures by asset id. */
export interface ReadPiece {
  readonly draft: Draft
  readonly pictures: ReadonlyMap<string, PiecePicture>
}

/** Largest piece file read, in UTF-16 units, pictures included. */
export const PIECE_LIMIT = 200_000_000

/**
 * Reads a piece from JSON text. Failures name the place: parse/*, migrate/*, image/*.
 * @param name file name for the failure's place; '' when there is none
 */
export function readPiece(json: string, name: string): Result<ReadPiece> {
  if (json.length > PIECE_LIMIT) return fail('parse/too-big', { at: name, params: { max: PIECE_LIMIT } })
  let raw: unknown
  try {
    raw = JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (cause) {
    return fail('parse/not-json', { at: name, cause })
  }
  return readPieceValue(raw, name)
}

/**
 * Reads a piece that is already a value (JSON.parse's, or a Draft).
 * Pictures are taken apart first: megabytes of base64 need no tidying, and the parser's size limit is meant for words.
 */
export function readPieceValue(raw: unknown, name: string): Result<ReadPiece> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return fail('parse/invalid', {
      at: name,
      params: { problem: 'not-a-piece', allowed: 'Object', received: kindOf(raw) },
    })
  const { assets, ...rest } = raw as Readonly<Record<string, unknown>>
  const draft = parseDraft(rest)
  if (!draft.ok) return fail(draft.failure.code, { ...draft.failure, at: placeOf(name, draft.failure.at) })
  const read = readAssets(assets, name)
  if (!read.ok) return read
  const { embedded, pictures } = read.value
  return ok({ draft: pictures.size > 0 ? { ...draft.value, assets: embedded } : draft.value, pictures })
}

const kindOf = (raw: unknown): string => (raw === null ? 'null' : Array.isArray(raw) ? 'Array' : typeof raw)

/** 'pieza.json, content.titular': the file, then the place in it. */
const placeOf = (name: string, at?: string): string => [name, at].filter(Boolean).join(', ')

interface Assets {
  readonly embedded: Readonly<Record<string, EmbeddedAsset>>
  readonly pictures: ReadonlyMap<string, PiecePicture>
}

function readAssets(raw: unknown, name: string): Result<Assets> {
  const embedded: Record<string, EmbeddedAsset> = {}
  const pictures = new Map<string, PiecePicture>()
  if (raw === undefined) return ok({ embedded, pictures })
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return fail('parse/invalid', { at: placeOf(name, 'assets'), params: { problem: 'record', received: kindOf(raw) } })
  for (const id of Object.keys(raw).sort()) {
    const at = placeOf(name, `assets.${id}`)
    if (id === '__proto__' || id === 'constructor' || id === 'prototype')
      return fail('parse/invalid', { at, params: { problem: 'forbidden-key', received: id } })
    const data: unknown = (raw as Readonly<Record<string, { data?: unknown } | null>>)[id]?.data
    if (typeof data !== 'string')
      return fail('parse/invalid', { at: `${at}.data`, params: { problem: 'string', received: typeof data } })
    const picture = readAsset(data, at)
    if (!picture.ok) return picture
    const { mediaType, w, h } = picture.value
    pictures.set(id, picture.value)
    embedded[id] = { mediaType, w, h, data }
  }
  return ok({ embedded, pictures })
}

/** What the bytes say wins over what the file claims: a PNG named .jpg is a PNG. */
function readAsset(data: string, at: string): Result<PiecePicture> {
  const bytes = fromBase64(data)
  return bytes ? readPicture(bytes, at) : fail('image/unreadable', { at })
}

/** Checks a picture's bytes by their header. */
export function readPicture(bytes: Uint8Array, at: string): Result<PiecePicture> {
  const header = readPictureHeader(bytes, at)
  if (!header.ok) return header
  return ok({
    bytes,
    mediaType: header.value.mediaType,
    orientation: header.value.orientation,
    ...turned(header.value),
  })
}

/** Size after orientation: 5..8 swap the sides. */
export function turned(header: PictureHeader): { readonly w: number; readonly h: number } {
  return header.orientation >= 5 ? { w: header.h, h: header.w } : { w: header.w, h: header.h }
}

/** Sizes port over a piece's pictures. */
export function sizesOf(pictures: ReadonlyMap<string, { readonly w: number; readonly h: number }>): PictureSizes {
  return { size: (id) => pictures.get(id) }
}
