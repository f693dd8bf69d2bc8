import type { ReadyNotice } from '@tanquian/brand-template'
import { KINDS, ok, type Format, type Page, type Result } from '@tanquian/model'
import { CATALOG_WORDS as W } from '../catalog/copy.ts'
import type { CatalogFile, CatalogNotice, Download, ScreenPiece, Shown } from '../catalog/notice.ts'
import { textsFile } from '../catalog/text-files.ts'
import { catalogTexts } from '../catalog/texts.ts'
import { pieceDocx } from '../docx/piece-docx.ts'
import { pixelsPerPoint, type LaidFormat } from '../press.ts'
import type { ReadPiece } from '../read-piece.ts'
import { formOfRead } from './form.ts'
import type { Job } from './job.ts'
import { openPng, type PngPress } from './make-png.ts'
import { makePdf } from './make-pdf.ts'
import { openJob } from './render.ts'
import { mainSheet, officeSheets } from '../sheets.ts'

/** A notice with the files that its page shows and hands out; paths from the catalogue's folder. */
export interface MadeNotice {
  readonly notice: CatalogNotice
  readonly files: readonly CatalogFile[]
}

/** Longest side in pixels of the pictures that pages show. */
const SEEN = { cover: 480, sheet: 1000, format: 400 } as const

/** Gathers the files of a notice's folder. */
class Folder {
  readonly files: CatalogFile[] = []
  readonly #id: string

  constructor(id: string) {
    this.#id = id
  }

  /** 'corte-de-agua_carta.pdf' under its title. */
  put(ending: string, title: string, type: string, bytes: Uint8Array): Download {
    return this.#add(`${this.#id}${ending}`, title, type, bytes)
  }

  named(file: string, title: string, type: string, bytes: Uint8Array): Download {
    return this.#add(file, title, type, bytes)
  }

  #add(file: string, title: string, type: string, bytes: Uint8Array): Download {
    this.files.push({ path: `${this.#id}/${file}`, bytes })
    return { file, title, type, bytes: bytes.length }
  }
}

/** Paints one page of a format with its longer side at most `side` pixels. */
async function paintAt(job: Job, one: LaidFormat, side: number): Promise<Awaited<ReturnType<PngPress>>> {
  const page = one.layout.pages[0] as Page
  const full = Math.max(page.width, page.height) * pixelsPerPoint(one.format)
  const press = await openPng({ ...job, scale: Math.min(1, side / full) })
  return press(one, page)
}

interface Kit {
  readonly folder: Folder
  readonly job: Job
  readonly title: string
}

async function seen({ folder, job }: Kit, one: LaidFormat, side: number, file: string, alt: string): Promise<Shown> {
  const { bytes, w, h } = await paintAt(job, one, side)
  folder.named(file, '', 'PNG', bytes)
  return { file, w, h, alt }
}

const sizeOf = ({ pixels, width, height }: Format): string =>
  `${pixels?.w ?? Math.round(width)} × ${pixels?.h ?? Math.round(height)} px`

async function screenPiece(kit: Kit, one: LaidFormat): Promise<ScreenPiece> {
  const { folder, job, title } = kit
  const { id, title: format } = one.format
  const press = await openPng({ ...job, scale: 1 })
  const { bytes } = await press(one, one.layout.pages[0] as Page)
  return {
    download: folder.put(`_${id}.png`, format, 'PNG', bytes),
    preview: await seen(kit, one, SEEN.format, `vista_${id}.png`, W.screenAlt(title, format)),
    size: sizeOf(one.format),
  }
}

async function fillable(
  folder: Folder,
  piece: ReadPiece,
  formats: readonly Format[],
  blank: readonly string[],
): Promise<Result<readonly Download[]>> {
  const made: Download[] = []
  for (const [ink, ending, title] of [
    ['color', '_formulario.pdf', W.fillColor],
    ['mono', '_formulario-bn.pdf', W.fillMono],
  ] as const) {
    const sheet = mainSheet(formats, ink)
    if (!sheet) continue
    const form = await formOfRead(piece, { format: sheet.id, blank })
    if (!form.ok) return form
    made.push(folder.put(ending, title, 'PDF', form.value.bytes))
  }
  return ok(made)
}

/** Labels of the fields that are different every time. */
function changesOf({ kind, llenar }: ReadyNotice): readonly string[] {
  const labels = llenar.flatMap(
    (root) => KINDS[kind].fields.find(({ path }) => path === root || path.startsWith(`${root}.`))?.label ?? [],
  )
  return [...new Set(labels)]
}

/** Everything that the catalogue holds of one notice. Failures: those of opening, laying out and pressing. */
export async function makeNotice(ready: ReadyNotice, piece: ReadPiece): Promise<Result<MadeNotice>> {
  const opened = await openJob(piece, { formats: 'all' })
  if (!opened.ok) return opened
  const job = opened.value
  const folder = new Folder(ready.id)
  const kit: Kit = { folder, job, title: ready.title }
  const formats = job.laid.map(({ format }) => format)
  const laid = (format: Format | undefined): LaidFormat | undefined => job.laid.find((one) => one.format === format)
  const sheet = laid(mainSheet(formats)) ?? job.laid[0]!
  const screens = job.laid.filter(({ format }) => format.output === 'screen')
  const texts = catalogTexts(piece.draft.content, job.typography.brand)
  const alt = texts.find(({ id }) => id === 'descripcion')?.text ?? ''
  const fill = await fillable(folder, piece, formats, ready.llenar)
  if (!fill.ok) return fill
  const print: Download[] = []
  for (const format of officeSheets(formats)) {
    const { bytes } = await makePdf(job, laid(format)!)
    print.push(folder.put(`_${format.id}.pdf`, format.title, 'PDF', bytes))
  }
  const word = await pieceDocx(piece.draft, job.typography.brand, sheet)
  const pieces: ScreenPiece[] = []
  for (const one of screens) pieces.push(await screenPiece(kit, one))
  const head = { id: ready.id, title: ready.title, description: ready.description, area: ready.area, kind: ready.kind }
  const notice: CatalogNotice = {
    ...head,
    kindTitle: KINDS[ready.kind].label,
    changes: changesOf(ready),
    cover: await seen(kit, screens[0] ?? sheet, SEEN.cover, 'vista.png', ''),
    sheet: await seen(kit, sheet, SEEN.sheet, 'vista_hoja.png', alt || W.sheetAlt(ready.title)),
    fill: fill.value,
    print,
    edit: [folder.put('.docx', W.word, 'Word', word)],
    screens: pieces,
    texts,
    textFile: folder.named('textos.txt', W.textFile, 'Texto', textsFile({ title: ready.title, texts })),
  }
  return ok({ notice, files: folder.files })
}
