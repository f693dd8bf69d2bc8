import type { TemplateHead } from '@tanquian/brand-template'
import type { Draft } from '@tanquian/model'

/** The same content in another template, for looking: without the changes that belong to the template it has. */
export function draftIn(draft: Draft, head: TemplateHead): Draft {
  if (draft.template.id === head.id) return draft
  return {
    ...draft,
    template: { kind: 'template', id: head.id, version: head.version },
    formats: head.start ?? head.formats.map(({ id }) => id),
    overrides: {},
    extras: {},
  }
}
