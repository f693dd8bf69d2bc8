import type { Span } from '../language/flat.ts'
import type { Reading } from './reading.ts'
import { noteCorrection, wordsOf } from './reading.ts'
import { titleCase } from './spelling.ts'

const NOUN =
  'zonas?|colonias?|cols?\\.|barrios?|sector(?:es)?|comunidad(?:es)?|localidad(?:es)?|ejidos?|fraccionamientos?|fracc\\.|calles?|avenidas?|av\\.|tramos?|unidad|centro|plaza|auditorio|parque|escuela|primaria|secundaria|jardin|cancha|casa|explanada|presidencia|cabecera|clinica|hospital|salon|boulevard|bulevar|blvd\\.|carretera|puente|deportiva|campo|mercado|oficinas'
const INTRO = new RegExp(
  `\\b(?:en|sobre|de|a)? ?(?:las? |los? |el |toda la |todo el )?(?:siguientes )?(?<noun>${NOUN})\\b`,
  'g',
)
const STOP =
  / (?:de \d|por |debido|para |desde |hasta |a partir|con motivo|con |del? (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d)|el (?:dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|proximo)|se |que |quedar|permanec|estar|a las |a causa|aproximad|durante|donde|ya que|porque|mientras|los dias|no |en (?:un )?horario)|[;:(]|\n\n/

/** Where in [from, to) the list of places ends. */
const endOfPlaces = (reading: Reading, from: number, to: number): number => {
  const stop = STOP.exec(reading.plain.slice(from, to))
  const marks = [...reading.dates, ...reading.times, ...reading.relative, ...reading.phones]
    .map((span) => span.from)
    .filter((at) => at >= from && at < to)
  return Math.min(to, stop ? from + stop.index : to, ...marks)
}

/** The stretch of a sentence that lists places ('zona centro, barrio san josé y el mirador'). */
export const placesIn = (reading: Reading, sentence: Span): Span | undefined => {
  const plain = reading.plain.slice(sentence.from, sentence.to)
  for (const match of plain.matchAll(INTRO)) {
    const noun = match.groups?.['noun'] ?? ''
    const lead = match[0].slice(0, match[0].length - noun.length)
    const closed =
      /^(?:calles?|avenidas?|av\.|carretera|tramos?|bulevar|boulevard|puente)/.test(noun) &&
      /\b(?:cerr|cierr|cierre)\w*(?: (?:de|a|en))?(?: la circulacion)?(?: (?:de|en))? *(?:las?|los?|el)? *$/.test(
        plain.slice(0, match.index + lead.length),
      )
    if (!closed && !/\b(?:en|sobre|a|de) |siguientes/.test(lead)) continue
    if (
      !closed &&
      /^(?:de|a) /.test(lead) &&
      !/^(?:zonas|colonias|barrios|calles?|comunidades|tramos?|sectores)/.test(noun)
    )
      continue
    const from = sentence.from + match.index + match[0].length - noun.length
    const to = endOfPlaces(reading, from, sentence.to)
    const trimmed = reading.masked
      .slice(from, to)
      .replace(/[\s,.;:-]+$/, '')
      .replace(/ (?:y|e|de|del|la|el|en)$/, '')
    if (trimmed.length >= 4) return { from, to: from + trimmed.length }
  }
  return undefined
}

const SINGULAR: Readonly<Record<string, string>> = {
  colonias: 'Colonia',
  barrios: 'Barrio',
  calles: 'Calle',
  ejidos: 'Ejido',
  fraccionamientos: 'Fraccionamiento',
  avenidas: 'Avenida',
  localidades: '',
  comunidades: '',
  zonas: '',
  sectores: '',
  tramos: '',
}
const PLURAL =
  /^(?:las? |los? )?(?<noun>colonias|barrios|calles|ejidos|fraccionamientos|avenidas|localidades|comunidades|zonas|sectores|tramos)(?: (?:de|del|como|afectadas)\b)?:? +/

/** Cuts a list of places; 'entre A y B' stays together. */
const piecesOf = (reading: Reading, span: Span): readonly Span[] => {
  const plain = reading.plain.slice(span.from, span.to)
  const pieces: Span[] = []
  let from = 0
  const push = (to: number) => {
    const raw = plain.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const end = from + raw.trimEnd().length
    if (end > start) pieces.push({ from: span.from + start, to: span.from + end })
  }
  for (const match of plain.matchAll(/\s*[,;\n]\s*(?:y\s+)?|\s+y\s+|\s+e\s+(?=i)/g)) {
    const piece = plain.slice(from, match.index)
    const isAnd = /^\s+[ye]\s+$/.test(match[0])
    if (isAnd && /\bentre\b(?!.*\sy\s)/.test(piece)) continue
    push(match.index)
    from = match.index + match[0].length
  }
  push(plain.length)
  return pieces
}

/** Names of the places of a stretch, as they go in the list: 'Zona Centro', 'Colonia Las Palmas'. */
export const placeNames = (reading: Reading, span: Span): readonly string[] => {
  const plural = PLURAL.exec(reading.plain.slice(span.from, span.to))
  const noun = plural?.groups?.['noun']
  // 'zona centro' keeps its noun; 'colonias A, B y C' gives it to each.
  const start = plural ? span.from + plural[0].length : span.from
  const prefix = noun ? (SINGULAR[noun] ?? '') : ''
  return piecesOf(reading, { from: start, to: span.to }).map((piece) => {
    const words = wordsOf(reading, piece)
      .replace(/^(?:y|e|en|de las?|de los) /i, '')
      .replace(/[.:]+$/, '')
    const own = new RegExp(`^(?:${NOUN})\\b`, 'i').test(words)
    const name = titleCase(words)
    const full = prefix && !own ? `${prefix} ${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name
    if (full !== words) noteCorrection(reading, piece, full)
    return full
  })
}
