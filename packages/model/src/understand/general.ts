import type { ContentKind } from '../content/field.ts'
import { KINDS } from '../content/index.ts'
import type { Span } from '../language/flat.ts'
import { findMoney } from '../language/money.ts'
import { answer } from './answers.ts'
import type { Answers } from './answers.ts'
import { answerPlace } from './campania.ts'
import { findCost } from './cost.ts'
import { answerDays, answerHoursOf, answerPeriodWords } from './period.ts'
import { isUsed, markUsed, wordsOf } from './reading.ts'
import { inSection, sectionItems } from './sections.ts'
import type { Section } from './sections.ts'
import { asSentence } from './spelling.ts'
import { findTitle, freeSentences } from './title.ts'
import { hoursOf, whensOf } from './when.ts'

/** Where a kind keeps what every message brings. */
interface Targets {
  readonly title?: string
  /** The free sentences, as many as fit. */
  readonly text?: string
  /** A period. */
  readonly period?: string
  /** One day. */
  readonly day?: string
  readonly place?: string
}

const TARGETS: Readonly<Partial<Record<ContentKind, Targets>>> = {
  comunicado: { title: 'titular', day: 'fecha' },
  evento: { title: 'titulo', text: 'motivo', period: 'cuando', place: 'sede' },
  efemeride: { title: 'titulo', text: 'texto', day: 'fecha' },
  felicitacion: { title: 'titulo', text: 'texto', day: 'fecha' },
  esquela: { text: 'texto', day: 'fecha' },
  infografia: { title: 'tema', text: 'entradilla' },
  obra: { title: 'nombre', day: 'inicio', place: 'localidad' },
  aclaracion: { day: 'fecha' },
  reconocimiento: { text: 'motivo', day: 'fecha' },
  informe: { title: 'titulo', text: 'texto', day: 'fechaInforme' },
  mensaje: { title: 'titulo', text: 'texto', day: 'fecha' },
}

/** Whether a kind is read here. */
export const isGeneral = (kind: ContentKind): boolean => TARGETS[kind] !== undefined

/** Capitalised words in a row, with the little ones between them. */
const NAME = String.raw`(?<name>\p{Lu}\p{L}+(?: (?:(?:de|del|la|las|los|y) )*\p{Lu}\p{L}+){1,5})`
const CALLED = String.raw`(?:(?:C|Sr|Sra|Profr?|Profra|Mtro|Mtra|Lic|Ing|Dr|Dra)\. |señora? |maestr[oa] |compañer[oa] |joven )*`

/** What one kind says in a form of its own: the pattern's named group is the value. */
const OWN: Readonly<Partial<Record<ContentKind, readonly (readonly [path: string, pattern: RegExp])[]>>> = {
  comunicado: [['numero', /(?:bolet[ií]n|comunicado)[^\n\d]{0,20}(?<numero>\d{1,4}\/\d{4})/iu]],
  esquela: [['finado', new RegExp(`(?:fallecimiento|muerte) de(?:l| la| el)? ${CALLED}${NAME}`, 'u')]],
  reconocimiento: [
    [
      'nombre',
      new RegExp(
        `(?:[Rr]econocimiento|[Cc]onstancia|[Dd]iploma|[Aa]gradecimiento) (?:a|al|a la|para):? ${CALLED}${NAME}`,
        'u',
      ),
    ],
  ],
  aclaracion: [['circula', /\bes falso que (?<circula>[^.\n]{8,160})/iu]],
  obra: [['beneficiarios', /(?<beneficiarios>\d[\d,]{1,8}) (?:habitantes|personas|beneficiari[oa]s)/u]],
}

const answerOwn = (answers: Answers, kind: ContentKind) => {
  const { masked } = answers.reading
  for (const [path, pattern] of OWN[kind] ?? []) {
    const match = pattern.exec(masked)
    const value = Object.values(match?.groups ?? {})[0]
    if (!match || value === undefined) continue
    const from = match.index + match[0].lastIndexOf(value)
    answer(answers, path, value, { from, to: from + value.length })
  }
  const money = kind === 'obra' ? findMoney(masked)[0] : undefined
  if (money) answer(answers, 'inversion', money.text, money)
}

/** The rows of a programme: those under its heading that say an hour. */
const answerProgramme = (answers: Answers, sections: readonly Section[]) => {
  const { reading } = answers
  const rows = sectionItems(sections, 'programa').flatMap((span) => {
    const time = reading.times.find(({ from }) => from >= span.from && from < span.to)
    if (!time) return []
    const rest = {
      from: time.from - span.from < 4 ? time.to : span.from,
      to: time.from - span.from < 4 ? span.to : time.from,
    }
    const actividad = wordsOf(reading, rest).replace(/^(?:h(?:rs|oras)?\b\.?)?[\s.,:;–-]+|[\s.,:;–-]+$/gi, '')
    return actividad === '' ? [] : [{ span, row: { hora: time.value, actividad } }]
  })
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return
  answer(
    answers,
    'programa',
    rows.map(({ row }) => row),
    { from: first.span.from, to: last.span.to },
  )
}

const answerWhen = (answers: Answers, sections: readonly Section[], { period, day }: Targets) => {
  const { reading } = answers
  const whens = whensOf(reading, sections)
  if (day) {
    // 'Un día como hoy' says no day when another is written.
    const events = whens.filter(({ duty }) => duty === 'event')
    const written = events.find(({ note }) => note !== 'relative')
    const when = whens.find(({ duty }) => duty === 'dateline') ?? written ?? events[0]
    if (when?.desde) answer(answers, day, when.desde, when.desdeAt ?? when, when.note)
  }
  if (!period) return
  const days = answerDays(
    answers,
    period,
    whens.filter(({ duty }) => duty === 'event'),
  )
  answerHoursOf(answers, period, days, hoursOf(reading, sections), 'event')
  answerPeriodWords(answers, period, days, (span) => !inSection(sections, span, 'contacto'))
}

/** Sentences that went nowhere, as many as the field holds. */
const answerText = (answers: Answers, sections: readonly Section[], kind: ContentKind, path: string) => {
  const { reading } = answers
  const most = KINDS[kind].fields.find((field) => field.path === path)?.max ?? 0
  const taken: Span[] = []
  let words = ''
  for (const span of freeSentences(reading).filter((each) => !inSection(sections, each))) {
    const next = [words, asSentence(wordsOf(reading, span))].filter((part) => part !== '').join(' ')
    if (next.length > most) break
    words = next
    taken.push(span)
  }
  const [first] = taken
  const last = taken.at(-1)
  if (!first || !last) return
  answer(answers, path, words, { from: first.from, to: first.to })
  for (const span of taken) markUsed(reading, span)
}

/** The paragraphs of a comunicado: the first is its entrada, the rest its body. */
const answerParagraphs = (answers: Answers) => {
  const { reading } = answers
  const [entry, ...rest] = reading.lines.filter((line) => line.to - line.from > 60 && !isUsed(reading, line))
  if (!entry) return
  answer(answers, 'entrada', wordsOf(reading, entry), entry)
  const [first] = rest
  const last = rest.at(-1)
  if (!first || !last) return
  const body = rest.map((line) => wordsOf(reading, line)).join('\n\n')
  answer(answers, 'cuerpo', body, { from: first.from, to: last.to })
}

/** Fields of the kinds that have no reader of their own: title, days, hours, place and what they say in a form of their own. */
export const readGeneral = (answers: Answers, sections: readonly Section[], kind: ContentKind): void => {
  const { reading } = answers
  const targets = TARGETS[kind] ?? {}
  answerOwn(answers, kind)
  const title = findTitle(reading, 90)
  if (title && targets.title) answer(answers, targets.title, title.words, title.span)
  answerWhen(answers, sections, targets)
  if (targets.place) answerPlace(answers, sections, targets.place)
  if (kind === 'evento') {
    answerProgramme(answers, sections)
    const cost = findCost(reading, sections)
    if (cost) answer(answers, 'entrada', cost.value === 'gratuito' ? 'Entrada libre' : cost.value, cost.span)
  }
  if (kind === 'comunicado') answerParagraphs(answers)
  if (targets.text) answerText(answers, sections, kind, targets.text)
}
