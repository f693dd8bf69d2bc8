import type { Result } from '@tanquian/model'
import { ok } from '@tanquian/model'
import { buildPackage, type BuiltPackage } from '../package/build-package.ts'
import type { ReadPiece } from '../read-piece.ts'
import { openPiece, type PieceSource } from './piece-source.ts'
import { renderRead } from './render.ts'

/**
 * Makes a package: every format of the template as it is usually delivered (PNG for screens, PDF for paper), the piece's
 * own JSON and a manifest with SHA-256. Same piece, same bytes. Revisión's findings are not in it: they depend on the day.
 * Failures: those of {@link renderPiece}.
 */
export async function packagePiece(piece: PieceSource): Promise<Result<BuiltPackage>> {
  const opened = await openPiece(piece)
  return opened.ok ? packageRead(opened.value) : opened
}

/** {@link packagePiece} for a piece that is already open. */
export async function packageRead(piece: ReadPiece): Promise<Result<BuiltPackage>> {
  const rendered = await renderRead(piece, { formats: 'all' })
  if (!rendered.ok) return rendered
  const { draft, files, digests } = rendered.value
  return ok(await buildPackage(draft, files, digests))
}
