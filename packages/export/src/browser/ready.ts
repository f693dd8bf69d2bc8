import type { FormField } from '@tanquian/paint/form'
import { fail, FailureError, ok, type Draft, type Layout, type Result } from '@tanquian/model'
import { pieceDocx } from '../docx/piece-docx.ts'
import { stemOf, titleOf } from '../names.ts'
import { layFormats, planFiles, type LaidFormat, type PressKit } from '../press.ts'
import { sizesOf } from '../read-piece.ts'
import { mainSheet } from '../sheets.ts'
import { makeFile } from './make-file.ts'
import { openPictures, type OpenPicture } from './pictures.ts'
import { loadKit } from './press-kit.ts'
import { embeddable, fetchFonts } from './press-pdf.ts'
import type { PressedBlob, PressPicture } from './request.ts'

/** What may be taken of a ready-made notice. */
export const READY_FILES = ['png', 'pdf', 'formulario', 'word', 'zip'] as const
/** One of {@link READY_FILES}. */
export type ReadyFile = (typeof READY_FILES)[number]

/** A notice and what is wanted of it. Everything in it can be posted to a worker. */
export interface ReadyRequest {
  readonly draft: Draft
  readonly what: ReadyFile
  /** Fields of the content that the form leaves open. */
  readonly blank: readonly string[]
  readonly pictures: ReadonlyMap<string, PressPicture>
}

interface Open {
  readonly draft: Draft
  readonly kit: PressKit
  readonly laid: readonly LaidFormat[]
  readonly pictures: ReadonlyMap<string, OpenPicture>
  readonly blank: readonly string[]
}

const blobOf = (bytes: Uint8Array, type: string): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>], { type })

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function sheetOf({ laid, kit }: Open, ink: 'color' | 'mono' = 'color'): LaidFormat {
  const format = mainSheet(kit.template.formats, ink)
  const one = laid.find((candidate) => candidate.format === format)
  if (!one)
    throw new FailureError({
      code: 'catalog/unknown-format',
      at: kit.template.id,
      params: { format: 'carta', known: '' },
    })
  return one
}

async function usual(open: Open, one: LaidFormat): Promise<readonly PressedBlob[]> {
  const files: PressedBlob[] = []
  for (const plan of planFiles(open.draft, [one])) {
    const { blob } = await makeFile(plan, one, { ...open, pause: () => Promise.resolve() })
    files.push({ name: plan.name, blob })
  }
  return files
}

async function pressFields(
  open: Open,
  one: LaidFormat,
  layout: Layout,
  fields: readonly FormField[],
): Promise<Uint8Array> {
  const { formToPdf } = await import('@tanquian/paint/form')
  const fonts = await fetchFonts(
    layout,
    fields.map(({ font }) => font),
  )
  const pictures = await embeddable(layout, open.pictures)
  return formToPdf(layout, fields, {
    fontBytes: (font) => fonts.get(font)!,
    picture: (id) => pictures.get(id),
    title: `${titleOf(open.draft) || one.scene.title} (formulario)`,
    lang: one.scene.lang,
    date: open.draft.updatedAt,
    bleed: false,
  })
}

async function form(open: Open): Promise<PressedBlob> {
  const { pieceForm } = await import('../form/piece-form.ts')
  const one = sheetOf(open)
  const made = pieceForm(open.draft, open.kit, one, { blank: open.blank })
  if (!made.ok) throw new FailureError(made.failure)
  const bytes = await pressFields(open, one, made.value.layout, made.value.fields)
  return { name: `${stemOf(open.draft)}_formulario.pdf`, blob: blobOf(bytes, 'application/pdf') }
}

async function word(open: Open): Promise<PressedBlob> {
  const bytes = await pieceDocx(open.draft, open.kit.brand, sheetOf(open))
  return { name: `${stemOf(open.draft)}.docx`, blob: blobOf(bytes, DOCX) }
}

async function zip(open: Open, told: (done: number, total: number) => void): Promise<PressedBlob> {
  const { writeZip } = await import('../zip/write-zip.ts')
  const { draft, kit, laid } = open
  const total = laid.length + 3
  const [{ textsFile }, { catalogTexts }] = await Promise.all([
    import('../catalog/text-files.ts'),
    import('../catalog/texts.ts'),
  ])
  const texts = { title: titleOf(draft), texts: catalogTexts(draft.content, kit.brand) }
  const files: PressedBlob[] = [{ name: 'textos.txt', blob: blobOf(textsFile(texts), 'text/plain') }]
  const add = async (some: Promise<readonly PressedBlob[]>): Promise<void> => {
    files.push(...(await some))
    told(files.length, total)
  }
  for (const one of laid) await add(usual(open, one))
  await add(form(open).then((file) => [file]))
  await add(word(open).then((file) => [file]))
  const entries: { name: string; bytes: Uint8Array }[] = []
  for (const { name, blob } of files) entries.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })
  return { name: `${stemOf(draft)}.zip`, blob: blobOf(await writeZip(entries, draft.updatedAt), 'application/zip') }
}

const wanted = ({ template }: PressKit, what: ReadyFile) => {
  if (what === 'zip') return template.formats
  const one = what === 'png' ? template.formats.find(({ output }) => output === 'screen') : mainSheet(template.formats)
  return one ? [one] : []
}

/**
 * One file of a ready-made notice, made from nothing in a worker. Failures: catalog/*, compose/*, layout/*, image/*, font/*, paint/*;
 * 'export/failed' for what was not foreseen.
 */
export async function pressReady(
  request: ReadyRequest,
  told: (done: number, total: number) => void,
): Promise<Result<PressedBlob>> {
  const { draft, what, blank } = request
  try {
    const pictures = await openPictures(request.pictures)
    if (!pictures.ok) return pictures
    const kit = await loadKit(draft, sizesOf(pictures.value))
    if (!kit.ok) return kit
    const laid = layFormats(draft, kit.value, wanted(kit.value, what))
    if (!laid.ok) return laid
    const open: Open = { draft, kit: kit.value, laid: laid.value, pictures: pictures.value, blank }
    if (what === 'formulario') return ok(await form(open))
    if (what === 'word') return ok(await word(open))
    if (what === 'zip') return ok(await zip(open, told))
    const [first] = await usual(open, laid.value[0] ?? sheetOf(open))
    return first ? ok(first) : fail('export/failed', { at: stemOf(draft), params: { reason: 'nothing' } })
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    return fail('export/failed', { at: stemOf(draft), params: { reason: String(error) }, cause: error })
  }
}
