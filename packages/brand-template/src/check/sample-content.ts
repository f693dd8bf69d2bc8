import { KINDS, asksField, parseContent, writePath } from '@tanquian/model'
import type { ContentKind, Field, LooseContent } from '@tanquian/model'

/** How much a sample says: the required fields in few words, the usual ones, or every field at its longest. */
export type SampleLength = 'corto' | 'tipico' | 'largo'

const PROSE = [
  'Las personas que viven en la cabecera y en las comunidades reciben la atención en el orden en que llegan',
  'cada oficina anota los nombres y entrega un comprobante con la fecha y la hora',
  'quien no pueda acudir ese día tiene otra oportunidad durante la misma semana',
  'el personal orienta en español y con apoyo de intérprete cuando haga falta',
  'no se cobra ningún trámite y no hace falta intermediario',
].join('; ')

/** Plain Spanish of exactly at most `max` characters, cut at a word. */
const proseOf = (max: number): string => {
  const long = `${PROSE}. ${PROSE}. `.repeat(Math.ceil(max / 800))
  if (max >= long.length) return long.trim()
  const cut = long.slice(0, max + 1)
  return cut.slice(0, cut.lastIndexOf(' ')).replace(/[;,.\s]+$/, '')
}

/** Longest that a text becomes where the field itself has no limit. */
const NO_LIMIT = 60
/** Most items of a list in the longest sample, and in the usual one. */
const MOST = { largo: 24, tipico: 3, corto: 1 } as const

const textOf = ({ max, placeholder, label }: Field, length: SampleLength): string => {
  const short = (placeholder ?? label).replace(/^Ej\.:?\s*/, '')
  if (length !== 'largo') return max === undefined ? short : [...short].slice(0, max).join('')
  const most = max ?? NO_LIMIT
  // A figure or a code stays what it is: stuffing it with prose would test nothing.
  if (most <= 24) return [...short].slice(0, most).join('')
  const rest = proseOf(most - [...short].length - 2)
  return rest && most > [...short].length + 12 ? `${short}: ${rest}`.slice(0, most) : proseOf(most)
}

const recordOf = (fields: readonly Field[], length: SampleLength, subtipo: string, n = 0): Record<string, unknown> =>
  fields
    .filter((field) => asksField(field, subtipo) && (length !== 'corto' || field.required))
    .reduce<Record<string, unknown>>(
      (record, field) => writePath(record, field.path, valueOf(field, length, subtipo, n)),
      {},
    )

const valueOf = (field: Field, length: SampleLength, subtipo: string, n: number): unknown => {
  const count =
    length === 'largo' ? Math.min(field.most ?? MOST.largo, MOST.largo) : Math.min(field.most ?? 99, MOST[length])
  const many = <T>(make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
  switch (field.widget) {
    case 'list':
      return many(() => textOf(field, length === 'largo' && count > 6 ? 'tipico' : length))
    case 'records':
      return many((at) => recordOf(field.item ?? [], length, subtipo, at))
    case 'contact':
      return recordOf(field.item ?? [], length === 'corto' ? 'tipico' : length, subtipo)
    case 'period':
      return {
        desde: '2026-11-26',
        hasta: '2026-11-26',
        horaInicio: '08:00',
        horaFin: '18:00',
        ...(length === 'largo' ? { hasta: '2026-11-30', dias: 'lunes a viernes' } : {}),
      }
    case 'picture':
      return {
        ...recordOf(field.item ?? [], length, subtipo, n),
        asset: 'camino-palmas',
        alt: 'Un camino entre palmas',
        focus: [0.5, 0.5],
      }
    case 'date':
      return `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`
    case 'time':
      return `${String(8 + (n % 12)).padStart(2, '0')}:00`
    case 'choice':
      return field.options?.[0]?.id ?? ''
    case 'check':
      return true
    case 'phone':
      return '483 000 0000'
    case 'email':
      return 'oficina@ejemplo.gob.mx'
    case 'url':
      return 'https://ejemplo.gob.mx/convocatorias/2026'
    default:
      return textOf(field, length)
  }
}

/**
 * A content of a kind made from nothing but its list of fields: what scaffolds write as examples, and what shows which paths
 * a template may show. Invented words; no person, no real telephone.
 */
export const sampleContent = (kind: ContentKind, length: SampleLength, subtipo?: string): LooseContent => {
  const { fields, empty, subtypes } = KINDS[kind]
  const variety = subtipo ?? subtypes.at(-1)?.id ?? ''
  const blank = empty(variety)
  const wanted = fields.filter(
    (field) =>
      asksField(field, variety) &&
      (length !== 'corto' ||
        field.required ||
        field.requiredIn?.includes(variety) === true ||
        field.widget === 'contact'),
  )
  const filled = wanted.reduce<LooseContent>((content, field) => {
    // Which legend, class or variety a piece has is the kind's own choice, not that of the first option.
    const kept = field.widget === 'choice' && (content as Readonly<Record<string, unknown>>)[field.path]
    return kept ? content : writePath(content, field.path, valueOf(field, length, variety, 0))
  }, blank)
  const parsed = parseContent(filled)
  if (!parsed.ok) throw new TypeError(`The fields of ${kind} do not make a ${kind}: ${parsed.failure.at}`)
  return parsed.value
}
