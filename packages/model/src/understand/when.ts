import { addDays } from '../dates/calendar.ts'
import type { Span } from '../language/flat.ts'
import { overlaps } from '../language/flat.ts'
import { resolveDate } from '../language/relative.ts'
import type { ResolvedDate } from '../language/relative.ts'
import { inSection } from './sections.ts'
import type { Section } from './sections.ts'
import type { Reading } from './reading.ts'
import type { DeductionNote } from './types.ts'

/** What a date is about, from the words around it. */
export type DateDuty = 'event' | 'dateline' | 'resume' | 'registration' | 'contact' | 'birth'

/** A day or a run of days said in the text. */
export interface When extends Span {
  readonly desde?: string
  readonly hasta?: string
  readonly duty: DateDuty
  readonly note?: DeductionNote
  /** Where each end was said. */
  readonly desdeAt?: Span
  readonly hastaAt?: Span
  readonly inFecha: boolean
}

/** Hours said in the text. */
export interface Hours extends Span {
  readonly horaInicio?: string
  readonly horaFin?: string
  readonly deduced: boolean
  readonly duty: DateDuty
  /** Under its own heading, or in a line of little else: it speaks of the whole piece. */
  readonly alone: boolean
}

/** The sentence around a place; the whole text when there is none. */
export const sentenceAt = (reading: Reading, at: number): Span =>
  reading.sentences.find(({ from, to }) => at >= from && at < to) ?? {
    from: Math.max(0, at - 60),
    to: Math.min(reading.plain.length, at + 60),
  }

const CLAUSE = /[,;]|\by\b/g

/** Words before a place, back to the start of its sentence. */
const before = (reading: Reading, at: number): string => reading.plain.slice(sentenceAt(reading, at).from, at)

const dutyOf = (reading: Reading, sections: readonly Section[], span: Span): DateDuty => {
  const lead = before(reading, span.from)
  const clause = lead.split(CLAUSE).slice(-2).join(' ')
  const sentence = sentenceAt(reading, span.from)
  const whole = reading.plain.slice(sentence.from, sentence.to)
  if (/(?:s\.? ?l\.? ?p\.?|tanquian de escobedo|tanquian)[ ,.]*(?:,? ?a )?\(?$/.test(lead) || /^[\s(]*a $/.test(lead))
    return 'dateline'
  if (inSection(sections, span, 'inscripcion')) return 'registration'
  if (inSection(sections, span, 'contacto')) return 'contact'
  if (/\b(?:nacid[oa]s?|cumplid[oa]s?|años|edad)\b/.test(clause)) return 'birth'
  if (/\b(?:reanud\w*|regres\w+|restablec\w*|reincorpor\w*|retom\w+|abrimos|normal(?:iz\w+)?)\b/.test(clause))
    return 'resume'
  if (
    /\b(?:inscri\w+|registro(?! civil)\w*|registra\w*|recepcion|recib(?:e|ira|iran)|entrega(?:r|ran)? (?:de )?(?:documentos|trabajos)|fecha limite|cierre de (?:la )?(?:convocatoria|inscripci\w+))\b/.test(
      lead,
    )
  )
    return 'registration'
  if (
    /\b(?:atencion|oficinas?|informes|mayor informacion|llama|comunicate)\b/.test(lead) &&
    !/\bcerrad|\bsuspen|\blabor/.test(whole)
  )
    return 'contact'
  return 'event'
}

const noteOf = (dates: readonly ResolvedDate[]): DeductionNote | undefined =>
  dates.find(({ deduced }) => deduced !== undefined)?.deduced

const consecutive = (dates: readonly ResolvedDate[]): boolean =>
  dates.every(({ iso }, n) => n === 0 || addDays(dates[n - 1]?.iso ?? '', 1) === iso)

/** 'hasta el 29' closes, 'desde el 5' and 'a partir del 5' open. */
const sideOf = (reading: Reading, from: number): 'closes' | 'opens' | undefined => {
  const lead = reading.plain.slice(Math.max(0, from - 34), from)
  if (
    /\b(?:hasta|limite|a mas tardar|vence|cierra)\b(?: las? [\d:. hrsamp]+)?(?: (?:el|del|al?|dia|proximo|de|es|para|:))*[: ]*$/.test(
      lead,
    )
  )
    return 'closes'
  if (/\b(?:desde|a partir)\b(?: las? [\d:. hrsamp]+)?(?: (?:de|del|el|dia|proximo|este))*[: ]*$/.test(lead))
    return 'opens'
  return undefined
}

const ofGroup = (reading: Reading, sections: readonly Section[], dates: readonly ResolvedDate[]): readonly When[] => {
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) return []
  const note = noteOf(dates)
  const common = {
    duty: dutyOf(reading, sections, first),
    inFecha: inSection(sections, first, 'fecha'),
    ...(note ? { note } : {}),
  }
  const span = { from: first.from, to: last.to }
  if (dates.length === 1) {
    const side = sideOf(reading, first.from)
    return [
      side === 'closes'
        ? { ...span, ...common, hasta: first.iso, hastaAt: first }
        : { ...span, ...common, desde: first.iso, desdeAt: first },
    ]
  }
  const isRange = dates.length === 2 && first.end === 'start'
  if ((isRange || consecutive(dates)) && last.iso > first.iso)
    return [{ ...span, ...common, desde: first.iso, hasta: last.iso, desdeAt: first, hastaAt: last }]
  return dates.map((date) => ({ from: date.from, to: date.to, ...common, desde: date.iso, desdeAt: date }))
}

/** An end without its year takes the start's ('del 28 de noviembre al 2 de enero'). */
const resolveGroup = (reading: Reading, group: Reading['dates']): readonly ResolvedDate[] => {
  const first = group[0] && resolveDate(group[0], reading.today)
  return group.flatMap((date, n) => {
    if (n === 0) return first ? [first] : []
    const after = resolveDate(date, first?.iso ?? reading.today)
    return after ? [after] : []
  })
}

const joinOpenEnds = (reading: Reading, list: readonly When[]): readonly When[] => {
  const joined: When[] = []
  for (const when of list) {
    const open = joined.at(-1)
    const single =
      open !== undefined &&
      open.desde !== undefined &&
      open.hasta === undefined &&
      when.hasta !== undefined &&
      when.desde === undefined
    const near =
      single && open.duty === when.duty && sentenceAt(reading, open.from).from === sentenceAt(reading, when.from).from
    if (single && near && open.desde !== undefined && (when.hasta ?? '') > open.desde)
      joined[joined.length - 1] = {
        ...open,
        ...when,
        desde: open.desde,
        from: open.from,
        ...(open.desdeAt ? { desdeAt: open.desdeAt } : {}),
      }
    else joined.push(when)
  }
  return joined
}

/** Every day or run of days, completed and with its duty. */
export const whensOf = (reading: Reading, sections: readonly Section[]): readonly When[] => {
  const groups = groupDates(reading.dates)
  const written = [...groups.values()].flatMap((group) => ofGroup(reading, sections, resolveGroup(reading, group)))
  const near = (span: Span) => written.some((when) => overlaps({ from: when.from - 4, to: when.to + 4 }, span))
  const said = reading.relative
    .filter((day) => !near(day))
    .map((day): When => ({
      from: day.from,
      to: day.to,
      desde: day.iso,
      desdeAt: day,
      duty: dutyOf(reading, sections, day),
      note: 'relative',
      inFecha: inSection(sections, day, 'fecha'),
    }))
  return joinOpenEnds(
    reading,
    [...written, ...said].sort((a, b) => a.from - b.from),
  )
}

const groupDates = (dates: Reading['dates']): ReadonlyMap<number, Reading['dates']> => {
  const groups = new Map<number, Reading['dates'][number][]>()
  for (const date of dates) groups.set(date.group, [...(groups.get(date.group) ?? []), date])
  return groups
}

/** Every hour or run of hours, with its duty. */
export const hoursOf = (reading: Reading, sections: readonly Section[]): readonly Hours[] => {
  const list: Hours[] = []
  const free = reading.times.filter(
    (time) =>
      !reading.dates.some((date) => overlaps(date, time)) && !reading.phones.some((phone) => overlaps(phone, time)),
  )
  for (const time of free) {
    const previous = list.at(-1)
    const duty = inSection(sections, time, 'horario') ? 'event' : dutyOf(reading, sections, time)
    const lead = reading.plain.slice(Math.max(0, time.from - 20), time.from)
    const closes =
      time.end === 'end' ||
      (time.end === undefined &&
        /\b(?:hasta|termina|concluye|a|al)(?: las?)? $/.test(lead) &&
        /\bhasta\b|\bconcluye\b|\btermina\b/.test(lead))
    if (
      closes &&
      previous &&
      previous.horaFin === undefined &&
      previous.duty === duty &&
      time.from - previous.to < 60
    ) {
      list[list.length - 1] = {
        ...previous,
        to: time.to,
        horaFin: time.value,
        deduced: previous.deduced || time.deduced,
      }
      continue
    }
    const sentence = sentenceAt(reading, time.from)
    const alone = sentence.to - sentence.from < 60 || inSection(sections, time, 'horario', 'fecha')
    list.push({
      from: time.from,
      to: time.to,
      [closes ? 'horaFin' : 'horaInicio']: time.value,
      deduced: time.deduced,
      duty,
      alone,
    })
  }
  return list
}
