import {
  KINDS,
  asksField,
  contentProblems,
  dayNumber,
  dayOfNumber,
  formatIso,
  isRecord,
  parseContent,
  parseIso,
  writePath,
} from '@tanquian/model'
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
  const short = placeholder ?? label
  if (length !== 'largo') return max === undefined ? short : [...short].slice(0, max).join('')
  const most = max ?? NO_LIMIT
  // A figure or a code stays what it is: stuffing it with prose would test nothing.
  if (most <= 24) return [...short].slice(0, most).join('')
  const rest = proseOf(most - [...short].length - 2)
  return rest && most > [...short].length + 12 ? `${short}: ${rest}`.slice(0, most) : proseOf(most)
}

const dayAfter = (iso: string, days: number): string => {
  const date = parseIso(iso)
  return date ? formatIso(dayOfNumber(dayNumber(date) + days)) : iso
}

const recordOf = (fields: readonly Field[], length: SampleLength, subtipo: string, n = 0): Record<string, unknown> =>
  fields
    .filter((field) => asksField(field, subtipo) && (length !== 'corto' || field.required))
    .reduce<Record<string, unknown>>(
      (record, field) => writePath(record, field.path, valueOf(field, length, subtipo, n)),
      {},
    )

const valueOf = (field: Field, length: SampleLength, subtipo: string, n: number): unknown => {
  const count = Math.max(field.least ?? 0, Math.min(field.most ?? MOST.largo, MOST[length]))
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
        desde: dayAfter('2026-11-26', 7 * n),
        hasta: dayAfter('2026-11-26', 7 * n + (length === 'largo' ? 4 : 0)),
        horaInicio: '08:00',
        horaFin: '18:00',
        ...(length === 'largo' ? { dias: 'lunes a viernes' } : {}),
      }
    case 'picture':
      return {
        ...recordOf(field.item ?? [], length, subtipo, n),
        asset: 'camino-palmas',
        alt: 'Un camino entre palmas',
        focus: [0.5, 0.5],
      }
    case 'date':
      return dayAfter('2026-11-23', n)
    case 'time':
      return `${String(8 + (n % 12)).padStart(2, '0')}:00`
    case 'choice':
      return field.options?.[n % field.options.length]?.id ?? ''
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

/** Every field of a kind that a length asks for, filled; its parts need not agree with each other. */
export const filledContent = (kind: ContentKind, length: SampleLength, subtipo?: string): LooseContent => {
  const { fields, empty, subtypes } = KINDS[kind]
  const variety = subtipo ?? subtypes.at(-1)?.id ?? ''
  const isWanted = (field: Field): boolean =>
    asksField(field, variety) &&
    (length !== 'corto' ||
      field.required ||
      field.requiredIn?.includes(variety) === true ||
      field.widget === 'contact' ||
      field.widget === 'check')
  const wanted = fields.filter(isWanted)
  const periods = wanted.filter(({ widget }) => widget === 'period')
  const filled = wanted.reduce<LooseContent>((content, field) => {
    // Which legend, class or variety a piece has is the kind's own choice, not that of the first option.
    const kept = field.widget === 'choice' && (content as Readonly<Record<string, unknown>>)[field.path]
    // One period after the other, in the order in which the form asks for them.
    const turn = Math.max(0, periods.indexOf(field))
    return kept ? content : writePath(content, field.path, valueOf(field, length, variety, turn))
  }, empty(variety))
  const parsed = parseContent(filled)
  if (!parsed.ok) throw new TypeError(`The fields of ${kind} do not make a ${kind}: ${parsed.failure.at}`)
  return parsed.value
}

/** What somebody ticks is an exception (a piece in the electoral silence, data that are asked for, minors in a photo): left out. */
const unticked = (value: unknown): unknown => {
  if (Array.isArray(value)) return (value as unknown[]).map(unticked)
  if (!isRecord(value)) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== true)
  return Object.fromEntries(kept.map(([name, inner]) => [name, unticked(inner)]))
}

/** A day that must come after another gets the next one; figures that must agree and do not are left out. */
const mended = (content: LooseContent): LooseContent => {
  const [problem] = contentProblems(content).filter(({ code }) => code !== 'required')
  if (!problem) return content
  const { code, path, params } = problem
  const first = String(params?.['first'] ?? '')
  if (code === 'out-of-order' && parseIso(first)) return mended(writePath(content, path, dayAfter(first, 1)))
  return mended(writePath(content, path.split('.')[0] ?? path, undefined))
}

/**
 * A content of a kind that may leave the office, made from nothing but its list of fields: what scaffolds write as examples.
 * Invented words; no person, no real telephone.
 */
export const sampleContent = (kind: ContentKind, length: SampleLength, subtipo?: string): LooseContent => {
  const filled = filledContent(kind, length, subtipo)
  return mended(unticked(filled) as LooseContent)
}
