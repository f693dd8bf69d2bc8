import { flat } from './flat.ts'
import type { Span } from './flat.ts'

/** A telephone written in a text. */
export interface FoundPhone extends Span {
  readonly text: string
  /** Ten digits, '911', or what there was. */
  readonly digits: string
  readonly extension?: string
  /** 'old': dialled with 01, 044 or 045; 'short': seven or eight digits, without its lada. */
  readonly kind: 'ok' | 'emergency' | 'old' | 'short'
  readonly whatsapp: boolean
}

const EXTENSION = '(?<ext>[ ,;]*(?:ext(?:ension)?\\.? *:? *)(?<extNumber>\\d{1,6}))?'
const LONG = new RegExp(
  `(?<![\\d$/.,-])(?<prefix>\\+? ?52[ -]?(?:1[ -])?|01[ -]+|01(?=\\d{10}(?!\\d))|04[45][ -]?)?(?<body>\\(?\\d{2,4}\\)?(?:[ .-]{0,2}\\d{2,8}){0,4})(?![\\d/:])${EXTENSION}`,
  'g',
)
const EMERGENCY = /(?<![\d$.,-])9[ -]?1[ -]?1(?![\d.,:]\d|\d)/g
const ABOUT =
  /(?:tel|telefonos?|llam\w*|comunic\w*|whats\w*|wats\w*|cel|celular|marc\w*|report\w*|numeros?|informes)\W{0,4}(?:\w+\W+){0,3}$/

const whatsappNear = (text: string, { from, to }: Span): boolean => {
  // What is in brackets after another number speaks of that number.
  const near =
    text
      .slice(Math.max(0, from - 40), from)
      .split(/\n|\) /)
      .at(-1) ?? ''
  const after = text.slice(to, to + 14).split('\n')[0] ?? ''
  return /what?s ?app|\bwhats|\bwats/.test(near) || /^\W{0,3}(?:what?s|por what?s)/.test(after)
}

/**
 * Every telephone in a text: '(483) 000 00 00', '4830000000 extensión 12', '483 000 0000', '9 1 1', '+52 …', '01 483 …', and numbers
 * of 7–8 digits when words such as 'tel.' precede them. Dates, hours and money are left out. Expects NFC.
 */
export const findPhones = (text: string): readonly FoundPhone[] => {
  const plain = flat(text)
  const phones: FoundPhone[] = []
  for (const match of plain.matchAll(LONG)) {
    const { prefix = '', body = '', ext = '', extNumber } = match.groups ?? {}
    const digits = body.replace(/\D/g, '')
    const from = match.index
    const to = from + match[0].length
    const short = digits.length === 7 || digits.length === 8
    if (digits.length !== 10 && !(short && ABOUT.test(plain.slice(Math.max(0, from - 40), from)))) continue
    const old = prefix.startsWith('0')
    const kind = old ? 'old' : short ? 'short' : 'ok'
    phones.push({
      from,
      to,
      text: text.slice(from, to - ext.length),
      digits,
      kind,
      whatsapp: whatsappNear(plain, { from, to }),
      ...(extNumber ? { extension: extNumber } : {}),
    })
  }
  for (const match of plain.matchAll(EMERGENCY)) {
    const span = { from: match.index, to: match.index + match[0].length }
    if (phones.some((phone) => phone.from < span.to && span.from < phone.to)) continue
    phones.push({ ...span, text: text.slice(span.from, span.to), digits: '911', kind: 'emergency', whatsapp: false })
  }
  return phones.sort((a, b) => a.from - b.from)
}
