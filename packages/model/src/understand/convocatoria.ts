import type { FieldValue } from '../edit.ts'
import type { Span } from '../language/flat.ts'
import { findMoney, formatMoney } from '../language/money.ts'
import { splitList } from './advice.ts'
import { answer } from './answers.ts'
import type { Answers } from './answers.ts'
import { answerPlace } from './campania.ts'
import { findCost } from './cost.ts'
import { answerDays, answerHoursOf, answerPeriodWords } from './period.ts'
import { markUsed, wordsOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { inSection, sectionItems } from './sections.ts'
import type { Section } from './sections.ts'
import { asSentence, calm } from './spelling.ts'
import { findTitle } from './title.ts'
import { hoursOf, sentenceAt, whensOf } from './when.ts'
import { findLink } from './who.ts'

const join = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
})

const BASE =
  /^(?:(?:primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|novena|(?:decima|vigesima)(?: ?(?:primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|novena))?|(?:un|duo)decima)\s*[.:)-]+[-\s]*|base \d+\s*[.:-]+\s*)/

/** The list under a line that ends '… bajo las siguientes bases:'. */
const listAfter = (reading: Reading, sections: readonly Section[]): readonly Span[] => {
  const lead = reading.lines.findIndex(({ from, to }) => /\bbases *:?$/.test(reading.plain.slice(from, to)))
  if (lead < 0) return []
  const rest = reading.lines.slice(lead + 1)
  const end = rest.findIndex((line) => !line.bullet || inSection(sections, line))
  return end < 0 ? rest : rest.slice(0, end)
}

const answerBases = (answers: Answers, sections: readonly Section[]) => {
  const { reading } = answers
  const numbered = reading.lines.filter(({ from, to }) => BASE.test(reading.plain.slice(from, to)))
  const under = sectionItems(sections, 'bases')
  const listed = numbered.length > 0 ? numbered : under.length > 0 ? under : listAfter(reading, sections)
  const bases = listed.map((line) => {
    const from = line.from + (BASE.exec(reading.plain.slice(line.from, line.to))?.[0].length ?? 0)
    const words = wordsOf(reading, { from, to: line.to })
    // 'Participantes. Podrán inscribirse…': a short first sentence is the title.
    const title = /^(?<titulo>[^.:]{3,40})[.:][-\s]+(?<cuerpo>.{10,})$/.exec(words)?.groups
    return title
      ? { titulo: title['titulo'] ?? '', cuerpo: asSentence(title['cuerpo'] ?? '') }
      : { titulo: '', cuerpo: asSentence(words) }
  })
  if (bases.length > 0) answer(answers, 'bases', bases, join(listed))
}

const PRIZE =
  /(?<lugar>\b(?:1(?:\.?(?:er|o|[º°ª])\.?|ro)|2(?:\.?(?:do|o|[º°ª])\.?)|3(?:\.?(?:er|ro|o|[º°ª])\.?)|primer|segundo|tercer|cuarto|quinto)(?: lugar)?)\b\s*[:.=-]*\s*(?:lugar)?\s*[:.=-]*\s*(?<premio>[^\n,;]*?)(?=\s*[\n,;]|\s+y\s+(?:\d|primer|segundo|tercer|cuarto|quinto)|\s*$)/g
const PLACES: Readonly<Record<string, string>> = {
  '1': '1.er lugar',
  '2': '2.º lugar',
  '3': '3.er lugar',
  p: '1.er lugar',
  s: '2.º lugar',
  t: '3.er lugar',
  c: '4.º lugar',
  q: '5.º lugar',
}

const prizesOf = (reading: Reading, span: Span): readonly FieldValue[] => {
  const plain = reading.plain.slice(span.from, span.to)
  // Money has commas inside: they are hidden while the prizes are told apart.
  const money = findMoney(plain)
  const hidden = money.reduce(
    (text, { from, to }) => text.slice(0, from) + text.slice(from, to).replaceAll(',', '_') + text.slice(to),
    plain,
  )
  return [...hidden.matchAll(PRIZE)].flatMap((match) => {
    const premio = match.groups?.['premio'] ?? ''
    const at = span.from + match.index + match[0].length - premio.length
    const amount = money.find(({ from }) => from >= match.index && from < match.index + match[0].length)
    const words = amount
      ? formatMoney(amount.amount, { cents: false })
      : wordsOf(reading, { from: at, to: at + premio.length }).replace(/[.;]$/, '')
    const lugar = PLACES[(match.groups?.['lugar'] ?? '').slice(0, 1)] ?? ''
    return words === '' || lugar === ''
      ? []
      : [{ lugar, premio: words.replace(/^./, (letter) => letter.toUpperCase()) }]
  })
}

const answerPrizes = (answers: Answers, sections: readonly Section[]) => {
  const { reading } = answers
  const listed = sectionItems(sections, 'premios')
  const spans =
    listed.length > 0
      ? listed
      : reading.lines.filter(
          ({ from, to }) =>
            /\blugar\b/.test(reading.plain.slice(from, to)) && findMoney(reading.plain.slice(from, to)).length > 0,
        )
  const prizes = spans.flatMap((span) => prizesOf(reading, span))
  if (prizes.length > 0) answer(answers, 'premios', prizes, join(spans))
}

const CONVENER =
  /(?<who>(?:el |la |los )?(?:h\.? ?ayuntamiento|gobierno municipal|presidencia municipal|direccion|departamento|instancia|smdif|dif|coordinacion|tesoreria|instituto)[^:\n]{0,140}?)\s*,?\s*(?:\b(?:convocan?|invitan?)\b|c ?o ?n ?v ?o ?c ?a\b)/
const CALLED =
  /\b(?:convocan?|invitan?)\s*:?\s*(?<to>a (?:tod[oa]s )?(?:l[ao]s )?[^.\n]{4,160}?)(?=\s+a (?:participar|inscribirse|formar|presentar)|\s+para |[.\n]|$)/
const PURPOSE =
  /\b(?:a )?participar en (?<what>(?:el|la|los|las|nuestro|nuestra)? ?[^.\n;]{6,160})|\bcon el (?:objetivo|fin|objeto|proposito) de (?<aim>[^.\n;]{6,160})/

const at = (match: RegExpExecArray, words: string): Span => {
  const from = match.index + match[0].indexOf(words)
  return { from, to: from + words.trimEnd().length }
}

const answerPeople = (answers: Answers, sections: readonly Section[]) => {
  const { reading } = answers
  const convener = CONVENER.exec(reading.plain)
  if (convener) {
    const span = at(convener, convener.groups?.['who'] ?? '')
    answer(
      answers,
      'convocante',
      wordsOf(reading, span)
        .replace(/^./, (letter) => letter.toUpperCase())
        .replace(/,$/, ''),
      span,
    )
  }
  const [listed] = sectionItems(sections, 'dirigidoA')
  const called = CALLED.exec(reading.plain)
  const span = listed ?? (called ? at(called, called.groups?.['to'] ?? '') : undefined)
  if (span) {
    const words = wordsOf(reading, span)
      .replace(/^a /i, '')
      .replace(/[.,;]$/, '')
    answer(answers, 'dirigidoA', words.slice(0, 1).toUpperCase() + words.slice(1), span)
  }
  const purpose = PURPOSE.exec(reading.plain)
  if (!purpose) return
  const what = at(purpose, purpose.groups?.['what'] ?? purpose.groups?.['aim'] ?? '')
  const stop = [...reading.dates, ...reading.times]
    .map(({ from }) => from)
    .filter((from) => from > what.from && from < what.to)
  const end = Math.min(what.to, ...stop)
  const words = wordsOf(reading, { from: what.from, to: end }).replace(/^(?:el|la|los|las|nuestr[oa]) /i, '')
  const bare = words
    .replace(
      /,? (?:que se (?:llevara|realizara|celebrara).*|a realizarse.*|a celebrarse.*|el(?: proximo)?(?: dia)?|del|este|bajo las .*|conforme a .*|de acuerdo .*)$/iu,
      '',
    )
    .replace(/[.,;]$/, '')
  const calmed = calm(bare)
  answer(answers, 'objeto', calmed.slice(0, 1).toUpperCase() + calmed.slice(1), { from: what.from, to: end })
}

const answerRequirements = (answers: Answers, sections: readonly Section[]) => {
  const { reading } = answers
  const listed = sectionItems(sections, 'requisitos')
  if (listed.length === 0) return
  const items = listed
    .flatMap((span) => splitList(wordsOf(reading, span)))
    .map((words) => words.replace(/[.;,]$/, ''))
    .filter((words) => words !== '')
  answer(answers, 'requisitos', items, join(listed))
}

const answerDateline = (answers: Answers, whens: ReturnType<typeof whensOf>) => {
  const dateline = whens.find(({ duty, desde }) => duty === 'dateline' && desde !== undefined)
  if (!dateline?.desde) return
  answer(answers, 'lugarYFecha.fecha', dateline.desde, dateline, dateline.note)
  const { masked } = answers.reading
  const place = /(?<where>[\p{Lu}][\p{L} ]+(?:, ?S\. ?L\. ?P\.?)?)[ ,(]*a? ?\(?$/u.exec(
    masked.slice(Math.max(0, dateline.from - 60), dateline.from),
  )
  const where = place?.groups?.['where'] ?? ''
  if (place && where.length > 6)
    answer(answers, 'lugarYFecha.lugar', where.trim(), { from: dateline.from - place[0].length, to: dateline.from })
}

const TITLE_IN_TEXT = /["«“](?<words>[^"»”\n]{5,60})["»”]/

/** Fields of a convocatoria. */
export const readConvocatoria = (answers: Answers, sections: readonly Section[]): void => {
  const { reading } = answers
  const title = findTitle(reading, 70)
  const quoted = TITLE_IN_TEXT.exec(reading.text)
  if (title) answer(answers, 'titulo', title.words, title.span)
  else if (quoted)
    answer(answers, 'titulo', calm(quoted.groups?.['words'] ?? ''), {
      from: quoted.index,
      to: quoted.index + quoted[0].length,
    })
  answerPeople(answers, sections)
  const whens = whensOf(reading, sections)
  const hours = hoursOf(reading, sections)
  const registering = whens.filter(({ duty }) => duty === 'registration')
  const events = whens.filter(({ duty }) => duty === 'event')
  const enrolDays = answerDays(answers, 'inscripcion', registering)
  const enrolSentences = enrolDays.map(({ from }) => sentenceAt(reading, from))
  const enrolling = (span: Span) =>
    inSection(sections, span, 'inscripcion') ||
    enrolSentences.some(({ from, to }) => span.from >= from && span.from < to)
  answerHoursOf(
    answers,
    'inscripcion',
    enrolDays,
    hours.filter(enrolling).map((each) => ({ ...each, duty: 'registration' as const })),
    'registration',
  )
  answerPeriodWords(answers, 'inscripcion', enrolDays, enrolling)
  const eventDays = answerDays(answers, 'evento', events)
  answerHoursOf(
    answers,
    'evento',
    eventDays,
    hours.filter((span) => !enrolling(span)),
    'event',
  )
  answerDateline(answers, whens)
  answerPlace(answers, sections, 'sede')
  const cost = findCost(reading, sections)
  if (cost) answer(answers, 'inscripcion.costo', cost.value === 'gratuito' ? 'gratuita' : cost.value, cost.span)
  answerPrizes(answers, sections)
  answerRequirements(answers, sections)
  answerBases(answers, sections)
  const link = findLink(reading)
  if (link) answer(answers, 'enlace', link.value, link.span)
  const leftover = reading.sentences.find((span) => /\blo no previsto\b/.test(reading.plain.slice(span.from, span.to)))
  if (leftover) answer(answers, 'transitorio', asSentence(wordsOf(reading, leftover)), leftover)
  for (const { heading } of sections) markUsed(reading, heading)
}
