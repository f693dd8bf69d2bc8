import { loadBrand } from '@tanquian/brand-template'
import { fail, ok, type Draft, type Result } from '@tanquian/model'
import { writeWords, type Emoji, type Words } from '@tanquian/words'
import { titleOf } from '../names.ts'
import type { ReadPiece } from '../read-piece.ts'
import { openPiece, type PieceSource } from './piece-source.ts'

/** A piece in words. */
export interface PieceWords extends Words {
  readonly draft: Draft
  readonly title: string
}

/** How a piece is put into words. */
export interface WordsOptions {
  /** The office's emoji for WhatsApp by what they stand before ('cuando', 'donde' …); none unless it asks. */
  readonly emoji?: Emoji
}

/**
 * A piece for WhatsApp, for a post, to be read aloud and for who cannot see, with the brand's own legend. Nothing is laid out.
 * Failures: those of opening; catalog/unknown-brand, migrate/too-new. What did not fit is a note, not a failure.
 */
export async function writePieceWords(piece: PieceSource, options: WordsOptions = {}): Promise<Result<PieceWords>> {
  const opened = await openPiece(piece)
  return opened.ok ? wordsOfRead(opened.value, options) : opened
}

/** {@link writePieceWords} for a piece that is already open. */
export async function wordsOfRead({ draft }: ReadPiece, options: WordsOptions = {}): Promise<Result<PieceWords>> {
  const loaded = await loadBrand(draft.brand.id, draft.brand.version)
  if (!loaded.ok) return loaded
  const brand = loaded.value
  if (draft.brand.version > brand.version) {
    const params = { received: `${brand.id} ${draft.brand.version}`, want: `${brand.id} ${brand.version}` }
    return fail('migrate/too-new', { at: 'brand', params })
  }
  const { leyenda } = draft.content
  const legend = leyenda === undefined ? undefined : brand.legends[leyenda]
  const { office, municipality } = brand.institution
  const words = writeWords(draft.content, {
    ...options,
    brand: { office, municipality, ...(legend ? { legendText: legend.text } : {}) },
  })
  return ok({ draft, title: titleOf(draft), ...words })
}
