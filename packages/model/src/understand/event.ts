import type { Span } from '../language/flat.ts'
import { overlaps } from '../language/flat.ts'
import type { Reading } from './reading.ts'
import { noteCorrection, noteRespellings } from './reading.ts'
import { asSentence, calm, isShouting, respell } from './spelling.ts'
import { formulaLength, isGreeting } from './title.ts'

const EVENT: readonly (readonly [number, RegExp])[] = [
  [
    3,
    /\bse (?:suspende\w*|cerrara\w*|cierra\w*|interrump\w+|realizara\w*|llevara\w* a cabo|aplicara\w*|reanud\w+|presentara\w*|efectuara\w*|pospone|cancela\w*|habilitara\w*|vacunara)/,
  ],
  [
    3,
    /\b(?:habra|permanecer\w+ cerrad\w+|estara\w* cerrad\w+|no habra|quedara\w* (?:cerrad\w+|sin)|no laborar\w*|no se contara|sin servicio|estar\w+ sin)\b/,
  ],
  [
    2,
    /\b(?:suspension|suspendid\w+|corte|cierre|jornada|campaña|descuento|mantenimiento|reparacion|alerta|frente frio|vacuna\w*|se esperan?|pronostic\w+|provocar\w*|ingresar\w*|llega(?:ra)?|cambia(?:ra)?|lluvias|pasara\w*|recolect\w+|ofrece\w*|invita\w*|afecta\w*)\b/,
  ],
  [1, /\b(?:por|debido|para|con motivo|a causa)\b/],
]

const score = (plain: string): number =>
  EVENT.reduce((sum, [weight, pattern]) => sum + (pattern.test(plain) ? weight : 0), 0)

/** A heading that only names the thing ('Campaña de descacharrización') tells less than a sentence. */
const HEADING = /^(?:campaña|jornada|torneo|concurso|alerta|aviso)\b[^.,:]{0,45}$/

/** The sentence that says what happens; undefined when none does. */
export const eventSentence = (reading: Reading, candidates: readonly Span[]): Span | undefined => {
  let best: Span | undefined
  let most = 0
  for (const span of candidates) {
    const plain = reading.plain.slice(span.from, span.to)
    const heading = HEADING.test(plain) ? 1.5 : 0
    const points = isGreeting(plain) && formulaLength(plain) === 0 ? 0 : score(plain) - heading
    if (points > most) [best, most] = [span, points]
  }
  return best
}

const LEAD =
  /(?:[\s,;(]*\b(?:el|del|desde|hasta|este|esta|proximo|próximo|día|dia|días|dias|los|las|la|a partir|de|a|en|por|para|con|un|horario|hora|horas|aprox|aproximadamente|al|y|entre|durante|mañana|comprendido|periodo)\b\.?|[\s,;(]+)*$/i
const TAIL = /^(?:\s*(?:aprox\w*\.?|horas?|hrs?\.?|en punto|\)))+/i

/** A sentence without some of its parts and the little words that led to them. */
const without = (reading: Reading, sentence: Span, parts: readonly Span[]): string => {
  const inside = parts.filter((part) => overlaps(part, sentence)).sort((a, b) => a.from - b.from)
  let out = ''
  let from = sentence.from
  for (const part of inside) {
    if (part.from < from) continue
    out = `${out}${reading.masked.slice(from, part.from)}`.replace(LEAD, '')
    const rest = reading.masked.slice(part.to, sentence.to)
    from = part.to + (TAIL.exec(rest)?.[0].length ?? 0)
    if (from < sentence.to && !/^[\s,;.]/.test(reading.masked.slice(from))) out += ' '
  }
  return out + reading.masked.slice(from, sentence.to)
}

const COMMON =
  /^(?:zona|colonia|barrio|calle|avenida|tramo|sector|ejido|comunidad|carretera|centro|cabecera|municipal)$/i

/** Gives back their capitals to the names of places in a sentence that shouted. */
const withNames = (words: string, places: readonly string[]): string =>
  [...new Set(places.flatMap((place) => place.split(' ')))]
    .filter((name) => /^\p{Lu}\p{L}{2,}$/u.test(name) && !COMMON.test(name))
    .reduce((all, name) => all.replace(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'gu'), name), words)

const POINTLESS = /,? que se (?:llevar[aá]n? a cabo|realizar[aá]n?|efectuar[aá]n?|celebrar[aá]n?)\s*[.,]?\s*$/i

/** What happens, as one clean sentence: no formula, no dates, hours or places that have a field of their own. */
export const eventWords = (
  reading: Reading,
  sentence: Span,
  parts: readonly Span[],
  places: readonly Span[],
  placeWords: readonly string[] = [],
): { readonly words: string; readonly span: Span } => {
  const start = sentence.from + formulaLength(reading.plain.slice(sentence.from, sentence.to))
  const body: Span = { from: start < sentence.to - 8 ? start : sentence.from, to: sentence.to }
  // A place that is not led by 'en' is what the sentence is about ('se cerrará la calle Hidalgo'): it stays.
  const placed = places.filter(({ from }) =>
    /\b(?:en|sobre)(?: las?| los?| el| las siguientes| los siguientes)? $/.test(
      reading.plain.slice(Math.max(0, from - 20), from),
    ),
  )
  const cut = without(reading, body, [...parts, ...placed])
  const bare = cut.replace(/[\s.,;]+/g, ' ').trim().length < 30 ? without(reading, body, parts) : cut
  noteRespellings(reading, body, parts)
  const shouted = isShouting(bare)
  const tidied = asSentence(
    calm(
      respell(
        bare
          .replace(POINTLESS, '')
          .replace(/\s*,\s*(?=[.,]|$)/g, '')
          .replace(/,\s+(?=(?:por|debido|a causa)\b)/i, ' ')
          .replace(/,?\s*\bo bien\b,?(?=\s+por\b)/i, ''),
      ),
    ),
  )
  const words = shouted ? withNames(tidied, placeWords) : tidied
  if (shouted) noteCorrection(reading, body, words)
  return { words, span: sentence }
}
