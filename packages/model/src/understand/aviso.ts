import { KINDS } from '../content/index.ts'
import type { Span } from '../language/flat.ts'
import { overlaps } from '../language/flat.ts'
import { adviceWords, isAdvice } from './advice.ts'
import { answer, isAnswered } from './answers.ts'
import type { Answers } from './answers.ts'
import { eventSentence, eventWords } from './event.ts'
import { answerDays, answerHoursOf, answerPeriodWords } from './period.ts'
import { isUsed, markUsed, wordsOf } from './reading.ts'
import { inSection, sectionItems } from './sections.ts'
import type { Section } from './sections.ts'
import { asSentence } from './spelling.ts'
import { findTitle, freeSentences } from './title.ts'
import { hoursOf, whensOf } from './when.ts'
import { placeNames, placesIn } from './where.ts'

const TITLES: Readonly<Record<string, string>> = {
  'corte-de-agua': 'Corte de agua',
  'cierre-vial': 'Cierre vial',
  'jornada-de-salud': 'Jornada de salud',
  'suspension-de-labores': 'Suspensión de labores',
  predial: 'Descuento en predial',
  alerta: 'Alerta de protección civil',
  general: 'Aviso a la población',
}

const join = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
})

const answerAdvice = (answers: Answers, sections: readonly Section[], sentences: readonly Span[]) => {
  const { reading } = answers
  const listed = sectionItems(sections, 'queHacer', 'requisitos')
  const advice =
    listed.length > 0 ? listed : sentences.filter((span) => isAdvice(reading.plain.slice(span.from, span.to)))
  if (advice.length === 0) return
  answer(
    answers,
    'queHacer',
    advice.map((span) => adviceWords(reading, span)).filter((words) => words !== ''),
    join(advice),
  )
  for (const span of advice) markUsed(reading, span)
}

const ALTERNATIVE =
  /\b(?:rutas? alternas?|vias? alternas?|como alternativa|alternativamente|pipas?|se habilitara\w*|guardia|se reanudan?|se reanudaran?|reanudan labores|abrimos|regresamos|regresan)\b/

const answerAlternative = (answers: Answers, sections: readonly Section[], sentences: readonly Span[]) => {
  const { reading } = answers
  const listed = sectionItems(sections, 'alternativa')
  const said =
    listed.length > 0
      ? listed
      : sentences.filter((span) => ALTERNATIVE.test(reading.plain.slice(span.from, span.to))).slice(0, 1)
  if (said.length > 0)
    answer(
      answers,
      'alternativa',
      said.map((span) => wordsOf(reading, span).replace(/[.;]$/, '')).join('; '),
      join(said),
    )
}

/** Places of the notice: from its section, else from the sentence that says what happens, else from any other. */
const answerZones = (answers: Answers, sections: readonly Section[], sentences: readonly Span[]): readonly Span[] => {
  const { reading } = answers
  const listed = sectionItems(sections, 'zonas', 'lugar')
  const spans = listed.length > 0 ? listed : sentences.flatMap((span) => placesIn(reading, span) ?? []).slice(0, 1)
  const names = [...new Set(spans.flatMap((span) => placeNames(reading, span)))].filter((name) => name.length > 1)
  if (names.length > 0) answer(answers, 'zonas', names, join(spans))
  return spans
}

const namesOf = ({ fields }: Answers): readonly string[] => {
  const zones = fields.find(({ path }) => path === 'zonas')?.value
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : []
}

const answerEvent = (
  answers: Answers,
  sections: readonly Section[],
  [sentence, ...others]: readonly (Span | undefined)[],
  parts: readonly Span[],
  places: readonly Span[],
) => {
  const { reading } = answers
  const [cause] = sectionItems(sections, 'causa')
  if (cause) answer(answers, 'causa', wordsOf(reading, cause).replace(/[.;]$/, ''), cause)
  if (!sentence) return
  const { words, span } = eventWords(reading, sentence, parts, places, namesOf(answers))
  const most = KINDS.aviso.fields.find(({ path }) => path === 'quePasa')?.max ?? 140
  const reason =
    /,? (?:debido a|a causa de|por motivos? de|con motivo de|por)(?: los?| las?)? (?<why>[^,.]{12,90})\.$/.exec(words)
  if (words.length > most && reason) {
    answer(
      answers,
      'causa',
      (reason.groups?.['why'] ?? '').replace(/^./, (letter) => letter.toUpperCase()),
      span,
    )
    answer(answers, 'quePasa', asSentence(words.slice(0, reason.index)), span)
    return
  }
  // What follows at once ('Se esperan lluvias fuertes.') goes along while there is room.
  const next = others.find(
    (other): other is Span =>
      other !== undefined && other.from >= sentence.to && other.from - sentence.to < 4 && !isUsed(reading, other),
  )
  const more = next && eventSentence(reading, [next]) ? eventWords(reading, next, parts, []).words : ''
  const both = `${words} ${more}`
  if (next && more !== '' && both.length <= most) answer(answers, 'quePasa', both, { from: span.from, to: next.to })
  else answer(answers, 'quePasa', words, span)
}

/** Fields of an aviso. */
export const readAviso = (answers: Answers, sections: readonly Section[], subtipo: string): void => {
  const { reading } = answers
  const title = findTitle(reading, 90)
  if (title) answer(answers, 'titular', title.words, title.span)
  else answer(answers, 'titular', TITLES[subtipo] ?? 'Aviso a la población', { from: 0, to: 0 }, 'title-by-subtype')
  const plainOf = ({ from, to }: Span) => reading.plain.slice(from, to)
  const free = freeSentences(reading).filter((span) => !inSection(sections, span))
  const tellings = free.filter((span) => !isAdvice(plainOf(span)) && !ALTERNATIVE.test(plainOf(span)))
  const sentence = eventSentence(reading, tellings) ?? tellings.find((span) => span.to - span.from > 30)
  const places = answerZones(
    answers,
    sections,
    sentence ? [sentence, ...tellings.filter((span) => span !== sentence)] : tellings,
  )
  const whens = whensOf(reading, sections).filter(({ duty }) => duty === 'event')
  const days = answerDays(answers, 'cuando', whens)
  const hours = hoursOf(reading, sections)
  answerHoursOf(answers, 'cuando', days, hours, 'event')
  const inContact = (span: Span) =>
    answers.fields.some((field) => field.path === 'contacto.horario' && overlaps(field, span))
  const open = answerPeriodWords(
    answers,
    'cuando',
    days,
    (span) => !inContact(span) && !inSection(sections, span, 'contacto'),
  )
  const parts = [
    ...whens,
    ...hours.filter(({ duty }) => duty === 'event'),
    ...reading.weeks,
    ...(open ? [open] : []),
    ...answers.fields.filter(({ path }) => path.startsWith('contacto.')),
  ]
  answerAdvice(
    answers,
    sections,
    free.filter((span) => span !== sentence),
  )
  answerAlternative(
    answers,
    sections,
    free.filter((span) => span !== sentence && !isAdvice(plainOf(span))),
  )
  answerEvent(answers, sections, [sentence, ...tellings.filter((span) => span !== sentence)], parts, places)
  if (
    !isAnswered(answers, 'nivel') &&
    /\b(?:urgente|alerta roja|evacu\w+|peligro)\b/.test(reading.plain) &&
    subtipo === 'alerta'
  )
    answer(answers, 'nivel', 'urgente', { from: 0, to: 0 }, 'kind')
}
