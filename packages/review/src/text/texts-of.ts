import { asksField, readPath } from '@tanquian/model'
import type { Draft, Edit, Field, Place } from '@tanquian/model'

/** A text that somebody typed, and the edit that would replace it. */
export interface WrittenText {
  readonly at: Place
  readonly text: string
  /** False for links, e-mail, telephones and texts in another language: only rules about leftovers read them. */
  readonly prose: boolean
  readonly replace: (text: string) => Edit
}

const PROSE = new Set(['text', 'textarea', 'list'])
const LITERAL = new Set(['phone', 'email', 'url'])

/** What a person wrote in another language: Spanish rules do not read it, and nobody corrects its marks. */
const PARALLEL = /^paralelos\.\d+\./

const written = (path: string, text: string, prose: boolean): WrittenText => ({
  at: { field: path },
  text,
  prose: prose && !PARALLEL.test(path),
  replace: (value) => ({ do: 'set-field', path, value }),
})

const collect = (draft: Draft, field: Field, prefix: string, out: WrittenText[]): void => {
  const path = `${prefix}${field.path}`
  const value = readPath(draft.content, path)
  if (typeof value === 'string') {
    const prose = PROSE.has(field.widget)
    if (value.trim() !== '' && (prose || LITERAL.has(field.widget))) out.push(written(path, value, prose))
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      if (typeof item === 'string' && item.trim() !== '') out.push(written(`${path}.${i}`, item, true))
      else for (const part of field.item ?? []) collect(draft, part, `${path}.${i}.`, out)
    }
  } else if (field.widget === 'period') {
    const dias = readPath(draft.content, `${path}.dias`)
    if (typeof dias === 'string' && dias.trim() !== '') out.push(written(`${path}.dias`, dias, true))
  } else for (const part of field.item ?? []) collect(draft, part, `${path}.`, out)
}

const freeTexts = (draft: Draft): readonly WrittenText[] =>
  draft.formats.flatMap((format) =>
    (Object.hasOwn(draft.extras, format) ? (draft.extras[format] ?? []) : []).flatMap((block) =>
      block.is === 'text' && block.text.trim() !== ''
        ? [
            {
              at: { format, block: block.id },
              text: block.text,
              prose: true,
              replace: (text: string): Edit => ({ do: 'patch-extra', format, block: block.id, patch: { text } }),
            },
          ]
        : [],
    ),
  )

/** Every typed text of a draft: the form's fields in their order, then the free texts of each format. */
export const textsOf = (draft: Draft, fields: readonly Field[]): readonly WrittenText[] => {
  const out: WrittenText[] = []
  for (const field of fields) if (asksField(field, draft.content.subtipo)) collect(draft, field, '', out)
  return [...out, ...freeTexts(draft)]
}
