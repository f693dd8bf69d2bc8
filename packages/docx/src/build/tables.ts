import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ITableBordersOptions } from 'docx'
import type { DocxLook } from '../look.ts'
import type { Runs } from './runs.ts'
import { ink } from './styles.ts'

/** Width of the text, twentieths of a point: carta less its margins. */
export const TEXT_WIDTH = 12240 - 2 * 1134

const MARGINS = { top: 60, bottom: 60, left: 110, right: 110 }

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_LINES: ITableBordersOptions = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}

/** Longest line of a column counts most, but none gets less than a quarter of an even share. */
function widthsOf(heads: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const longest = heads.map((head, at) =>
    Math.max(head.length + 2, ...rows.map((row) => Math.min(60, row[at]?.length ?? 0))),
  )
  const total = longest.reduce((sum, length) => sum + length, 0)
  const floor = TEXT_WIDTH / heads.length / 4
  const wide = longest.map((length) => Math.max(floor, (TEXT_WIDTH * length) / total))
  const sum = wide.reduce((all, width) => all + width, 0)
  return wide.map((width) => Math.round((width * TEXT_WIDTH) / sum))
}

/** A table with a head that repeats on every page; columns without a single text are left out. Undefined without rows. */
export function wordTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { look, runs }: { readonly look: DocxLook; readonly runs: Runs },
): Table | undefined {
  const kept = heads.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ''))
  if (kept.length === 0) return undefined
  const titles = kept.map((at) => heads[at] ?? '')
  const texts = rows.map((row) => kept.map((at) => row[at] ?? ''))
  const widths = widthsOf(titles, texts)
  const cell = (at: number, paragraph: Paragraph, fill?: string) =>
    new TableCell({
      children: [paragraph],
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      ...(fill ? { shading: { fill } } : {}),
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((text, at) => cell(at, new Paragraph({ style: 'cabeza', text }), ink(look.colors.head))),
  })
  const body = texts.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, at) =>
          cell(at, new Paragraph({ style: 'celda', children: runs.of(text.replaceAll('\n', ' ')) })),
        ),
      }),
  )
  const line = { style: BorderStyle.SINGLE, size: 4, color: ink(look.colors.line) }
  return new Table({
    rows: [head, ...body],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    borders: { ...NO_LINES, bottom: line, insideHorizontal: line },
  })
}

/** Two signatures to a row, each under a line to sign on; a row is never split between pages. */
export function signatureTable(
  signers: readonly { readonly name: string; readonly post: string }[],
  look: DocxLook,
): Table | undefined {
  const written = signers.filter(({ name, post }) => name !== '' || post !== '')
  if (written.length === 0) return undefined
  const across = Math.min(2, written.length)
  const width = Math.floor(TEXT_WIDTH / across)
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 6, color: ink(look.colors.text) }
  const cellOf = (signer: (typeof written)[number] | undefined) => {
    const lines = signer ? [signer.name, signer.post].filter((text) => text !== '') : ['']
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: lines.map(
        (text, n) =>
          new Paragraph({
            style: 'firma',
            keepNext: n < lines.length - 1,
            ...(signer && n === 0 ? { spacing: { before: 900 }, border: { top: rule } } : {}),
            indent: { left: 300, right: 300 },
            children: [new TextRun({ text, bold: n === 0 && signer?.name !== '' })],
          }),
      ),
    })
  }
  const rows = Array.from({ length: Math.ceil(written.length / across) }, (_, row) =>
    Array.from({ length: across }, (_cell, at) => cellOf(written[row * across + at])),
  )
  return new Table({
    rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: Array.from({ length: across }, () => width),
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
  })
}
