import {
  asksField,
  factsOf,
  isFilled,
  KINDS,
  readPath,
  requiresField,
  type Field,
  type LooseContent,
} from '@tanquian/model'

/** One line of "Esto se entendió". */
export interface Row {
  readonly field: Field
  readonly path: string
  readonly label: string
  /** The value as a person reads it; '' = it did not come. */
  readonly value: string
  readonly required: boolean
}

const words = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/\*\*/g, '')
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(words).filter(Boolean).join(' ')
  return ''
}

function periodWords(content: LooseContent, path: string): string {
  const facts = readPath(factsOf(content), path)
  const part = (name: string) => String(readPath(facts, name) ?? '')
  return [part('rango') || part('larga'), part('horario') || part('hora')].filter(Boolean).join(' · ')
}

function valueOf(content: LooseContent, field: Field): string {
  const value = readPath(content, field.path)
  if (field.widget === 'period') return periodWords(content, field.path)
  if (field.widget === 'choice') return field.options?.find(({ id }) => id === value)?.label ?? ''
  return words(value)
}

/** Fields that the message may bring: those that were found, and those that are required and were not. */
export function rowsOf(content: LooseContent): readonly Row[] {
  const { fields } = KINDS[content.kind]
  const flat = fields.flatMap((field) =>
    field.widget === 'contact'
      ? (field.item ?? [])
          .filter(({ widget }) => widget === 'phone')
          .map((part) => ({ ...part, path: `${field.path}.${part.path}`, group: field.group ?? 'contacto' }))
      : [field],
  )
  return flat
    .filter((field) => field.group !== 'oficina' && field.widget !== 'picture' && asksField(field, content.subtipo))
    .map((field) => ({
      field,
      path: field.path,
      label: field.label,
      value: valueOf(content, field),
      required: requiresField(field, content.subtipo) || field.widget === 'phone',
    }))
    .filter(({ value, required }) => required || isFilled(value))
}
