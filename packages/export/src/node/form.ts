import { fail, FailureError, ok, type Result } from '@tanquian/model'
import type { FormField } from '@tanquian/paint/form'
import { pieceForm, type FormOptions } from '../form/piece-form.ts'
import { stemOf, titleOf } from '../names.ts'
import { sizesOf, type ReadPiece } from '../read-piece.ts'
import { fontFiles, loadCatalog } from './catalog.ts'
import { shownPictures, uprightPictures } from './make-pdf.ts'
import { openPiece, type PieceSource } from './piece-source.ts'
import { openJob } from './render.ts'
import { mainSheet } from '../sheets.ts'

/** A piece as a PDF to be filled in. */
export interface PieceFormFile {
  /** '2026-11-23_aviso_corte-de-agua_formulario.pdf' */
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: string
  readonly fields: readonly FormField[]
}

/** Which sheet, and what of it begins empty. */
export interface FormFileOptions extends FormOptions {
  /** Default: the template's carta in colour, else its first format for paper. */
  readonly format?: string
}

/**
 * A piece as a fillable PDF: its sheet with real fields where its words stand. Same piece, same bytes.
 * Failures: those of opening and laying out; catalog/unknown-format when its template has no sheet.
 */
export async function formPiece(piece: PieceSource, options: FormFileOptions = {}): Promise<Result<PieceFormFile>> {
  const opened = await openPiece(piece)
  return opened.ok ? formOfRead(opened.value, options) : opened
}

/** {@link formPiece} for a piece that is already open. */
export async function formOfRead(piece: ReadPiece, options: FormFileOptions = {}): Promise<Result<PieceFormFile>> {
  const { draft, pictures } = piece
  const catalog = await loadCatalog(draft)
  if (!catalog.ok) return catalog
  const { template } = catalog.value
  const format = options.format ?? mainSheet(template.formats)?.id
  if (format === undefined)
    return fail('catalog/unknown-format', { at: template.id, params: { format: 'carta', known: '' } })
  const job = await openJob(piece, { formats: [format] })
  if (!job.ok) return job
  const { typography, laid } = job.value
  const one = laid[0]!
  const kit = { template, brand: typography.brand, fonts: typography.fonts, pictures: sizesOf(pictures) }
  const form = pieceForm(draft, kit, one, options)
  if (!form.ok) return form
  const { layout, fields } = form.value
  const { formToPdf } = await import('@tanquian/paint/form')
  try {
    const ready = await uprightPictures(pictures, shownPictures(one))
    const bytes = await formToPdf(layout, fields, {
      fontBytes: await fontFiles(typography),
      picture: (id) => ready.get(id),
      title: `${titleOf(draft) || one.scene.title} (formulario)`,
      lang: one.scene.lang,
      date: draft.updatedAt,
      // A form is filled in and printed in an office: the sheet that is seen is the sheet that is printed.
      bleed: false,
    })
    return ok({ name: `${stemOf(draft)}_formulario.pdf`, bytes, format, fields })
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    throw error
  }
}
