import {
  factsOf,
  KINDS,
  readPath,
  requiresField,
  writePath,
  type Field,
  type FieldValue,
  type LooseContent,
} from '@tanquian/model'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty))

function sampleOf(field: Field, today: string): FieldValue | undefined {
  const { widget, placeholder } = field
  if (widget === 'period') return { desde: today, horaInicio: '08:00', horaFin: '18:00' }
  if (widget === 'date') return today
  if (placeholder === undefined) return undefined
  if (widget === 'list') return [placeholder]
  return widget === 'text' || widget === 'textarea' ? placeholder : undefined
}

/**
 * Example words for required fields that nobody has written yet, by content path or fact ('f.cuando.dia'). For the screen
 * only: what leaves the studio is laid out without them.
 */
export function placeholdersFor(
  content: LooseContent,
  today: string,
): ((path: string) => string | undefined) | undefined {
  const missing = KINDS[content.kind].fields.filter(
    (field) => requiresField(field, content.subtipo) && isEmpty(readPath(content, field.path)),
  )
  if (missing.length === 0) return undefined
  const sample = missing.reduce((filled, field) => {
    const value = sampleOf(field, today)
    return value === undefined ? filled : writePath(filled, field.path, value)
  }, content)
  if (sample === content) return undefined
  const facts = factsOf(sample)
  return (path) => {
    const value = path.startsWith('f.') ? readPath(facts, path.slice(2)) : readPath(sample, path)
    const [first] = Array.isArray(value) ? value : [value]
    return typeof first === 'string' && first !== '' ? first : undefined
  }
}
