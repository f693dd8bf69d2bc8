import { blocksOf, fieldAt } from '@tanquian/model'
import type { ContentKind, Draft, Template } from '@tanquian/model'

/** What a person calls fields, formats and blocks. Anything unknown may be left undefined. */
export interface FindingNames {
  readonly field?: (path: string) => string | undefined
  readonly format?: (id: string) => string | undefined
  readonly block?: (format: string | undefined, id: string) => string | undefined
  /** How many formats are on; a finding in all of them says 'los 7 formatos'. */
  readonly formats?: number
}

/** 'zonas.2' → 'Zonas o lugares, renglón 3'; 'bases.0.cuerpo' → 'Bases 1: Texto'. */
export const fieldName = (kind: ContentKind, path: string): string | undefined => {
  const field = fieldAt(kind, path)
  if (!field) return undefined
  const [list = '', item = '', part] = path.split(/\.(\d+)(?:\.|$)/)
  if (item === '') return field.label
  const n = Number(item) + 1
  return part ? `${fieldAt(kind, list)?.label ?? list} ${n}: ${field.label}` : `${field.label}, renglón ${n}`
}

/** Names from the draft's kind and its template. */
export const namesOf = (draft: Draft, template: Template): FindingNames => {
  const formats = new Map(template.formats.map((format) => [format.id, format]))
  return {
    field: (path) => fieldName(draft.content.kind, path),
    format: (id) => formats.get(id)?.title,
    block: (id, block) => {
      const format = id === undefined ? template.formats[0] : formats.get(id)
      return format && blocksOf(format).find((one) => one.id === block)?.name
    },
    formats: draft.formats.length,
  }
}
