import { PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { PDFContext, PDFDocument } from 'pdf-lib'
import type { Platform } from '../../platform.ts'

const PRODUCER = 'Estudio Tanquian'

/** Who the document is. */
export interface DocumentFacts {
  readonly title: string
  /** BCP 47, e.g. 'es-MX'. */
  readonly lang: string
  /** The date of the piece, never the clock: the same piece must give the same bytes. */
  readonly date: Date
  /** What tells this document from another, 32 hex digits. */
  readonly id: string
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function xmp({ title, lang, date, id }: DocumentFacts): string {
  const when = date.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${when}</xmp:CreateDate><xmp:ModifyDate>${when}</xmp:ModifyDate><xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer><xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

function info(context: PDFContext, { title, date }: DocumentFacts) {
  const when = PDFString.fromDate(date)
  return context.obj({
    Title: PDFHexString.fromText(title),
    Creator: PDFString.of(PRODUCER),
    Producer: PDFString.of(PRODUCER),
    CreationDate: when,
    ModDate: when,
  })
}

/** Title, language and dates in every place that readers look for them. */
export async function writeMetadata(document: PDFDocument, facts: DocumentFacts, platform: Platform): Promise<void> {
  const { context, catalog } = document
  const packet = new TextEncoder().encode(xmp(facts))
  const dict = context.obj({ Type: 'Metadata', Subtype: 'XML', Filter: 'FlateDecode' })
  const metadata = PDFRawStream.of(dict, await platform.deflate(packet))
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.lang))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  context.trailerInfo.Info = context.register(info(context, facts))
  const id = PDFHexString.of(facts.id)
  context.trailerInfo.ID = context.obj([id, id])
}

/** 32 hex digits from what a document is made of (FNV-1a, four lanes): tells documents apart, proves nothing. */
export function documentId(...parts: readonly string[]): string {
  const text = parts.join('\n')
  const lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (let i = 0; i < text.length; i += 1)
    lanes.forEach((lane, k) => (lanes[k] = Math.imul(lane ^ (text.charCodeAt(i) + k), 16777619) >>> 0))
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('')
}
