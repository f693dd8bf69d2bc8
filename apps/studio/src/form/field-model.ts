import {
  asksField,
  FIELD_GROUPS,
  contentProblems,
  KINDS,
  requiresField,
  type Field,
  type FieldGroup,
  type Finding,
  type LooseContent,
} from '@tanquian/model'

/** Fields of one step of the form. */
export interface FieldSection {
  readonly id: FieldGroup
  readonly label: string
  readonly fields: readonly Field[]
}

/** The questions that a content asks, in sections, in order. */
export function sectionsOf(content: LooseContent): readonly FieldSection[] {
  const asked = KINDS[content.kind].fields.filter((field) => asksField(field, content.subtipo))
  return FIELD_GROUPS.map(({ id, label }) => ({
    id,
    label,
    fields: asked.filter(({ group }) => (group ?? 'detalle') === id),
  })).filter(({ fields }) => fields.length > 0)
}

/** How many of the required fields are answered: the footer of the form. */
export function readiness(content: LooseContent): {
  readonly ready: number
  readonly of: number
  readonly missing: readonly Field[]
} {
  const required = KINDS[content.kind].fields.filter((field) => requiresField(field, content.subtipo))
  // A field may hold something and still lack what it is asked for: hours without a day.
  const lacking = contentProblems(content).filter(({ code }) => code === 'required')
  const missing = required.filter((field) =>
    lacking.some(({ path }) => path === field.path || path.startsWith(`${field.path}.`)),
  )
  return { ready: required.length - missing.length, of: required.length, missing }
}

/** Findings about a field or (unless `alone`) something inside it. Those that name only a format belong to the canvas, not here. */
export const findingsOf = (findings: readonly Finding[], path: string, alone = false): readonly Finding[] => {
  const codes = new Set<string>()
  return findings.filter(({ code, at }) => {
    if (at.field === undefined || (at.field !== path && (alone || !at.field.startsWith(`${path}.`)))) return false
    // The same fact in seven formats is one sentence under the field.
    const key = `${code} ${at.field}`
    return codes.has(key) ? false : Boolean(codes.add(key))
  })
}

/** A list with the item at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (from === to || from < 0 || to < 0 || from >= list.length || to >= list.length) return list
  const next = [...list]
  const [item] = next.splice(from, 1)
  if (item !== undefined) next.splice(to, 0, item)
  return next
}

/** What a list becomes when text with line breaks is pasted into one of its items. */
export function pastedLines(list: readonly string[], at: number, text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-•·*–—]\s+|\d{1,2}[.)]\s+)?/, '').trim())
    .filter(Boolean)
  const rest = list.slice(at + 1)
  const kept = list[at]?.trim() ? [list[at]] : []
  return [...list.slice(0, at), ...kept, ...lines, ...rest]
}
