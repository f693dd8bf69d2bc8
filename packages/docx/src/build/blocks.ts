import { AlignmentType, HeadingLevel, Paragraph, Tab, Table, TextRun } from 'docx'
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx'
import type { DocxLook } from '../look.ts'
import type { Section, Sections } from '../section.ts'
import { nestedLines } from '../text/nested.ts'
import { itemsAt, textAt } from '../text/values.ts'
import type { Source } from '../text/values.ts'
import { COUNTED, DEEPEST, indentOf, POINTS, referenceOf } from './numbering.ts'
import type { Runs } from './runs.ts'
import type { OwnStyle } from './styles.ts'
import { signatureTable, wordTable } from './tables.ts'

/** Something that stands in a document. */
export type Block = Paragraph | Table

/** A paragraph that begins a section. */
class Heading extends Paragraph {}

type SectionOf<K extends Section['is']> = Extract<Section, { is: K }>

/** Languages of parallel texts by their id; 'otra' has no code that anybody knows. */
const TONGUES: Readonly<Record<string, { readonly name: string; readonly code?: string }>> = {
  hus: { name: 'Tének', code: 'hus' },
  nhw: { name: 'Náhuatl', code: 'nhw' },
  nhe: { name: 'Náhuatl', code: 'nhe' },
  otra: { name: 'En otra lengua' },
}

/** Builds the blocks of one document, section by section. */
export class Blocks {
  readonly #source: Source
  readonly #look: DocxLook
  readonly #runs: Runs
  /** Each list counts anew. */
  #lists = 0

  constructor(source: Source, look: DocxLook, runs: Runs) {
    this.#source = source
    this.#look = look
    this.#runs = runs
  }

  /** The blocks of sections one after the other; a table never touches what has no heading of its own, or Word joins them. */
  all(sections: Sections): readonly Block[] {
    const made = sections.map((section) => this.#of(section)).filter((blocks) => blocks.length > 0)
    return made.flatMap((blocks, n) => {
      const next = made[n + 1]?.[0]
      const apart = blocks.at(-1) instanceof Table && !(next instanceof Heading)
      return apart ? [...blocks, new Paragraph({ style: 'celda' })] : blocks
    })
  }

  #of(section: Section): readonly Block[] {
    const make = this.#makers[section.is] as (section: Section) => readonly Block[]
    const blocks = make(section)
    if (blocks.length === 0 || !('title' in section) || !section.title) return blocks
    return [new Heading({ heading: HeadingLevel.HEADING_2, text: section.title }), ...blocks]
  }

  readonly #makers: { readonly [K in Section['is']]: (section: SectionOf<K>) => readonly Block[] } = {
    words: (section) => this.#words(section),
    pairs: (section) => this.#pairs(section),
    list: (section) => this.#list(section),
    table: ({ bind, columns }) => {
      const rows = itemsAt(this.#source, bind).map((record) =>
        columns.map((column) => this.#text(column.bind, { record, ...(column.as ? { as: column.as } : {}) })),
      )
      const heads = columns.map(({ title }) => title)
      const table = wordTable(heads, rows, { look: this.#look, runs: this.#runs })
      return table ? [table] : []
    },
    articles: (section) => this.#articles(section),
    quotes: ({ bind, text, by }) =>
      itemsAt(this.#source, bind).flatMap((record) => {
        const said = this.#text(text, { record })
        const who = by.map((path) => this.#text(path, { record })).filter((part) => part !== '')
        if (said === '') return []
        return [this.#paragraph('cita', said), ...(who.length > 0 ? [this.#paragraph('autor', who.join(', '))] : [])]
      }),
    parallels: ({ bind }) => this.#parallels(bind),
    signatures: ({ bind }) => {
      const signers = itemsAt(this.#source, bind).map((record) => ({
        name: this.#text('.nombre', { record }),
        post: this.#text('.cargo', { record }),
      }))
      const table = signatureTable(signers, this.#look)
      return table ? [table] : []
    },
  }

  #text(bind: string, more: Parameters<typeof textAt>[2] = {}): string {
    return textAt(this.#source, bind, more)
  }

  #paragraph(style: OwnStyle, text: string, more: IParagraphOptions = {}, look: IRunOptions = {}): Paragraph {
    const children = text
      .split('\n')
      .flatMap((line, n): ParagraphChild[] => [
        ...(n > 0 ? [new TextRun({ break: 1 })] : []),
        ...this.#runs.of(line, look),
      ])
    const place = style === 'titulo' ? { heading: HeadingLevel.HEADING_1 } : { style }
    return new Paragraph({ ...place, ...more, children })
  }

  #words({ bind, style, before = '', as }: SectionOf<'words'>): readonly Block[] {
    const text = this.#text(bind, as ? { as } : {})
    if (text === '') return []
    if (/^https?:\/\/\S+$/.test(text)) return [new Paragraph({ style, children: this.#runs.address(text) })]
    // A title or a line of place and date is one paragraph, however many lines a poster gives it.
    if (style !== 'cuerpo' && style !== 'pequeno' && style !== 'entrada')
      return [this.#paragraph(style, `${before}${text.replaceAll('\n', ' ')}`)]
    return this.#nested(`${before}${text}`, style)
  }

  #pairs({ rows }: SectionOf<'pairs'>): readonly Block[] {
    const written = rows
      .map(({ label, bind, as }) => ({ label, text: this.#text(bind, as ? { as } : {}).replaceAll('\n', ' ') }))
      .filter(({ text }) => text !== '')
    return written.map(({ label, text }, n) => {
      const name = new TextRun({ children: [label, new Tab()], bold: true })
      const keepNext = n < written.length - 1
      const spacing = n === 0 ? { spacing: { before: 120 } } : {}
      return new Paragraph({ style: 'dato', keepNext, ...spacing, children: [name, ...this.#runs.of(text)] })
    })
  }

  #list({ bind, numbered }: SectionOf<'list'>): readonly Block[] {
    this.#lists += 1
    const instance = this.#lists
    return itemsAt(this.#source, bind).flatMap((item) => {
      const text = typeof item === 'string' ? item.trim() : ''
      if (text === '') return []
      const numbering = { reference: numbered ? COUNTED : POINTS, level: 0, instance }
      return [this.#paragraph('punto', text, { numbering })]
    })
  }

  #articles({ bind, head, body }: SectionOf<'articles'>): readonly Block[] {
    return itemsAt(this.#source, bind).flatMap((record) => {
      const title = head
        .map((path) => this.#text(path, { record }))
        .filter((part) => part !== '')
        .join(' ')
      const heading =
        title === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_3, children: this.#runs.of(title) })]
      return [...heading, ...body.flatMap((path) => this.#nested(this.#text(path, { record }), 'cuerpo'))]
    })
  }

  /** A text with its nested items; Word counts what can be counted, the rest keeps the mark that was written. */
  #nested(text: string, style: OwnStyle): readonly Paragraph[] {
    const first = this.#lists + 1
    return nestedLines(text).map(({ text: line, mark }) => {
      if (!mark) return this.#paragraph(style, line)
      const level = Math.min(mark.level, DEEPEST)
      const instance = first + mark.run
      this.#lists = Math.max(this.#lists, instance)
      if (mark.counted)
        return this.#paragraph('punto', line, { numbering: { reference: referenceOf(mark), level, instance } })
      const indent = indentOf(level)
      const children = [new TextRun({ children: [mark.written, new Tab()] }), ...this.#runs.of(line)]
      return new Paragraph({ style: 'punto', indent, leftTabStop: indent.left, children })
    })
  }

  #parallels(bind: string): readonly Block[] {
    return itemsAt(this.#source, bind).flatMap((record) => {
      const { name, code } = TONGUES[this.#text('.idioma', { record })] ?? TONGUES['otra']!
      const title = this.#text('.titulo', { record })
      const text = this.#text('.texto', { record })
      if (title === '' && text === '') return []
      const look: IRunOptions = code ? { language: { value: code }, noProof: true } : { noProof: true }
      return [
        new Heading({ heading: HeadingLevel.HEADING_2, text: name }),
        ...(title ? [this.#paragraph('lema', title, { alignment: AlignmentType.LEFT }, look)] : []),
        ...(text ? [this.#paragraph('cuerpo', text, {}, look)] : []),
      ]
    })
  }
}
