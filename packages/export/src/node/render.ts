import { fail, FailureError, ok, type Draft, type Page, type Result } from '@tanquian/model'
import { titleOf } from '../names.ts'
import type { PressedFile } from '../package/build-package.ts'
import { chooseFormats, layFormats, MEDIA_TYPE, planFiles, type FileType, type LaidFormat } from '../press.ts'
import { sizesOf, type ReadPiece } from '../read-piece.ts'
import { loadCatalog, type Typography } from './catalog.ts'
import type { PngPress } from './make-png.ts'
import type { Job } from './job.ts'
import { wornBrand } from '../worn-brand.ts'
import { openPiece, type PieceSource } from './piece-source.ts'

/** What to make of a piece. */
export interface RenderOptions {
  /** Ids of formats, or 'all' of the template; default: those switched on in the piece. */
  readonly formats?: readonly string[] | 'all'
  /** Default: PNG for screens, PDF for paper. */
  readonly as?: readonly FileType[]
  /** Multiplies pixels of PNG (screens 1:1, paper 150 ppi); above 0, at most 8. Default 1. */
  readonly scale?: number
  /** In the dress for the electoral blackout: true, always; false, never; default: by the law on the day of publication. */
  readonly veda?: boolean
}

/** A file that was made, in memory. */
export interface RenderedFile extends PressedFile {
  readonly type: FileType
  /** 1-based; only when the format has several pages. */
  readonly page?: number
}

/** Everything that a piece became. */
export interface Rendered {
  readonly draft: Draft
  readonly files: readonly RenderedFile[]
  /** Digest of each format's layout. */
  readonly digests: Readonly<Record<string, string>>
}

/** Largest scale: a story at 8 is 8640 × 15360. */
const MAX_SCALE = 8

/**
 * Makes the files of a piece: same piece, same bytes. Nothing is written to disk.
 * Failures: those of {@link openPiece}; catalog/*, compose/*, layout/*, image/*, paint/*, export/no-canvas.
 */
export async function renderPiece(piece: PieceSource, options: RenderOptions = {}): Promise<Result<Rendered>> {
  const opened = await openPiece(piece)
  return opened.ok ? renderRead(opened.value, options) : opened
}

/** {@link renderPiece} for a piece that is already open. */
export async function renderRead(piece: ReadPiece, options: RenderOptions = {}): Promise<Result<Rendered>> {
  const job = await openJob(piece, options)
  if (!job.ok) return job
  const files = await pressFiles(job.value, options.as)
  if (!files.ok) return files
  return ok({ draft: piece.draft, files: files.value, digests: digestsOf(job.value.laid) })
}

/** Digest of each format's layout. */
export const digestsOf = (laid: readonly LaidFormat[]): Readonly<Record<string, string>> =>
  Object.fromEntries(laid.map(({ format, layout }) => [format.id, layout.digest]))

/** Composes and lays out the wanted formats of an open piece. */
export async function openJob(piece: ReadPiece, options: RenderOptions = {}): Promise<Result<Job>> {
  const { scale = 1 } = options
  if (!(scale > 0 && scale <= MAX_SCALE)) return fail('use/wrong', { at: 'scale', params: { scale, max: MAX_SCALE } })
  const catalog = await loadCatalog(piece.draft)
  if (!catalog.ok) return catalog
  const { template } = catalog.value
  const formats = chooseFormats(piece.draft, template, options.formats)
  if (!formats.ok) return formats
  const worn = await wornBrand(catalog.value.typography.brand, piece.draft, options.veda)
  if (!worn.ok) return worn
  const typography: Typography = { ...catalog.value.typography, brand: worn.value }
  const { brand, fonts } = typography
  const laid = layFormats(piece.draft, { template, brand, fonts, pictures: sizesOf(piece.pictures) }, formats.value)
  return laid.ok ? ok({ piece, laid: laid.value, typography, scale }) : laid
}

/** Makes the files one after the other, so that at most one canvas is alive; each kind's engine loads with its first file. */
export async function pressFiles(job: Job, types?: readonly FileType[]): Promise<Result<readonly RenderedFile[]>> {
  const { piece, laid } = job
  const files: RenderedFile[] = []
  let png: PngPress | undefined
  try {
    for (const plan of planFiles(piece.draft, laid, types)) {
      const one = laid.find(({ format }) => format.id === plan.format)
      const page = one?.layout.pages[(plan.page ?? 1) - 1]
      if (!one || !page) throw new TypeError(`${plan.name} was planned from another layout`)
      const make = {
        png: async () => (png ??= await (await import('./make-png.ts')).openPng(job))(one, page),
        pdf: async () => (await import('./make-pdf.ts')).makePdf(job, one),
        svg: () => svgOf(job, one, page),
      }
      const made = await make[plan.type]()
      files.push({ ...plan, mediaType: MEDIA_TYPE[plan.type], ...made })
    }
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    throw error
  }
  return ok(files)
}

async function svgOf(job: Job, one: LaidFormat, page: Page): Promise<{ bytes: Uint8Array; w: number; h: number }> {
  const { writeSvg } = await import('../write-svg.ts')
  const words = { title: titleOf(job.piece.draft) || one.scene.title, lang: one.scene.lang }
  const svg = writeSvg(page, job.typography.fonts, job.piece.pictures, words)
  return { bytes: new TextEncoder().encode(svg), w: page.width, h: page.height }
}
