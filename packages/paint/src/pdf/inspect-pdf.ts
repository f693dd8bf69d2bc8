import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from 'pdf-lib'
import type { PDFObject, PDFPage } from 'pdf-lib'

/** What a finished document says when it is opened again. Sizes in points, trimmed. */
export interface PdfPageFacts {
  readonly w: number
  readonly h: number
  /** Glyphs that its text operators show. */
  readonly glyphs: number
}

/**
 * Opens one of our documents again and counts what is on each page, to check an export before it is handed over.
 * Throws when the bytes are no PDF. Counts the two-byte codes of Tj and TJ, which is how {@link textOperators} writes.
 */
export async function inspectPdf(bytes: Uint8Array): Promise<readonly PdfPageFacts[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return document.getPages().map((page) => {
    const { width: w, height: h } = page.getTrimBox()
    return { w, h, glyphs: countGlyphs(contentOf(page)) }
  })
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const parts: (PDFObject | undefined)[] =
    contents instanceof PDFArray ? contents.asArray().map((part) => page.node.context.lookup(part)) : [contents]
  const decoder = new TextDecoder('latin1')
  return parts
    .map((part) => (part instanceof PDFRawStream ? decoder.decode(decodePDFRawStream(part).decode()) : ''))
    .join('\n')
}

function countGlyphs(content: string): number {
  let glyphs = 0
  for (const [, array = '', single = ''] of content.matchAll(/\[([^\]]*)\] TJ|<([0-9a-f]*)> Tj/g)) {
    const codes = single || [...array.matchAll(/<([0-9a-f]*)>/g)].map((match) => match[1]).join('')
    glyphs += codes.length / 4
  }
  return glyphs
}
