import type { Brand, Draft, LooseContent, Template } from '@tanquian/model'

/** What a new piece starts from. `id` and `at` (ISO instant) come from the caller: this room has no clock and no dice. */
export interface NewDraft {
  readonly id: string
  readonly template: Pick<Template, 'id' | 'version' | 'start'> & {
    readonly formats: readonly { readonly id: string }[]
  }
  readonly brand: Pick<Brand, 'id' | 'version'>
  readonly content: LooseContent
  readonly at: string
  /** What the office calls it; '' = the piece's title. */
  readonly name?: string
  /** Formats switched on; when absent, those that the template starts with, else all. */
  readonly formats?: readonly string[]
  readonly originalText?: string
}

/** A new piece: one content, every format of the template, nothing of a designer's own yet. */
export const createDraft = (start: NewDraft): Draft => ({
  schema: 'draft/1',
  id: start.id,
  name: start.name ?? '',
  state: 'borrador',
  content: start.content,
  brand: { kind: 'brand', id: start.brand.id, version: start.brand.version },
  template: { kind: 'template', id: start.template.id, version: start.template.version },
  formats: start.formats ?? start.template.start ?? start.template.formats.map((format) => format.id),
  overrides: {},
  extras: {},
  ...(start.originalText === undefined ? {} : { originalText: start.originalText }),
  createdAt: start.at,
  updatedAt: start.at,
})
