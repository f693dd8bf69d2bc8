import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../test/messages.ts'
import { parseContent } from '../content/index.ts'
import { readPath } from '../path.ts'
import { understand } from './understand.ts'

const TODAY = '2026-11-23'

/** What a message must give: values by path. */
const EXPECTED: Readonly<
  Record<Exclude<keyof typeof MESSAGES, 'nada' | 'altares'>, Readonly<Record<string, unknown>>>
> = {
  aguaApurado: {
    subtipo: 'corte-de-agua',
    titular: 'Corte de agua',
    quePasa: 'Se suspenderá el servicio de agua potable por mantenimiento al equipo de bombeo.',
    area: 'Agua Potable',
    cuando: { desde: '2026-11-26', horaInicio: '08:00', horaFin: '18:00' },
    zonas: ['Zona Centro', 'Barrio San José', 'Las Palmas', 'El Mirador'],
    queHacer: ['Junta agua un día antes.'],
  },
  aguaFicha: {
    subtipo: 'corte-de-agua',
    titular: 'Corte de agua',
    cuando: { desde: '2026-11-26', horaInicio: '08:00', horaFin: '18:00' },
    causa: 'Mantenimiento al equipo de bombeo',
    area: 'Agua Potable',
    zonas: ['Zona Centro', 'Barrio San José', 'Colonia Las Palmas', 'Colonia El Mirador'],
    queHacer: ['Junta agua desde un día antes.', 'Cierra tus llaves.'],
    'contacto.telefono': '483 000 0000',
    'contacto.extension': '12',
  },
  aguaMayusculas: {
    subtipo: 'corte-de-agua',
    quePasa: 'Se suspenderá el servicio debido a la reparación de una fuga.',
    zonas: ['Colonia Guadalupe'],
    area: 'Agua Potable',
    cuando: { desde: '2026-12-01', horaInicio: '09:00', horaFin: '15:00' },
  },
  aguaNuevoAviso: {
    titular: 'Baja presión de agua',
    cuando: { desde: TODAY, nuevoAviso: true },
    zonas: ['Colonia La Ceiba', 'Colonia Los Mangos', 'Colonia El Porvenir'],
    'contacto.telefono': '483 000 0000',
    alternativa: 'Habrá pipas de apoyo para escuelas y clínicas',
  },
  aguaDosFechas: { subtipo: 'corte-de-agua', cuando: {}, zonas: ['Zona Centro'] },
  cierreVial: {
    subtipo: 'cierre-vial',
    titular: 'Cierre vial',
    cuando: { desde: '2026-11-24', horaInicio: '07:00', horaFin: '17:00' },
    zonas: ['Calle Hidalgo entre Juárez y Morelos'],
    alternativa: 'calle Zaragoza y Av. 20 de Noviembre',
    queHacer: ['Maneja con precaución.'],
  },
  cierreDesfile: {
    subtipo: 'cierre-vial',
    cuando: { desde: '2026-11-20', horaInicio: '08:00', horaFin: '13:00' },
    zonas: ['Calle Morelos', 'Calle Hidalgo', 'Calle Juárez'],
    'contacto.telefono': '911',
  },
  cierrePuente: {
    subtipo: 'cierre-vial',
    titular: 'Aviso de cierre',
    cuando: { desde: '2026-11-30', hasta: '2026-12-04', horaInicio: '09:00', horaFin: '14:00' },
  },
  vacunacion: {
    subtipo: 'jornada-de-salud',
    titular: 'Jornada de vacunación antirrábica',
    cuando: { desde: '2026-11-28', hasta: '2026-11-29', horaInicio: '08:00', horaFin: '14:00' },
    zonas: ['Centro de Salud', 'Plaza Principal'],
    'contacto.whatsapp': true,
  },
  brigada: {
    subtipo: 'jornada-de-salud',
    area: 'Dirección de Salud',
    cuando: { desde: '2026-12-02', horaInicio: '09:00' },
    zonas: ['Auditorio Municipal'],
    queHacer: ['Presenta CURP.'],
  },
  mastografia: {
    subtipo: 'jornada-de-salud',
    cuando: { desde: '2026-12-10', horaInicio: '10:00', horaFin: '16:00' },
    zonas: ['Unidad Deportiva'],
  },
  suspension: {
    subtipo: 'suspension-de-labores',
    cuando: { desde: '2027-02-01' },
    zonas: ['Protección Civil', 'Seguridad Pública', 'Agua Potable'],
    area: 'Secretaría del Ayuntamiento',
  },
  vacaciones: { subtipo: 'suspension-de-labores', cuando: { desde: '2026-12-21', hasta: '2027-01-06' } },
  predial: {
    subtipo: 'predial',
    cuando: {
      desde: '2027-01-04',
      hasta: '2027-01-29',
      dias: 'lunes a viernes',
      horaInicio: '08:00',
      horaFin: '15:00',
    },
    area: 'Tesorería Municipal',
  },
  frenteFrio: {
    subtipo: 'alerta',
    cuando: { desde: '2026-11-28', hasta: '2026-11-30' },
    area: 'Protección Civil',
    'contacto.telefono': '911',
    quePasa: 'El frente frío núm. 14 llega a la Huasteca. Se esperan lluvias fuertes y temperaturas mínimas de 9 °C.',
  },
  incendio: {
    subtipo: 'alerta',
    titular: 'Alerta por incendio forestal',
    zonas: ['Ejido El Carrizal'],
    quePasa: 'Se registra incendio en el ejido El Carrizal.',
  },
  general: {
    subtipo: 'general',
    cuando: { desde: '2026-12-07' },
    'contacto.horario': 'lunes a viernes, 8:00 a 15:00 h',
  },
  basura: { subtipo: 'general', area: 'Servicios Municipales' },
  torneo: {
    kind: 'convocatoria',
    subtipo: 'torneo',
    titulo: 'Copa Huasteca 2027',
    area: 'Dirección de Deporte',
    objeto: 'Torneo municipal de futbol 7 femenil y varonil',
    sede: 'Unidad Deportiva Municipal',
    inscripcion: { desde: '2027-01-11', hasta: '2027-01-29', horaInicio: '09:00', horaFin: '15:00', costo: 'gratuita' },
    evento: { desde: '2027-02-06', horaInicio: '09:00' },
    premios: [
      { lugar: '1.er lugar', premio: '$12,000' },
      { lugar: '2.º lugar', premio: '$6,000' },
      { lugar: '3.er lugar', premio: '$3,000' },
    ],
    'bases.0.titulo': 'Participantes',
    'bases.3.cuerpo': 'El torneo arranca el sábado 6 de febrero de 2027 a las 9:00 h.',
    lugarYFecha: { lugar: 'Tanquián de Escobedo, S.L.P.', fecha: '2026-12-14' },
  },
  becas: {
    kind: 'convocatoria',
    subtipo: 'beca',
    titulo: 'Becas municipales',
    inscripcion: { desde: '2027-01-18', hasta: '2027-01-22' },
    requisitos: ['CURP', 'Boleta', 'Comprobante de domicilio'],
  },
  influenza: {
    kind: 'campania',
    subtipo: 'salud',
    lema: 'Una vacuna, menos riesgos',
    llamada: 'Lleva tu cartilla.',
    costo: 'Gratis',
    sede: 'Centro de Salud',
    vigencia: {
      desde: '2026-11-30',
      hasta: '2026-12-11',
      dias: 'lunes a viernes',
      horaInicio: '08:00',
      horaFin: '14:00',
    },
    publico: 'Personas de 60 años y más, embarazadas y niñas y niños de 6 meses a 5 años',
  },
  descacharrizacion: {
    kind: 'campania',
    subtipo: 'limpieza',
    vigencia: { desde: '2026-12-05', hasta: '2026-12-06', horaInicio: '07:00', horaFin: '12:00' },
    mensaje: 'Contra el dengue, el camión pasará por tu colonia.',
  },
}

describe('a pasted message', () => {
  it.each(Object.entries(EXPECTED))('%s gives its fields', (name, expected) => {
    const { content } = understand(MESSAGES[name as keyof typeof MESSAGES], { today: TODAY })
    for (const [path, value] of Object.entries(expected)) expect(readPath(content, path), path).toEqual(value)
  })

  it('of a contest with quotes, prizes in one line and a link', () => {
    const { content, leftovers } = understand(MESSAGES.altares, { today: '2026-10-05' })
    expect(content).toMatchObject({
      kind: 'convocatoria',
      subtipo: 'concurso',
      titulo: 'Concurso de altares de Xantolo',
      inscripcion: { hasta: '2026-10-30', costo: 'gratuita' },
      evento: { desde: '2026-11-01', horaInicio: '17:00' },
      premios: [{ premio: '$5,000' }, { premio: '$3,000' }, { premio: '$1,000' }],
      enlace: 'https://ejemplo.gob.mx/altares',
      contacto: { correo: 'cultura@ejemplo.gob.mx' },
    })
    expect(leftovers).toEqual([])
  })

  it('says what it supposed: the year, the day, the area', () => {
    const { fields } = understand(MESSAGES.aguaApurado, { today: TODAY })
    const notes = Object.fromEntries(fields.filter(({ deduced }) => deduced).map(({ path, note }) => [path, note]))
    expect(notes).toEqual({ titular: 'title-by-subtype', area: 'area-by-subtype', 'cuando.desde': 'year' })
    expect(
      understand(MESSAGES.cierreVial, { today: TODAY }).fields.find(({ path }) => path === 'cuando.desde')?.note,
    ).toBe('relative')
  })

  it('lists what it respelt', () => {
    const changes = understand(MESSAGES.aguaApurado, { today: TODAY }).corrections.map(
      ({ before, after }) => `${before}→${after}`,
    )
    expect(changes).toEqual(
      expect.arrayContaining(['suspendera→suspenderá', 'dia→día', 'barrio san josé→Barrio San José']),
    )
  })

  it('does not choose between two dates', () => {
    const { ambiguous, missing, content } = understand(MESSAGES.aguaDosFechas, { today: TODAY })
    expect(ambiguous).toMatchObject([
      { path: 'cuando', options: [{ value: { desde: '2026-11-26' } }, { value: { desde: '2026-12-05' } }] },
    ])
    expect(missing).toContain('cuando')
    expect(readPath(content, 'cuando')).toEqual({})
  })

  it('keeps what fits nowhere', () => {
    const { leftovers } = understand(MESSAGES.predial, { today: TODAY })
    expect(leftovers.map(({ text }) => text)).toEqual(['Adultos mayores con INAPAM: 50%'])
  })

  it('finds little in little', () => {
    expect(understand(MESSAGES.nada, { today: TODAY })).toMatchObject({
      kind: 'aviso',
      subtipo: 'general',
      ambiguous: [],
      leftovers: [],
    })
    expect(understand('', { today: TODAY }).missing).toContain('quePasa')
  })

  it('may be told the kind', () => {
    expect(understand(MESSAGES.vacunacion, { today: TODAY, kind: 'campania', subtipo: 'salud' }).content).toMatchObject(
      { kind: 'campania', vigencia: { desde: '2026-11-28' } },
    )
  })

  it('is read in NFC: places and words agree', () => {
    const { fields, text } = understand('Corte de agua el sábado 28 de noviembre'.normalize('NFD'), { today: TODAY })
    const day = fields.find(({ path }) => path === 'cuando.desde')
    expect(text.slice(day?.from, day?.to)).toBe('sábado 28 de noviembre')
  })

  it.each(Object.entries(MESSAGES))('%s gives a draft content whose places lie in the text', (_name, message) => {
    const { content, fields, ambiguous, corrections, leftovers, text } = understand(message, { today: TODAY })
    expect(parseContent(content)).toEqual({ ok: true, value: content })
    for (const { from, to } of [
      ...fields,
      ...ambiguous.flatMap(({ options }) => options),
      ...corrections,
      ...leftovers,
    ]) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(text.length)
      expect(from).toBeLessThanOrEqual(to)
    }
  })

  it('never fails, whatever is pasted', () => {
    const scraps = fc.constantFrom(
      'se suspende el agua ',
      'jueves 26 ',
      'de noviembre ',
      '8:00 ',
      'a ',
      'y ',
      ', ',
      '\n',
      '• ',
      '*',
      '🚰',
      'Zonas: ',
      'PRIMERA. ',
      '1er lugar $5,000 ',
      '(483) 000 00 00 ',
      'calle 5 de Mayo ',
      'Requisitos:\n',
      '"',
      '. ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme', maxLength: 200 }),
        ),
        (message) => {
          expect(parseContent(understand(message, { today: TODAY }).content).ok).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of 2,000 characters is read in less than 30 ms', () => {
    const message = Object.values(MESSAGES).join('\n\n').slice(0, 2000)
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now()
      understand(message, { today: TODAY })
      return performance.now() - start
    }).sort((a, b) => a - b)
    expect(times[7]).toBeLessThan(30)
  })

  it('of a megabyte does not freeze the tab', () => {
    const start = performance.now()
    const { leftovers } = understand('a 5 de , '.repeat(120_000), { today: TODAY })
    expect(performance.now() - start).toBeLessThan(2000)
    expect(leftovers.at(-1)?.text.length).toBeGreaterThan(1_000_000)
  })
})
