import { flat } from '../language/flat.ts'

/** Words that hurried messages misspell, and how they go. Only where the misspelling is not another word. */
const SPELLING: Readonly<Record<string, string>> = {
  suspendera: 'suspenderá',
  suspenderan: 'suspenderán',
  cerrara: 'cerrará',
  cerraran: 'cerrarán',
  realizara: 'realizará',
  llevara: 'llevará',
  llevaran: 'llevarán',
  habra: 'habrá',
  estara: 'estará',
  estaran: 'estarán',
  sera: 'será',
  seran: 'serán',
  reanudara: 'reanudará',
  reanudaran: 'reanudarán',
  permanecera: 'permanecerá',
  permaneceran: 'permanecerán',
  restablecera: 'restablecerá',
  aplicara: 'aplicará',
  aplicaran: 'aplicarán',
  iniciara: 'iniciará',
  dia: 'día',
  dias: 'días',
  miercoles: 'miércoles',
  sabado: 'sábado',
  sabados: 'sábados',
  tambien: 'también',
  asi: 'así',
  mas: 'más',
  atencion: 'atención',
  poblacion: 'población',
  ciudadania: 'ciudadanía',
  direccion: 'dirección',
  proteccion: 'protección',
  vacunacion: 'vacunación',
  inscripcion: 'inscripción',
  informacion: 'información',
  ubicacion: 'ubicación',
  presion: 'presión',
  electrica: 'eléctrica',
  tuberia: 'tubería',
  reparacion: 'reparación',
  numero: 'número',
  telefono: 'teléfono',
  telefonos: 'teléfonos',
  tramite: 'trámite',
  tramites: 'trámites',
  via: 'vía',
  vias: 'vías',
  vehiculos: 'vehículos',
  transito: 'tránsito',
  circulacion: 'circulación',
  pavimentacion: 'pavimentación',
  tanquian: 'Tanquián',
  xq: 'porque',
  q: 'que',
  k: 'que',
  tmb: 'también',
  aser: 'hacer',
  ase: 'hace',
  haci: 'así',
  jovenes: 'jóvenes',
  maximo: 'máximo',
  minimo: 'mínimo',
  periodico: 'periódico',
  basico: 'básico',
  medico: 'médico',
  medicos: 'médicos',
  suspencion: 'suspensión',
  suspension: 'suspensión',
  prevencion: 'prevención',
  educacion: 'educación',
  jose: 'José',
  maria: 'María',
  tesoreria: 'tesorería',
  gestion: 'gestión',
  administracion: 'administración',
  organizacion: 'organización',
}

/** One respelt word: place in the given text. */
export interface Respelling {
  readonly from: number
  readonly to: number
  readonly before: string
  readonly after: string
}

const likeCase = (after: string, before: string): string => {
  if (before.length > 1 && before === before.toUpperCase()) return after.toUpperCase()
  return before[0] !== before[0]?.toLowerCase() ? after.slice(0, 1).toUpperCase() + after.slice(1) : after
}

/** Every misspelt word of a text. Words that already carry an accent are left alone. */
export const respellings = (text: string): readonly Respelling[] => {
  const found: Respelling[] = []
  for (const match of text.matchAll(/[\p{L}]+/gu)) {
    const [word] = match
    const key = word.toLowerCase()
    // The table's keys have no accents: a word that has one is not in it.
    const right = Object.hasOwn(SPELLING, key) && flat(word) === key ? SPELLING[key] : undefined
    if (right === undefined || right === key) continue
    const after = likeCase(right, word)
    if (after !== word) found.push({ from: match.index, to: match.index + word.length, before: word, after })
  }
  return found
}

/** Text with its misspelt words mended. */
export const respell = (text: string): string =>
  respellings(text).reduceRight((all, { from, to, after }) => all.slice(0, from) + after + all.slice(to), text)

const SMALL = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'e',
  'en',
  'a',
  'al',
  'con',
  'por',
  'para',
  'entre',
  'esquina',
])
const SIGLAS = new Set([
  'DIF',
  'SMDIF',
  'INAPAM',
  'CURP',
  'INE',
  'IMSS',
  'ISSSTE',
  'SLP',
  'COVID',
  'CFE',
  'RFC',
  'INJUVE',
  'SEP',
  'COBACH',
  'CBTA',
  'SMN',
])
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'Tanquián',
    'Escobedo',
    'Potosí',
    'Huasteca',
    'Xantolo',
    'México',
    'José',
    'Juan',
    'Luis',
    'Guadalupe',
    'Ayuntamiento',
    'Potosina',
  ].map((name) => [flat(name), name]),
)

/** Whether a text shouts: mostly capitals. */
export const isShouting = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= 4 && capitals / letters > 0.7
}

/** 'SUSPENSIÓN DE AGUA EN SAN JOSÉ' → 'Suspensión de agua en San José'; acronyms and known names keep their capitals. */
export const calm = (text: string): string => {
  if (!isShouting(text)) return text
  let afterSaint = false
  const words = text.replace(/\p{L}+/gu, (word) => {
    if (SIGLAS.has(word.toUpperCase())) return word.toUpperCase()
    const low = word.toLowerCase()
    const name =
      NAMES[flat(low)] ??
      (afterSaint || /^(san|santa|santo)$/.test(low) ? low.slice(0, 1).toUpperCase() + low.slice(1) : low)
    afterSaint = /^(san|santa|santo)$/.test(low)
    return name
  })
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** 'barrio san josé' → 'Barrio San José'; small words stay small except at the start or in articles of names ('El Mirador'). */
export const titleCase = (text: string): string => {
  const low = isShouting(text) ? text.toLowerCase() : text
  let n = 0
  let previous = ''
  return low.replace(/[\p{L}\p{M}'’ꞌ]+\.?/gu, (word) => {
    const bare = word.toLowerCase()
    const articleOfName =
      /^(el|la|las|los)$/.test(bare) &&
      /^(colonia|barrio|ejido|comunidad|fraccionamiento|calle|localidad)$/.test(previous)
    const small = n > 0 && SMALL.has(bare) && !articleOfName
    n += 1
    previous = bare
    if (SIGLAS.has(word.toUpperCase())) return word.toUpperCase()
    return small ? bare : word.slice(0, 1).toUpperCase() + word.slice(1)
  })
}

/** First letter in capitals and a full stop at the end. */
export const asSentence = (text: string): string => {
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+/, '')
    .replace(/[\s,;:-]+$/, '')
    .replace(/\s+([,.;:])/g, '$1')
  if (trimmed === '') return ''
  const first = trimmed.replace(/\p{L}/u, (letter, at: number) => (at <= 1 ? letter.toUpperCase() : letter))
  return /[.!?…]$/.test(first) ? first : `${first}.`
}
