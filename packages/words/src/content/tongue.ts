import { formatPhone, parseHour, parseIso, periodFacts, phoneDigits } from '@tanquian/model'
import type { Contact, DateWords, Period } from '@tanquian/model'
import { extensionToWords, phoneToWords } from '../spell/phones.ts'
import { hoursToWords } from '../spell/hours.ts'
import { rangeToWords } from '../spell/dates.ts'
import { speak } from '../speech/speak.ts'
import { joined, word } from './saying.ts'
import type { Form } from './saying.ts'

/** How a channel writes what the content holds. */
export interface Tongue {
  readonly spoken: boolean
  /** Words that a person typed, or that we wrote with figures in them. */
  readonly prose: (text: string) => string
  /** When, from its fullest form to its shortest; `path` is the period's place in the content. */
  readonly period: (period: Period | undefined, path: string) => readonly Form[]
  /** Telephone with its extension; '' when there is none. */
  readonly phone: (contact: Contact | undefined) => string
}

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')

const saysOf = (period: Period | undefined, path: string): readonly string[] => {
  const { desde = '', hasta = '', horaInicio, horaFin, nuevoAviso, dias } = period ?? {}
  const first = parseIso(desde)
  const says = [
    first ? 'desde' : '',
    parseIso(hasta) && !nuevoAviso && (!first || hasta >= desde) ? 'hasta' : '',
    parseHour(horaInicio) === undefined ? '' : 'horaInicio',
    parseHour(horaFin) === undefined ? '' : 'horaFin',
    nuevoAviso === true && first ? 'nuevoAviso' : '',
    word(dias) ? 'dias' : '',
  ]
  return says.filter((name) => name !== '').map((name) => `${path}.${name}`)
}

const openEnd = (text: string, period: Period | undefined): string =>
  text !== '' && period?.nuevoAviso === true ? `${text}, hasta nuevo aviso` : text

const writtenPeriod = (period: Period | undefined, path: string): readonly Form[] => {
  const facts = periodFacts(period)
  const hours = plainSpaces(facts.horario)
  const says = saysOf(period, path)
  const short = period?.nuevoAviso === true && facts.corta ? `desde el ${facts.corta}` : facts.rangoCorto
  return [
    { name: 'completo', text: joined(openEnd(facts.rangoMin, period), facts.dias, hours), says },
    { name: 'corto', text: joined(openEnd(short, period), facts.dias, hours), says, lacks: [`f.${path}.semana`] },
  ]
}

const spokenDays = (dias: string): string => (/^[a-záéíóú]+ a [a-záéíóú]+$/i.test(dias) ? `de ${dias}` : speak(dias))

const spokenPeriod = (period: Period | undefined, path: string): readonly Form[] => {
  const { desde = '', hasta = '', horaInicio = '', horaFin = '' } = period ?? {}
  const open = period?.nuevoAviso === true
  const after = [spokenDays(word(period?.dias)), hoursToWords(horaInicio, horaFin)]
  const dates = (shows: DateWords): string =>
    openEnd(rangeToWords(desde, open ? '' : hasta, shows).replace(/^el /, open ? 'desde el ' : 'el '), period)
  const says = saysOf(period, path)
  const [year, weekday] = [`f.${path}.anio`, `f.${path}.semana`]
  return [
    { name: 'completo', text: joined(dates({}), ...after), says },
    { name: 'sin-anio', text: joined(dates({ year: false }), ...after), says, lacks: [year] },
    {
      name: 'corto',
      text: joined(dates({ year: false, weekday: false }), ...after),
      says,
      lacks: [year, weekday],
    },
  ]
}

const writtenPhone = (contact: Contact | undefined): string => {
  const phone = plainSpaces(formatPhone(word(contact?.telefono)))
  const extension = word(contact?.extension)
  return phone && extension ? `${phone} ext. ${extension}` : phone
}

const spokenPhone = (contact: Contact | undefined): string => {
  const phone = word(contact?.telefono)
  if (phoneDigits(phone) === '') return speak(phone)
  const extension = extensionToWords(word(contact?.extension))
  return `teléfono ${phoneToWords(phone)}${extension ? `, extensión ${extension}` : ''}`
}

const written = (prose: (text: string) => string): Tongue => ({
  spoken: false,
  prose,
  period: writtenPeriod,
  phone: writtenPhone,
})

const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*(?![\p{L}\p{N}*])/gu
const MARKED = /(?<![\p{L}\p{N}*])(\*\*|\*)(?=[^\s*])([^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu

/** A text without its marks of bold and italic. */
export const unmarked = (text: string): string => plainSpaces(text.replace(MARKED, '$2'))

/** WhatsApp's own marks: *bold*; the content's *italic* becomes _italic_. */
export const WHATSAPP: Tongue = written((text) =>
  plainSpaces(text.replace(BOLD, '\u0000$1\u0000').replace(MARKED, '_$2_').replaceAll('\u0000', '*')),
)
/** Plain writing. */
export const PLAIN: Tongue = written(unmarked)
/** Read aloud. */
export const SPOKEN: Tongue = { spoken: true, prose: speak, period: spokenPeriod, phone: spokenPhone }
