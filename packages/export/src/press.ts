import { composeScene } from '@tanquian/compose'
import { layoutScene } from '@tanquian/layout'
import {
  fail,
  formatNamed,
  ok,
  type Brand,
  type Draft,
  type FontBook,
  type Format,
  type Layout,
  type PictureSizes,
  type Result,
  type Scene,
  type Template,
} from '@tanquian/model'
import { fileName } from './names.ts'

/** What a piece needs besides itself to be laid out. */
export interface PressKit {
  readonly template: Template
  readonly brand: Brand
  readonly fonts: FontBook
  readonly pictures: PictureSizes
}

/** One format, decided. */
export interface LaidFormat {
  readonly format: Format
  readonly scene: Scene
  readonly layout: Layout
}

/** Kinds of file the press makes. */
export const FILE_TYPES = ['png', 'pdf', 'svg'] as const
/** One of {@link FILE_TYPES}. */
export type FileType = (typeof FILE_TYPES)[number]

/** A file to be made. `page` is 1-based and present only when the format has several pages and the type holds one. */
export interface PlannedFile {
  readonly name: string
  readonly format: string
  readonly type: FileType
  readonly page?: number
}

/** Media type of each kind of file. */
export const MEDIA_TYPE: Readonly<Record<FileType, string>> = {
  png: 'image/png',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
}

/**
 * Chooses formats of a template: 'all' or ids. Unknown ids fail by name.
 * Without a wish, the formats switched on in the draft (all of the template's if none is).
 */
export function chooseFormats(
  draft: Draft,
  template: Template,
  wish?: readonly string[] | 'all',
): Result<readonly Format[]> {
  if (wish === 'all') return ok(template.formats)
  const ids = wish ?? (draft.formats.length > 0 ? draft.formats : template.formats.map((format) => format.id))
  const chosen: Format[] = []
  for (const id of ids) {
    const format = formatNamed(template, id)
    if (!format)
      return fail('catalog/unknown-format', {
        at: id,
        params: { format: id, known: template.formats.map((f) => f.id).join(', ') },
      })
    chosen.push(format)
  }
  return ok(chosen)
}

/** Composes and lays out the formats; the first that fails names itself. */
export function layFormats(draft: Draft, kit: PressKit, formats: readonly Format[]): Result<readonly LaidFormat[]> {
  const laid: LaidFormat[] = []
  for (const format of formats) {
    const one = layFormat(draft, kit, format)
    if (!one.ok) return one
    laid.push(one.value)
  }
  return ok(laid)
}

/** Composes and lays out one format. */
export function layFormat(draft: Draft, kit: PressKit, format: Format): Result<LaidFormat> {
  const scene = composeScene(draft, kit.template, kit.brand, format.id)
  if (!scene.ok) return scene
  const layout = layoutScene(scene.value, kit.fonts, kit.pictures)
  return layout.ok ? ok({ format, scene: scene.value, layout: layout.value }) : layout
}

/** Types of file a format is delivered in when nobody says: PNG for screens, PDF for paper. */
export function usualTypes(format: Format): readonly FileType[] {
  return format.output === 'print' ? ['pdf'] : ['png']
}

/** Lists the files of laid formats, with their names. */
export function planFiles(
  draft: Draft,
  laid: readonly LaidFormat[],
  types?: readonly FileType[],
): readonly PlannedFile[] {
  return laid.flatMap(({ format, layout }) =>
    (types ?? usualTypes(format)).flatMap((type): PlannedFile[] => {
      const pages = layout.pages.length
      if (type === 'pdf' || pages === 1) return [{ name: fileName(draft, format.id, type), format: format.id, type }]
      return layout.pages.map((_, index) => ({
        name: fileName(draft, format.id, type, index + 1),
        format: format.id,
        type,
        page: index + 1,
      }))
    }),
  )
}

/** Pixels of device per point: screens at their exact size × `scale`, paper at 150 ppi × `scale`. */
export function pixelsPerPoint(format: Format, scale = 1): number {
  return (format.pixels ? format.pixels.w / format.width : 150 / 72) * scale
}
