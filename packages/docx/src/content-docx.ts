import type { Facts, LooseContent } from '@tanquian/model'
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { Blocks } from './build/blocks.ts'
import { numberings } from './build/numbering.ts'
import { Runs } from './build/runs.ts'
import { ink, stylesOf } from './build/styles.ts'
import { TEXT_WIDTH } from './build/tables.ts'
import { coreProperties, fontTable } from './file/parts.ts'
import { stampZip } from './file/stamp-zip.ts'
import { sectionsOf } from './kinds/index.ts'
import type { DocxLook } from './look.ts'
import { inOrder } from './order.ts'

/** What a document is made with besides its content. */
export interface DocxDeps {
  /** The content's facts, from `factsOf` with the brand's place. */
  readonly facts: Facts
  /** What 'brand.…' paths mean: `municipality`, `office`, `legend`. */
  readonly words: Readonly<Record<string, string>>
  readonly look: DocxLook
  /** Of the document, for whoever lists or reads it aloud. */
  readonly title: string
  /** Date of the piece (ISO, or a Date); never the clock, so that the same piece gives the same bytes. */
  readonly date: string | Date
  /** BCP 47, default 'es-MX'. */
  readonly lang?: string
  /** Paths that the piece shows, in reading order; the document follows them. Default: the kind's own order. */
  readonly order?: readonly string[]
}

/** Carta, twentieths of a point. */
const PAGE = {
  size: { width: 12240, height: 15840 },
  margin: { top: 1500, bottom: 1300, left: 1134, right: 1134, header: 620, footer: 560 },
}

const right = { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] }

function header({ words }: DocxDeps): Header {
  const { municipality = '', office = '' } = words
  const name = new TextRun({ text: `Gobierno Municipal de ${municipality}`, bold: true })
  const area = office ? [new TextRun({ children: [new Tab(), office] })] : []
  return new Header({ children: [new Paragraph({ style: 'encabezado', ...right, children: [name, ...area] })] })
}

function footer({ facts, title }: DocxDeps): Footer {
  const pages = ['Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES]
  const line = [new TextRun(facts.folioLinea || title), new TextRun({ children: [new Tab(), ...pages] })]
  return new Footer({ children: [new Paragraph({ style: 'pie', ...right, children: line })] })
}

/**
 * The same content as an editable Word document: headings, lists and tables that are real ones, in the brand's faces and colours,
 * titled and in its language. Runs in a browser and in Node; the same input gives the same bytes.
 * Throws RangeError for a kind that has no document.
 */
export async function contentDocx(content: LooseContent, deps: DocxDeps): Promise<Uint8Array> {
  const { look, title, lang = 'es-MX' } = deps
  const date = new Date(deps.date)
  const blocks = new Blocks({ content, facts: deps.facts, words: deps.words }, look, new Runs())
  const sections = inOrder(sectionsOf(content.kind), deps.order ?? [])
  const document = new Document({
    title,
    styles: stylesOf(look, lang),
    numbering: numberings(ink(look.colors.accent)),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header(deps) },
        footers: { default: footer(deps) },
        children: blocks.all(sections),
      },
    ],
  })
  const buffer = await Packer.toArrayBuffer(document, false, [
    { path: 'docProps/core.xml', data: coreProperties({ title, lang, date }) },
    { path: 'word/fontTable.xml', data: fontTable(look) },
  ])
  return stampZip(new Uint8Array(buffer), date)
}
