import type { PaintFonts } from '../canvas/path-cache.ts'
import type { Subset } from './font/subset.ts'
import type { PdfPicture } from './image/embed-image.ts'

/** What a PDF is made with. */
export interface PdfDeps {
  /** Kept for symmetry with the other painters; the PDF draws from the fonts' own bytes. */
  readonly fonts?: PaintFonts
  /** The TTF behind a font id, the very file that its table was compiled from. */
  readonly fontBytes: (font: string) => Uint8Array
  /** A picture at the resolution it should have in print; undefined = not there, which fails as 'image/missing'. */
  readonly picture: (id: string) => PdfPicture | undefined
  readonly title: string
  /** BCP 47, default 'es-MX'. */
  readonly lang?: string
  /** Date of the piece (ISO, or a Date); never the clock, so that the same piece gives the same bytes. */
  readonly date: string | Date
  /** Include each page's bleed (MediaBox and BleedBox around the TrimBox). Default true. */
  readonly bleed?: boolean
  /** Cuts fonts down. Default: harfbuzz, loaded on first use. */
  readonly subset?: Subset
}
