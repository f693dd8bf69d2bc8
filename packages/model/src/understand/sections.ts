import type { Span } from '../language/flat.ts'
import type { Line, Reading } from './reading.ts'

/** Headings that the office writes, and what they announce. */
const HEADINGS: readonly (readonly [SectionName, string])[] = [
  ['fecha', 'fechas?|dias?|cuando|fecha del evento|fecha y hora|dia y hora'],
  ['horario', 'horarios?|hora|hora de inicio|horas'],
  ['lugar', 'lugar(?:es)?|sedes?|donde|ubicacion|punto de (?:reunion|encuentro)|lugar del evento'],
  [
    'zonas',
    '(?:las )?(?:zonas?|colonias?|sectores|comunidades|localidades|calles|tramos?|barrios)(?: (?:afectad[oa]s?|sin servicio|que se (?:veran|quedaran) .{0,30}|y barrios|y comunidades))?|guardias|si atienden|areas de guardia|oficinas de guardia',
  ],
  ['causa', 'motivos?|causas?|razon'],
  [
    'queHacer',
    'recomendacion(?:es)?|que hacer|medidas(?: preventivas| de prevencion)?|indicaciones|se recomienda|te recomendamos|les recomendamos|toma en cuenta|consejos',
  ],
  ['alternativa', 'rutas? alternas?|vias? alternas?|alternativas?|rutas? alternativas?|vialidades alternas'],
  ['requisitos', 'requisitos?|documentacion|documentos|que llevar|lleva(?:r)?|requisitos de inscripcion'],
  ['costo', 'costos?|precio|cuota|cooperacion|entrada|costo de inscripcion'],
  [
    'contacto',
    '(?:mayores )?informes|contactos?|telefonos?(?: de .{0,30})?|tels?\\.?|whats ?app|reportes|emergencias|mas informacion|mayor informacion|para mas informacion|informacion|dudas|informes e inscripciones',
  ],
  ['premios', 'premios?|premiacion'],
  [
    'dirigidoA',
    'dirigid[oa]s? a|participantes|quienes pueden participar|podran participar|para quien|poblacion objetivo|grupos?',
  ],
  [
    'inscripcion',
    'inscripcion(?:es)?|registros?|periodo de inscripcion|recepcion de (?:documentos|trabajos|solicitudes)',
  ],
  ['bases', 'bases|bajo las siguientes bases'],
  ['categorias', 'categorias?|ramas?'],
  ['firma', 'atte|atentamente|firman?'],
  ['programa', 'programa'],
  ['lema', 'lema|mensaje|slogan|eslogan'],
]

/** What a heading announces. */
export type SectionName =
  | 'fecha'
  | 'horario'
  | 'lugar'
  | 'zonas'
  | 'causa'
  | 'queHacer'
  | 'alternativa'
  | 'requisitos'
  | 'costo'
  | 'contacto'
  | 'premios'
  | 'dirigidoA'
  | 'inscripcion'
  | 'bases'
  | 'categorias'
  | 'firma'
  | 'programa'
  | 'lema'

/** A heading with what follows it: the rest of its line, or the lines below. */
export interface Section {
  readonly name: SectionName
  readonly heading: Span
  readonly items: readonly Span[]
}

const PATTERNS = HEADINGS.map(([name, words]) => ({
  name,
  // With a colon anything may follow; without one the heading is the whole line.
  pattern: new RegExp(`^(?:${words}) *(?:[:=] *|- +|\\.- *|$)`),
}))

/** Signs that open a line in place of a heading. */
const SIGNS: readonly (readonly [SectionName, RegExp])[] = [
  ['lugar', /^\s*[📍🏟🏫🏥🏢]/u],
  ['fecha', /^\s*[📅📆🗓]/u],
  ['horario', /^\s*[🕐-🕧⏰⏱⌚]/u],
  ['contacto', /^\s*[📞☎📱]/u],
  ['dirigidoA', /^\s*[👶👥👧👦🧒👵👴]/u],
  ['costo', /^\s*[💰💵💲]/u],
]

const signOf = (reading: Reading, line: Line): SectionName | undefined => {
  const start = reading.text.lastIndexOf('\n', line.from - 1) + 1
  const lead = reading.text.slice(start, line.from)
  return SIGNS.find(([, sign]) => sign.test(lead))?.[0]
}

const headingOf = (reading: Reading, line: Line): { readonly name: SectionName; readonly to: number } | undefined => {
  const words = reading.plain.slice(line.from, line.to)
  for (const { name, pattern } of PATTERNS) {
    const match = pattern.exec(words)
    if (match) return { name, to: line.from + match[0].length }
  }
  const name = signOf(reading, line)
  return name && { name, to: line.from }
}

/** Lists in one line ('Requisitos: CURP, INE y comprobante') stay whole; whoever reads the section splits them. */
export const sectionsOf = (reading: Reading): readonly Section[] => {
  const sections: Section[] = []
  const { lines } = reading
  for (let n = 0; n < lines.length; n += 1) {
    const line = lines[n]
    const heading = line && headingOf(reading, line)
    if (!line || !heading) continue
    const rest: Span = { from: heading.to, to: line.to }
    const items: Span[] = rest.to > rest.from ? [rest] : []
    const own = items.length > 0
    for (let below = n + 1; below < lines.length; below += 1) {
      const next = lines[below]
      if (!next || headingOf(reading, next) || (next.opens && !(next.bullet && items.length > 0) && items.length > 0))
        break
      // After 'Fecha: jueves 26' only bullets go on; after a bare heading any line does.
      if (own && !next.bullet) break
      if (!own && !next.bullet && items.length > 0 && lines[below - 1]?.bullet === true) break
      if (own && line.bullet) break
      items.push({ from: next.from, to: next.to })
      n = below
    }
    sections.push({ name: heading.name, heading: { from: line.from, to: heading.to }, items })
  }
  return sections
}

/** Sections of a name. */
export const sectionItems = (sections: readonly Section[], ...names: readonly SectionName[]): readonly Span[] =>
  sections.filter(({ name }) => names.includes(name)).flatMap(({ items }) => items)

/** Whether a stretch lies in a section (of one of the names, or of any). */
export const inSection = (sections: readonly Section[], span: Span, ...names: readonly SectionName[]): boolean =>
  sections.some(
    ({ name, items, heading }) =>
      (names.length === 0 || names.includes(name)) &&
      [heading, ...items].some(({ from, to }) => span.from >= from && span.from < Math.max(to, from + 1)),
  )
