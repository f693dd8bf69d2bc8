import { fileName, stemOf, usualTypes, type FileType } from '@tanquian/export'
import type { Draft, Format } from '@tanquian/model'
import type { FormatView } from '../store/types.ts'

/** Which types of file are wanted of each format. */
export type Choice = Readonly<Record<string, readonly FileType[]>>
/** Ready-made choices. */
export type Preset = 'redes' | 'imprenta' | 'todo'

/** Columns of the matrix. */
export const COLUMNS: readonly FileType[] = ['png', 'pdf', 'svg']

/** What a preset chooses: screens as PNG, paper as PDF, or each format in its usual way. */
export function presetChoice(preset: Preset, formats: readonly Format[]): Choice {
  const wanted = (format: Format): readonly FileType[] => {
    const usual = usualTypes(format)
    if (preset === 'redes') return format.output === 'screen' ? usual : []
    if (preset === 'imprenta') return format.output === 'print' ? usual : []
    return usual
  }
  return Object.fromEntries(formats.map((format) => [format.id, wanted(format)]))
}

/** Whether two choices are the same. */
export const sameChoice = (a: Choice, b: Choice, formats: readonly Format[]): boolean =>
  formats.every(({ id }) => COLUMNS.every((type) => (a[id] ?? []).includes(type) === (b[id] ?? []).includes(type)))

/** The choice with one cell turned on or off. */
export function toggled(choice: Choice, format: string, type: FileType): Choice {
  const now = choice[format] ?? []
  const next = now.includes(type)
    ? now.filter((one) => one !== type)
    : COLUMNS.filter((one) => one === type || now.includes(one))
  return { ...choice, [format]: next }
}

/** Names of the files, exactly as they will be: what the press will call them. */
export function plannedNames(
  draft: Draft,
  formats: readonly Format[],
  choice: Choice,
  views: Readonly<Record<string, FormatView>>,
): readonly string[] {
  return formats.flatMap(({ id }) =>
    (choice[id] ?? []).flatMap((type) => {
      const pages = views[id]?.layout?.pages.length ?? 1
      if (type === 'pdf' || pages === 1) return [fileName(draft, id, type)]
      return Array.from({ length: pages }, (_, at) => fileName(draft, id, type, at + 1))
    }),
  )
}

/** Name of the whole. */
export const zipName = (draft: Draft): string => `${stemOf(draft)}.zip`
