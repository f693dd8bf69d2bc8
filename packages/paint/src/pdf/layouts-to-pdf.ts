import type { Layout } from '@tanquian/model'
import type { PdfDeps } from './pdf-deps.ts'
import { pressDocument } from './press-document.ts'

/**
 * Every page of the layouts as one PDF 1.7: text that selects and extracts, fonts subset, tagged for screen readers.
 * The same input gives the same bytes. Throws FailureError: 'image/missing', 'image/unreadable', 'image/unsupported',
 * 'font/unreadable', 'paint/unknown-op', 'edit/invalid-value' for a link that is not http, mailto or tel.
 */
export const layoutsToPdf = (layouts: readonly Layout[], deps: PdfDeps): Promise<Uint8Array> =>
  pressDocument(layouts, deps)
