// A convocatoria as long as the office ever writes one: bases with nested numbering, tables of prizes, signatures. Made up
// anew from a seed, so that a bench and a test can ask for any length and always get the same words.

const TITLES = [
  'Participantes',
  'Categorías y ramas',
  'Inscripciones',
  'Documentación',
  'Sistema de competencia',
  'Criterios de evaluación',
  'Jurado calificador',
  'Premiación',
  'Causas de descalificación',
  'Derechos de autor e imagen',
  'Instancia responsable',
  'Casos no previstos',
  'Protección civil',
  'Transparencia',
  'Difusión',
  'Vigencia',
]
const SENTENCES = [
  'Podrán participar las personas mayores de quince años que radiquen en el municipio de Tanquián de Escobedo o en sus comunidades.',
  'La **inscripción es gratuita** y se realizará en la Dirección de Cultura, de lunes a viernes, de 8:00 a 15:00 h.',
  'El jurado calificador estará integrado por especialistas de reconocida trayectoria y su fallo será *inapelable*.',
  'La Presidencia Municipal publicará cualquier precisión en el tablero de avisos con al menos 3 días hábiles de anticipación.',
  'Las agrupaciones tradicionales presentarán una constancia expedida por la autoridad comunitaria correspondiente.',
  'Los trabajos extemporáneos, incompletos o que incumplan las características señaladas serán descalificados.',
  'Consulta las preguntas frecuentes en https://tanquian.gob.mx/convocatorias antes de entregar tu documentación.',
  'La participación implica la aceptación íntegra de las presentes bases y de las determinaciones del comité organizador.',
  'Se reconocerá especialmente la permanencia de las danzas, la música y la lengua Tének de la región Huasteca.',
]
const ITEMS = [
  'Identificación oficial vigente con fotografía',
  'Comprobante de domicilio con antigüedad no mayor a 3 meses',
  'Semblanza de la agrupación, con una extensión máxima de dos cuartillas',
  'Carta de autorización de madre, padre o tutor para participantes menores de edad',
  'Fotografías recientes de la indumentaria y de los instrumentos tradicionales',
]

/** Numbers that look random and are always the same. */
function dice(seed) {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * sides)
  }
}

/** Text of one base: sentences, then items, some with items of their own. */
function baseText(roll) {
  const say = (count) => Array.from({ length: count }, () => SENTENCES[roll(SENTENCES.length)]).join(' ')
  const lines = [say(2 + roll(2))]
  const items = 2 + roll(3)
  for (let n = 1; n <= items; n += 1) {
    lines.push(`${n}.- ${say(1)}`)
    if (roll(2) === 0)
      for (const letter of 'abc'.slice(0, 2 + roll(2))) lines.push(`${letter}) ${ITEMS[roll(ITEMS.length)]}`)
  }
  if (roll(2) === 0) lines.push('', say(1))
  return lines.join('\n')
}

const lengthOf = (bases) => bases.reduce((sum, { titulo, cuerpo }) => sum + titulo.length + cuerpo.length, 0)

/** Content of a convocatoria of at least `length` characters of bases. */
export function longContent(length = 23_000, seed = 7) {
  const roll = dice(seed)
  const bases = []
  while (lengthOf(bases) < length) bases.push({ titulo: TITLES[bases.length % TITLES.length], cuerpo: baseText(roll) })
  // Sixteen at most: what is over goes to the last lines of those before.
  while (bases.length > 16) {
    const { cuerpo } = bases.pop()
    const home = bases[roll(bases.length)]
    home.cuerpo = `${home.cuerpo}\n\n${cuerpo}`
  }
  return {
    kind: 'convocatoria',
    subtipo: 'concurso',
    clasificacion: 'civico-cultural',
    leyenda: 'ninguna',
    area: 'Dirección de Cultura',
    titulo: 'Encuentro de Danza y Música Huasteca',
    convocante: 'H. Ayuntamiento de Tanquián de Escobedo',
    dirigidoA: 'Grupos de danza y tríos huastecos',
    objeto: 'Concurso abierto a grupos de danza y tríos de las comunidades y barrios',
    proemio: SENTENCES[3],
    bases,
    requisitos: [...ITEMS, ...ITEMS],
    inscripcion: { desde: '2027-01-11', hasta: '2027-01-29', sede: 'Casa de Cultura', medio: 'Presencial' },
    evento: { desde: '2027-02-14' },
    sede: 'Plaza principal',
    premios: Array.from({ length: 24 }, (_, n) => ({
      categoria: ['Danza infantil', 'Danza juvenil', 'Trío huasteco', 'Banda de viento'][n % 4],
      lugar: `${1 + Math.floor(n / 4)}.º lugar`,
      premio: `$${((6 - Math.floor(n / 4)) * 2500).toLocaleString('en-US')}.00`,
    })),
    lugarYFecha: { lugar: 'Tanquián de Escobedo, S.L.P.', fecha: '2026-12-14' },
    firmas: ['Presidencia Municipal', 'Secretaría General', 'Dirección de Cultura', 'Comisión de Cultura'].map(
      (cargo) => ({
        nombre: 'Nombre por confirmar',
        cargo,
      }),
    ),
    contacto: { telefono: '483 000 0000' },
  }
}

/** The same content with other words in one base: what a key typed there leaves behind. */
export function typedInto(content, base, words) {
  const bases = content.bases.map((one, n) => {
    if (n !== base) return one
    const middle = one.cuerpo.indexOf(' ', one.cuerpo.length >> 1)
    return { ...one, cuerpo: `${one.cuerpo.slice(0, middle)} ${words}${one.cuerpo.slice(middle)}` }
  })
  return { ...content, bases }
}

const saysBase = (block) => block.is === 'text' && block.parts?.some(({ bind }) => bind === '.cuerpo')

/** A block with what long texts want: nested items, words that part, signatures two a row. */
function enriched(block) {
  const { children, item } = block
  const deep = {
    ...block,
    ...(children ? { children: children.map(enriched) } : {}),
    ...(item ? { item: enriched(item) } : {}),
  }
  if (block.is === 'repeat' && block.bind === 'firmas') return { ...deep, columns: 2, keep: 'together' }
  return saysBase(block) ? { ...deep, nested: true, hyphenate: true } : deep
}

const holds = (block, test) =>
  test(block) || [...(block.children ?? []), ...(block.item ? [block.item] : [])].some((inner) => holds(inner, test))

/** The template with its letter pages set for long texts. */
export function longTemplate(template) {
  const formats = template.formats.map((format) =>
    format.flow ? { ...format, blocks: format.blocks.map(enriched) } : format,
  )
  if (!formats.some(({ blocks }) => blocks.some((block) => holds(block, saysBase))))
    throw new Error('no block shows the text of a base')
  return { ...template, formats }
}
