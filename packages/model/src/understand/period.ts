import type { FieldValue } from '../edit.ts'
import type { Span } from '../language/flat.ts'
import { answer, leaveOpen } from './answers.ts'
import type { Answers } from './answers.ts'
import { sentenceAt } from './when.ts'
import type { DateDuty, Hours, When } from './when.ts'

const same = (a: When, b: When): boolean => a.desde === b.desde && a.hasta === b.hasta

const distinct = (list: readonly When[]): readonly When[] =>
  list.filter((when, n) => list.findIndex((other) => same(when, other)) === n)

const valueOf = (when: When): FieldValue => ({
  ...(when.desde ? { desde: when.desde } : {}),
  ...(when.hasta ? { hasta: when.hasta } : {}),
})

const answerWhen = (answers: Answers, path: string, when: When) => {
  if (when.desde && when.desdeAt) answer(answers, `${path}.desde`, when.desde, when.desdeAt, when.note)
  if (when.hasta && when.hastaAt) answer(answers, `${path}.hasta`, when.hasta, when.hastaAt, when.note)
}

const answerHours = (answers: Answers, path: string, hours: Hours) => {
  const note = hours.deduced ? 'half-day' : undefined
  if (hours.horaInicio) answer(answers, `${path}.horaInicio`, hours.horaInicio, hours, note)
  if (hours.horaFin) answer(answers, `${path}.horaFin`, hours.horaFin, hours, note)
}

/** Days of a period: one → written down; several → left open. Says which were taken. */
export const answerDays = (answers: Answers, path: string, candidates: readonly When[]): readonly When[] => {
  const labelled = candidates.filter(({ inFecha }) => inFecha)
  const options = distinct(labelled.length > 0 ? labelled : candidates)
  const [only] = options
  if (only && options.length === 1) answerWhen(answers, path, only)
  if (options.length > 1) {
    const { text } = answers.reading
    leaveOpen(answers, {
      path,
      options: options.map((when) => ({
        from: when.from,
        to: when.to,
        text: text.slice(when.from, when.to),
        value: valueOf(when),
      })),
    })
  }
  return options
}

/** Hours of a period: those beside its day, else the first of its duty; two different ones beside the same day are left open. */
export const answerHoursOf = (
  answers: Answers,
  path: string,
  days: readonly When[],
  hours: readonly Hours[],
  duty: DateDuty,
): void => {
  const { reading } = answers
  const free = hours.filter(
    (each) => each.duty === duty && !reading.used.some(({ from, to }) => from === each.from && to === each.to),
  )
  const sentences = days.map(({ from }) => sentenceAt(reading, from))
  const beside = free.filter((each) => sentences.some(({ from, to }) => each.from >= from && each.from < to))
  const [first, ...others] = beside.length > 0 ? beside : free.filter(({ alone }) => alone).slice(0, 1)
  if (!first) return
  const rival = others.find(({ horaInicio, horaFin }) => horaInicio !== first.horaInicio || horaFin !== first.horaFin)
  if (!rival) {
    answerHours(answers, path, first)
    return
  }
  const option = ({ from, to, horaInicio, horaFin }: Hours) => ({
    from,
    to,
    text: reading.text.slice(from, to),
    value: { ...(horaInicio ? { horaInicio } : {}), ...(horaFin ? { horaFin } : {}) },
  })
  leaveOpen(answers, { path, options: [first, ...others].map(option) })
}

/** 'hasta nuevo aviso', 'lunes a viernes' of a period. */
export const answerPeriodWords = (
  answers: Answers,
  path: string,
  days: readonly When[],
  within: (span: Span) => boolean,
): Span | undefined => {
  const { reading } = answers
  const open = /\bhasta nuevo aviso\b/.exec(reading.plain)
  if (open && within({ from: open.index, to: open.index }))
    answer(answers, `${path}.nuevoAviso`, true, { from: open.index, to: open.index + open[0].length })
  const beside = (span: Span): boolean => {
    const { from, to } = sentenceAt(reading, span.from)
    // A sentence of little more than days and hours speaks of the period itself.
    return days.length === 0 || to - from < 60 || days.some((day) => day.from >= from && day.from < to)
  }
  const week = reading.weeks.find((span) => within(span) && beside(span))
  if (week) answer(answers, `${path}.dias`, week.days, week)
  return open ? { from: open.index, to: open.index + open[0].length } : undefined
}
