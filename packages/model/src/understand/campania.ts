import type { Span } from '../language/flat.ts'
import { isAdvice } from './advice.ts'
import { answer, isAnswered } from './answers.ts'
import type { Answers } from './answers.ts'
import { findCost } from './cost.ts'
import { eventSentence, eventWords } from './event.ts'
import { answerDays, answerHoursOf, answerPeriodWords } from './period.ts'
import { wordsOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { inSection, sectionItems } from './sections.ts'
import type { Section } from './sections.ts'
import { asSentence } from './spelling.ts'
import { findTitle, freeSentences } from './title.ts'
import { hoursOf, whensOf } from './when.ts'
import { placeNames, placesIn } from './where.ts'

const CALL =
  /^(?:lleva|acude|vacuna|vacunate|ven|asiste|participa|unete|sumate|separa|limpia|saca|paga|aprovecha|cuida|acercate|pregunta|protege|visita|registrate|no olvides|recuerda)\b/
const PUBLIC =
  /\b(?:dirigid[oa]s? a|para|a partir de los|a) (?<who>(?:todas? las? |todos? los? |las |los |l[ao]s y l[ao]s )?(?:niñ[ao]s|personas|mujeres|hombres|adult[ao]s|embarazadas|menores|jovenes|estudiantes|familias|mascotas|perros|contribuyentes|alumn[ao]s|madres|bebes|poblacion|ciudadania|habitantes)[^.;\n]{0,90})/

const findPublic = (reading: Reading, sections: readonly Section[]): Span | undefined => {
  const [listed] = sectionItems(sections, 'dirigidoA')
  if (listed) return listed
  const match = PUBLIC.exec(reading.plain)
  const who = match?.groups?.['who']
  if (!match || who === undefined) return undefined
  const from = match.index + match[0].length - who.length
  const stop =
    /,? (?:en (?:el|la|las|los)|este|que se|quienes|a (?:partir|las)|el dia|completamente|totalmente|gratis)\b/.exec(
      who,
    )
  const words = stop ? stop.index : who.trimEnd().length
  const marks = [...reading.dates, ...reading.times, ...reading.weeks]
    .map((span) => span.from - from)
    .filter((at) => at > 8 && at < words)
  const to = Math.min(words, ...marks)
  return { from, to: from + reading.plain.slice(from, from + to).replace(/[\s,]+(?:del?|el|los|las)?\s*$/, '').length }
}

/** Place of a campaign or contest: its section, else the sentence that has one. */
export const answerPlace = (answers: Answers, sections: readonly Section[], path: string): readonly Span[] => {
  const { reading } = answers
  const [listed] = sectionItems(sections, 'lugar')
  const spans = listed
    ? [listed]
    : reading.sentences
        .flatMap((span) => (inSection(sections, span) ? [] : (placesIn(reading, span) ?? [])))
        .slice(0, 1)
  const [span] = spans
  if (!span) return []
  const name = listed ? wordsOf(reading, listed).replace(/[.;]$/, '') : placeNames(reading, span).join(', ')
  answer(answers, path, name, span)
  return spans
}

/** Fields of a campaña. */
export const readCampania = (answers: Answers, sections: readonly Section[]): void => {
  const { reading } = answers
  const [motto] = sectionItems(sections, 'lema')
  const quoted = /["«“](?<words>[^"»”\n]{6,48})["»”]/.exec(reading.text)
  const title = findTitle(reading, 60)
  if (motto) answer(answers, 'lema', wordsOf(reading, motto).replace(/["«»“”]/g, ''), motto)
  else if (quoted)
    answer(answers, 'lema', quoted.groups?.['words'] ?? '', { from: quoted.index, to: quoted.index + quoted[0].length })
  else if (title) answer(answers, 'lema', title.words, title.span)
  const [programme] = sectionItems(sections, 'programa')
  if (programme) answer(answers, 'programa', wordsOf(reading, programme), programme)
  const who = findPublic(reading, sections)
  const whens = whensOf(reading, sections).filter(({ duty }) => duty === 'event' || duty === 'registration')
  const hours = hoursOf(reading, sections).map((each) => ({ ...each, duty: 'event' as const }))
  const days = answerDays(answers, 'vigencia', whens)
  answerHoursOf(answers, 'vigencia', days, hours, 'event')
  answerPeriodWords(answers, 'vigencia', days, (span) => !inSection(sections, span, 'contacto'))
  const places = answerPlace(answers, sections, 'sede')
  const cost = findCost(reading, sections)
  if (cost) answer(answers, 'costo', cost.value === 'gratuito' ? 'Gratis' : cost.value, cost.span)
  const free = freeSentences(reading).filter((span) => !inSection(sections, span))
  const call = reading.sentences.find((span) => {
    const plain = reading.plain.slice(span.from, span.to).replace(/^[¡\s]+/, '')
    return CALL.test(plain) && span.to - span.from <= 70
  })
  if (call) answer(answers, 'llamada', asSentence(wordsOf(reading, call).replace(/^¡|!$/g, '')), call)
  const tellings = free.filter((span) => span !== call && !isAdvice(reading.plain.slice(span.from, span.to)))
  const sentence = eventSentence(reading, tellings) ?? tellings.find((span) => span.to - span.from > 30)
  if (who)
    answer(
      answers,
      'publico',
      wordsOf(reading, who)
        .replace(/^./, (letter) => letter.toUpperCase())
        .replace(/[.,;]$/, ''),
      who,
    )
  if (sentence && !isAnswered(answers, 'mensaje')) {
    const { words, span } = eventWords(reading, sentence, [...whens, ...hours, ...reading.weeks], places)
    answer(answers, 'mensaje', words, span)
  }
}
