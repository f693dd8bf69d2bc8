import { CATALOG_WORDS as W, weightOf } from './copy.ts'
import { byKind, type Catalog, type CatalogNotice, type Download } from './notice.ts'

/** The mark by which old text editors know UTF-8. */
const MARK = '\uFEFF'

/** A text as the Notepad of any Windows shows it: marked, with its line breaks. */
export const forNotepad = (text: string): Uint8Array =>
  new TextEncoder().encode(`${MARK}${text.replaceAll(/\r?\n/g, '\r\n')}`)

const rule = (title: string): string => `${title}\n${'='.repeat([...title].length)}`

/** Every text of a notice in one file. */
export const textsFile = ({ title, texts }: Pick<CatalogNotice, 'title' | 'texts'>): Uint8Array =>
  forNotepad(
    `${[rule(title), ...texts.map(({ title: name, note, text }) => `${name} (${note})\n\n${text}`)].join('\n\n\n')}\n`,
  )

const listed = (id: string, list: readonly Download[]): string =>
  list.map(({ file, title, type, bytes }) => `  ${id}/${file}\n    ${title} (${type}, ${weightOf(bytes)})`).join('\n')

/** What lies in the ZIP and how it is used, for whoever opens it years later. */
export function readme(catalog: Catalog): Uint8Array {
  const { municipality, office, notices } = catalog
  const parts = [
    rule(`${W.title} · ${municipality}`),
    `${W.foot(municipality)}, ${office}`,
    W.lead,
    'Para ver el catálogo: abre el archivo index.html con cualquier navegador. No hace falta internet.',
    `${W.sample}`,
    [
      'Qué es cada archivo:',
      '  …_formulario.pdf   se llena en el navegador o en un lector de PDF, se guarda y se imprime',
      '  ….pdf              la hoja, lista para imprimir',
      '  ….docx             el mismo texto para Word o LibreOffice',
      '  ….png              las imágenes para redes y pantallas',
      '  textos.txt         para WhatsApp, redes, perifoneo y la descripción para quien no ve',
      '  fuentes            las letras de las piezas, con sus licencias; instalarlas hace que el .docx se vea igual',
    ].join('\n'),
    ...byKind(notices).map(([, list]) =>
      [
        rule(list[0]?.kindTitle ?? ''),
        ...list.map(
          ({ id, title, area, description, changes, fill, print, edit, screens, textFile }) =>
            `${title} (${area})\n${description}\nLo que cambia cada vez: ${changes.join(', ')}.\n${listed(id, [
              ...fill,
              ...print,
              ...edit,
              ...screens.map(({ download }) => download),
              textFile,
            ])}`,
        ),
      ].join('\n\n'),
    ),
  ]
  return forNotepad(`${parts.join('\n\n')}\n`)
}
