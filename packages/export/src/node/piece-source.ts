import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, type Failure, type Result } from '@tanquian/model'
import { PIECE_LIMIT, readPiece, readPieceValue, type ReadPiece } from '../read-piece.ts'

/**
 * A piece as whoever calls has it: the path of its file, its JSON text (anything that begins with '{'), a file URL, or
 * the object itself (a Draft, or what JSON.parse gave).
 */
export type PieceSource = string | URL | object

/** Opens and checks a piece. Failures: file/unreadable, parse/*, migrate/*, image/*; each with its place. */
export async function openPiece(piece: PieceSource): Promise<Result<ReadPiece>> {
  if (typeof piece === 'string') return looksLikeJson(piece) ? openText(piece, '') : openFile(piece)
  if (piece instanceof URL) return openFile(fileURLToPath(piece))
  return readPieceValue(piece, '')
}

const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text.slice(0, 100))

/** Opens a piece from its file; the failure's place begins with the file's name. */
export async function openFile(path: string): Promise<Result<ReadPiece>> {
  const bytes = await readBytes(path, PIECE_LIMIT)
  return bytes.ok ? readPiece(new TextDecoder().decode(bytes.value), basename(path)) : bytes
}

/** Opens a piece from its JSON text. `name` is what the failure's place calls it. */
export const openText = (json: string, name: string): Result<ReadPiece> => readPiece(json, name)

/** Reads a whole file; refuses what is longer than `limit` bytes before reading it. Failures: file/unreadable, parse/too-big. */
export async function readBytes(path: string, limit: number): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path)
    if (size > limit) return fail('parse/too-big', { at: path, params: { max: limit } })
    return { ok: true, value: await readFile(path) }
  } catch (cause) {
    return { ok: false, failure: fileFailure(path, cause) }
  }
}

/** What the system said about a file, as a failure; `params.reason` is its own code (ENOENT, EACCES, EISDIR …). */
export function fileFailure(path: string, cause: unknown): Failure {
  const reason = (cause as { code?: unknown } | null)?.code
  return {
    code: 'file/unreadable',
    at: path,
    params: { reason: typeof reason === 'string' ? reason : 'unknown' },
    cause,
  }
}
