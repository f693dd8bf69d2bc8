import { ok, type Result } from '@tanquian/model'
import { pieceDocx } from '../docx/piece-docx.ts'
import { stemOf } from '../names.ts'
import type { ReadPiece } from '../read-piece.ts'
import { loadCatalog } from './catalog.ts'
import { openPiece, type PieceSource } from './piece-source.ts'
import { openJob } from './render.ts'
import { mainSheet } from '../sheets.ts'

/** A piece as a Word document. */
export interface PieceDocxFile {
  /** '2026-11-23_aviso_corte-de-agua.docx' */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A piece as an editable Word document, in the order of its carta. Same piece, same bytes.
 * Failures: those of opening and laying out.
 */
export async function docxPiece(piece: PieceSource): Promise<Result<PieceDocxFile>> {
  const opened = await openPiece(piece)
  return opened.ok ? docxOfRead(opened.value) : opened
}

/** {@link docxPiece} for a piece that is already open. */
export async function docxOfRead(piece: ReadPiece): Promise<Result<PieceDocxFile>> {
  const { draft } = piece
  const catalog = await loadCatalog(draft)
  if (!catalog.ok) return catalog
  const sheet = mainSheet(catalog.value.template.formats)
  const job = await openJob(piece, { formats: sheet ? [sheet.id] : [] })
  if (!job.ok) return job
  const bytes = await pieceDocx(draft, job.value.typography.brand, job.value.laid[0])
  return ok({ name: `${stemOf(draft)}.docx`, bytes })
}
