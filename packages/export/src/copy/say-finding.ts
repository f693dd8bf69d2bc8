import { formatHour, formatLongDate, lawDateWords } from '@tanquian/model'
import type { Finding, Fix } from '@tanquian/model'
import { canFill, fill, sayFirst } from './fill.ts'
import type { Params } from './fill.ts'
import type { FindingNames } from './finding-names.ts'
import { FINDINGS, LAST_WORD, LAWS } from './findings.ts'
import type { FindingWords } from './findings.ts'
import { PRIVACY_ELEMENTS } from './findings-law.ts'
import { FIXES } from './fixes.ts'

/** A finding in Spanish. */
export interface SaidFinding {
  /** States the fact, at most 48 characters. */
  readonly title: string
  /** One line with the datum. */
  readonly why: string
  /** Where, as a person says it: 'Fecha y horario · los 5 formatos'. */
  readonly place: string
  /** Button words, in the order of the finding's fixes. */
  readonly fixes: readonly string[]
  /** The law and who has the last word, where there is one. */
  readonly law?: string
}

const UNKNOWN: FindingWords = { title: ['Hay algo que revisar'], why: ['Actualiza el estudio para saber qué es.'] }

const wordsOf = (finding: Finding): FindingWords => {
  const words = Object.hasOwn(FINDINGS, finding.code) ? FINDINGS[finding.code] : undefined
  if (!words) return UNKNOWN
  if (!('problems' in words)) return words
  const problem = String(finding.params?.['problem'] ?? '')
  return Object.hasOwn(words.problems, problem) ? (words.problems[problem] ?? UNKNOWN) : UNKNOWN
}

/** Dates and hours as people write them; texts cut short. */
const readable = (value: string | number): string | number => {
  if (typeof value !== 'string') return value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatLongDate(value, { weekday: false }) || value
  if (/^\d{1,2}:\d{2}$/.test(value)) return formatHour(value) || value
  return value.length > 60 ? `${value.slice(0, 57).trimEnd()}…` : value
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} y ${names.at(-1) ?? ''}`

/** 'Historia', 'Historia y Carta', 'los 5 formatos', '4 formatos'. */
const formatWords = (finding: Finding, names: FindingNames): string => {
  const ids = String(finding.params?.['formats'] ?? finding.at.format ?? '')
    .split(',')
    .filter((id) => id !== '')
  if (ids.length > 1 && ids.length === names.formats) return `los ${ids.length} formatos`
  if (ids.length > 3) return `${ids.length} formatos`
  return listed(ids.map((id) => names.format?.(id) ?? id))
}

/** Elements that a privacy notice lacks, as a list in words. */
const elementsOf = (value: string | number | undefined): Params =>
  value === undefined
    ? {}
    : {
        elements: listed(
          String(value)
            .split(',')
            .map((name) => PRIVACY_ELEMENTS[name] ?? name),
        ),
      }

/**
 * «Fuente: LGCS, art. 21, texto de febrero de 2026. El área jurídica tiene la última palabra.»: the law that the finding brought,
 * or the one that is known of its code.
 */
const lawOf = ({ code, params = {} }: Finding): string | undefined => {
  const { source, sourceDate } = params
  if (typeof source === 'string') {
    // «texto de febrero de 2026», but «del 15 de octubre de 2025».
    const dated =
      typeof sourceDate === 'string'
        ? `, texto ${sourceDate.length === 10 ? 'del' : 'de'} ${lawDateWords(sourceDate)}`
        : ''
    return `Fuente: ${source}${dated}. ${LAST_WORD}`
  }
  return Object.hasOwn(LAWS, code) ? `${LAWS[code] ?? ''}. ${LAST_WORD}` : undefined
}

const paramsOf = (finding: Finding, names: FindingNames): Params => {
  const { at, params = {} } = finding
  const own = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]))
  return {
    ...own,
    ...elementsOf(params['elements']),
    field: (at.field === undefined ? undefined : (names.field?.(at.field) ?? at.field)) ?? '',
    formats: formatWords(finding, names),
  }
}

const placeOf = ({ at, ...finding }: Finding, names: FindingNames): string => {
  const field = at.field === undefined ? undefined : (names.field?.(at.field) ?? at.field)
  const block =
    at.block === undefined
      ? undefined
      : (names.block?.(at.format, at.block) ?? String(finding.params?.['name'] ?? at.block))
  return [field ?? block, formatWords({ at, ...finding }, names)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

/** The words of a fix's button; a plain verb when this version does not know the fix. */
export const sayFix = (fix: Fix): string => {
  const sentence = Object.hasOwn(FIXES, fix.code) ? FIXES[fix.code] : undefined
  return sentence !== undefined && canFill(sentence, fix.params ?? {}) ? fill(sentence, fix.params ?? {}) : 'Arreglar'
}

/** A finding's words. `names` says what a person calls its place ({@link namesOf} makes them); without it ids are shown. */
export const sayFinding = (finding: Finding, names: FindingNames = {}): SaidFinding => {
  const words = wordsOf(finding)
  const params = paramsOf(finding, names)
  const law = lawOf(finding)
  return {
    title: sayFirst(words.title, params),
    why: sayFirst(words.why, params),
    place: placeOf(finding, names),
    fixes: (finding.fixes ?? []).map(sayFix),
    ...(law === undefined ? {} : { law }),
  }
}
