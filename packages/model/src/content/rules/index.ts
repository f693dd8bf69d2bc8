import { dayNumber, parseIso } from '../../dates/calendar.ts'
import { parseHour } from '../../dates/hours.ts'
import type { ContentKind } from '../field.ts'
import { convocatoriaRules } from './convocatoria.ts'
import { obraRules } from './obra.ts'
import { rowsAt, textAt } from './rule.ts'
import type { KindRule } from './rule.ts'

/** Work is resumed after the last day without it. */
const avisoRules: KindRule<unknown> = (content, report) => {
  const back = textAt(content, 'reanudacion')
  const last = textAt(content, 'cuando.hasta') || textAt(content, 'cuando.desde')
  if (textAt(content, 'subtipo') !== 'suspension-de-labores' || !parseIso(back) || !parseIso(last)) return
  if (back <= last) report('out-of-order', 'reanudacion', { first: last, last: back })
}

/** Minutes from a fixed beginning; undefined without an hour. A row without a day is on the day of the one before. */
const momentsOf = (content: unknown) => {
  let day = 0
  return rowsAt(content, 'programa').map(({ at, row }) => {
    const iso = parseIso(textAt(row, 'fecha'))
    if (iso) day = dayNumber(iso)
    const hora = textAt(row, 'hora')
    const minutes = parseHour(hora)
    return { at, hora, moment: minutes === undefined ? undefined : day * 1440 + minutes }
  })
}

/** The programme goes forward. */
const eventoRules: KindRule<unknown> = (content, report) => {
  let before: { readonly hora: string; readonly moment: number } | undefined
  for (const { at, hora, moment } of momentsOf(content)) {
    if (moment === undefined) continue
    if (before && moment < before.moment) report('out-of-order', `${at}.hora`, { first: before.hora, last: hora })
    else before = { hora, moment }
  }
}

/** The year of what happened is a year, and not after the day that recalls it. */
const efemerideRules: KindRule<unknown> = (content, report) => {
  const year = textAt(content, 'anioHecho')
  const day = parseIso(textAt(content, 'fecha'))
  if (year === '') return
  if (!/^\d{3,4}$/.test(year)) report('not-a-number', 'anioHecho')
  else if (day && Number(year) > day.year)
    report('out-of-order', 'fecha', { first: year, last: textAt(content, 'fecha') })
}

/** How the fields of each kind must agree, where they must (domain reference §2). */
export const RULES_OF: Readonly<Partial<Record<ContentKind, KindRule<unknown>>>> = {
  aviso: avisoRules,
  convocatoria: convocatoriaRules,
  evento: eventoRules,
  efemeride: efemerideRules,
  obra: obraRules,
}
