import { stretchesOf } from '@tanquian/model'
import { ConcreteHyperlink, TextRun } from 'docx'
import type { IContext, IRunOptions, IXmlableObject, ParagraphChild } from 'docx'

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A link whose id follows from its place: the library's own are random, and the same piece must give the same bytes. */
class Link extends ConcreteHyperlink {
  readonly #href: string

  constructor(runs: readonly ParagraphChild[], id: string, href: string) {
    super(runs, id)
    this.#href = href
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.#href, 'External')
    return super.prepForXml(context)
  }
}

/** Makes the runs of one document. */
export class Runs {
  #links = 0

  /** A text with its **bold**, *italic* and links. */
  of(text: string, look: IRunOptions = {}): ParagraphChild[] {
    return stretchesOf(text).map(({ text: words, strong, emphasis, href }) => {
      const run = new TextRun({
        ...look,
        text: words,
        ...(strong ? { bold: true } : {}),
        ...(emphasis ? { italics: true } : {}),
        ...(href ? { style: 'Hyperlink' } : {}),
      })
      return href ? this.#link(run, href) : run
    })
  }

  /** A text that is an address as a whole. */
  address(href: string): ParagraphChild[] {
    return [this.#link(new TextRun({ text: href, style: 'Hyperlink' }), href)]
  }

  #link(run: TextRun, href: string): Link {
    this.#links += 1
    return new Link([run], `Enlace${this.#links}`, href)
  }
}
