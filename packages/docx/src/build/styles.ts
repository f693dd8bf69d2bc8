import { AlignmentType, BorderStyle, LineRuleType } from 'docx'
import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { DocxLook } from '../look.ts'
import type { StyleId } from '../section.ts'

/** Styles that sections do not name themselves. */
export type OwnStyle = StyleId | 'dato' | 'punto' | 'celda' | 'cabeza' | 'firma' | 'encabezado' | 'pie'

/** Colours without their '#', as Word wants them. */
export const ink = (hex: string): string => hex.slice(1, 7).toUpperCase()

/** Half points. */
const SIZE = { body: 22, small: 18, lead: 26, title: 56, name: 40, section: 26 } as const

/** Large letters need no air between lines. */
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const

/** Where the values of pairs begin, twentieths of a point. */
export const PAIR_TAB = 2600

/** The styles of a document: change one in Word and all of its sort follow. */
export function stylesOf({ title, body, colors }: DocxLook, lang: string): IStylesOptions {
  const [text, muted, accent, line] = [colors.text, colors.muted, colors.accent, colors.line].map(ink)
  const heading = { basedOn: 'Normal', next: 'cuerpo', quickFormat: true }
  const style = (
    id: Exclude<OwnStyle, 'titulo'>,
    name: string,
    more: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
  ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', next: id, quickFormat: true, ...more })
  return {
    default: {
      document: {
        run: { font: body.name, size: SIZE.body, color: text!, language: { value: lang } },
        paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 120 } },
      },
      heading1: {
        ...heading,
        run: { font: title.name, size: SIZE.title, color: text!, bold: false },
        paragraph: { keepNext: true, spacing: { before: 0, after: 160, ...SINGLE } },
      },
      heading2: {
        ...heading,
        run: { font: body.name, size: SIZE.section, bold: true, color: accent! },
        paragraph: { keepNext: true, spacing: { before: 280, after: 100 } },
      },
      heading3: {
        ...heading,
        run: { font: body.name, size: SIZE.body, bold: true, color: text! },
        paragraph: { keepNext: true, spacing: { before: 160, after: 40 } },
      },
      hyperlink: { run: { color: accent!, underline: {} } },
    },
    paragraphStyles: [
      style('cuerpo', 'Cuerpo', {}),
      style('etiqueta', 'Etiqueta', {
        run: { bold: true, allCaps: true, color: accent!, characterSpacing: 20, size: SIZE.small + 2 },
        paragraph: { keepNext: true, spacing: { before: 120, after: 40 } },
      }),
      style('entrada', 'Entrada', { run: { size: SIZE.lead }, paragraph: { spacing: { after: 200 } } }),
      style('lema', 'Lema', { run: { size: SIZE.lead, color: muted! }, paragraph: { spacing: { after: 120 } } }),
      style('nombre', 'Nombre', {
        run: { font: title.name, size: SIZE.name, color: accent! },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 200, ...SINGLE } },
      }),
      style('centrado', 'Centrado', {
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 160, after: 60 } },
      }),
      style('fecha', 'Lugar y fecha', {
        run: { size: SIZE.small },
        paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } },
      }),
      style('pequeno', 'Letra pequeña', { run: { size: SIZE.small, color: muted! } }),
      style('cita', 'Cita', {
        run: { italics: true },
        paragraph: {
          indent: { left: 420 },
          keepNext: true,
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: accent! } },
        },
      }),
      style('autor', 'Autor de la cita', { run: { color: muted! }, paragraph: { indent: { left: 420 } } }),
      style('dato', 'Dato', {
        paragraph: { indent: { left: PAIR_TAB, hanging: PAIR_TAB }, leftTabStop: PAIR_TAB, spacing: { after: 60 } },
      }),
      style('punto', 'Punto', { paragraph: { spacing: { after: 60 } } }),
      style('celda', 'Celda', { paragraph: { spacing: { before: 40, after: 40 } } }),
      style('cabeza', 'Cabeza de tabla', {
        run: { bold: true, color: ink(colors.onHead) },
        paragraph: { keepNext: true, spacing: { before: 40, after: 40 } },
      }),
      style('firma', 'Firma', {
        paragraph: { alignment: AlignmentType.CENTER, keepLines: true, spacing: { after: 0 } },
      }),
      style('encabezado', 'Membrete', {
        run: { size: SIZE.small, color: muted! },
        paragraph: {
          spacing: { after: 0 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: accent! } },
        },
      }),
      style('pie', 'Pie de página', {
        run: { size: SIZE.small, color: muted! },
        paragraph: {
          spacing: { after: 0 },
          border: { top: { style: BorderStyle.SINGLE, size: 6, space: 6, color: line! } },
        },
      }),
    ],
  }
}
