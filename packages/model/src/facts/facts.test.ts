import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AVISO, CAMPANIA, CONVOCATORIA } from '../../test/contents.ts'
import { TYPICAL } from '../../test/every-kind.ts'
import { CONTENT_KINDS, KINDS } from '../content/index.ts'
import type { LooseContent } from '../content/index.ts'
import { expiryOf, factsOf, ordinalWords, romanNumeral } from './index.ts'

const NBSP = '\u00a0'

/** The same content with other words in every place where something is typed. */
const retyped = (content: LooseContent, words: Iterator<string>): LooseContent => {
  const chosen = new Set(['kind', 'nivel', 'estado', 'tipo', 'izado', 'idioma', 'clasificacion', 'leyenda'])
  const visit = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return chosen.has(name) ? value : words.next().value
    if (Array.isArray(value)) return value.map((each) => visit(each, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visit(each, key)]))
  }
  return visit(content, '') as LooseContent
}

describe('facts', () => {
  it('of the water cut are the words of its references', () => {
    expect(factsOf(AVISO)).toMatchObject({
      etiqueta: 'Aviso',
      etiquetaLarga: 'Aviso a la población',
      icono: 'agua',
      iconoEtiqueta: 'aviso',
      folioLinea: 'Folio CS-AV-2026-041',
      lugarFecha: 'Tanquián de Escobedo, S.L.P., a 23 de noviembre de 2026',
      lugarFechaLineas: 'Tanquián de Escobedo, S.L.P.,\na 23 de noviembre de 2026',
      telefono: `483${NBSP}000${NBSP}0000 ext.${NBSP}12`,
      contactoLinea: `Teléfono: 483${NBSP}000${NBSP}0000 ext.${NBSP}12 · Atención: lunes a viernes, 8:00 a 15:00 h`,
      retirar: 'viernes 27 de noviembre de 2026',
      anio: '2026',
      cuando: {
        dia: '26',
        semana: 'jueves',
        mesAnio: 'noviembre\nde 2026',
        horario: `8:00 a 18:00${NBSP}h`,
        duracion: '10 horas',
        duracionLinea: '10 horas sin servicio',
        unDia: 'si',
      },
    })
  })

  it('of a notice of several days go on a sentence', () => {
    const { cuando } = factsOf({ ...AVISO, cuando: { desde: '2026-11-26', hasta: '2026-11-28' } })
    expect(cuando).toMatchObject({
      unDia: 'no',
      rango: 'Del jueves 26 al sábado 28 de noviembre de 2026',
      rangoMin: 'del jueves 26 al sábado 28 de noviembre de 2026',
      fin: { semanaDia: 'sábado 28' },
    })
  })

  it('of a notice without an end say from when', () => {
    const { cuando, retirar } = factsOf({ ...AVISO, vigencia: '', cuando: { desde: '2026-11-26', nuevoAviso: true } })
    expect(cuando).toMatchObject({
      unDia: 'no',
      rango: 'Desde el jueves 26 de noviembre de 2026',
      nuevoAviso: 'Hasta nuevo aviso',
    })
    expect(retirar).toBe('')
  })

  it('of the tournament are the words of its references', () => {
    expect(factsOf(CONVOCATORIA)).toMatchObject({
      etiqueta: 'Convocatoria',
      icono: 'deporte',
      inscripcion: {
        etiqueta: 'Inscripción gratuita hasta el',
        fin: { semanaDia: 'viernes 29', deMes: 'de enero' },
        rangoMin: 'del lunes 11 al viernes 29 de enero de 2027',
      },
      evento: { dosLineas: `sábado 6\nde febrero, 9:00${NBSP}h`, sinAnioHora: `sábado 6 de febrero, 9:00${NBSP}h` },
      bases: [{ ordinal: 'PRIMERA.', titulo: 'Participantes' }, { ordinal: 'SEGUNDA.' }],
      lugarFecha: 'Tanquián de Escobedo, S.L.P., a 14 de diciembre de 2026',
    })
  })

  it('of the campaign are the words of its references', () => {
    expect(factsOf(CAMPANIA)).toMatchObject({
      etiqueta: 'Salud',
      icono: 'salud',
      iconoEtiqueta: 'salud',
      costoLlamada: 'Gratis. Lleva tu cartilla.',
      vigencia: {
        rangoSinSemana: '30 de noviembre al 11 de diciembre de 2026',
        rangoCorto: '30 nov – 11 dic 2026',
        diasHorario: `lunes a viernes, 8:00 a 14:00${NBSP}h`,
      },
    })
  })

  it('of a comunicado put its date and its paragraphs', () => {
    expect(factsOf(TYPICAL.comunicado)).toMatchObject({
      etiqueta: 'Boletín',
      numeroLinea: '048/2026',
      dateline: 'Tanquián de Escobedo, S.L.P., a 23 de noviembre de 2026.-',
      parrafos: [
        'Los trabajos incluyen base, concreto hidráulico y cunetas.',
        'Durante la obra habrá paso por un carril.',
      ],
      idiomas: [{ idioma: 'hus', lang: 'hus', nombre: 'Tének', titulo: 'Ꞌ kꞌ tsʼ (título)', texto: 'kꞌ chʼ (texto)' }],
    })
  })

  it('of an event say each hour of its programme', () => {
    expect(factsOf(TYPICAL.evento)).toMatchObject({
      etiqueta: 'Fiesta',
      icono: 'cultura',
      cuando: { rango: 'Del viernes 30 de octubre al lunes 2 de noviembre de 2026' },
      programa: [
        { cuando: `30 oct · 19:00${NBSP}h`, hora: `19:00${NBSP}h`, dia: '30 oct', actividad: 'Encendido del altar' },
        { cuando: `1 nov · 20:00${NBSP}h`, lugar: '' },
      ],
    })
  })

  it('of a commemoration count the years', () => {
    expect(factsOf(TYPICAL.efemeride)).toMatchObject({
      aniversario: '201 aniversario',
      diaMes: '16 de enero',
      anioHecho: '1826',
      izadoLinea: 'Bandera a toda asta',
      fecha: { larga: 'sábado 16 de enero de 2027' },
    })
    expect(factsOf({ ...TYPICAL.efemeride, anioHecho: '2027' })).toMatchObject({ aniversario: '' })
  })

  it('of a public work are figures that a person reads', () => {
    expect(factsOf(TYPICAL.obra)).toMatchObject({
      etiqueta: 'Obra pública',
      inversion: '$4,860,000.00',
      origenes: [{ monto: '$4,000,000.00' }, { monto: '$860,000.00' }],
      avance: `35${NBSP}%`,
      avanceN: '35',
      avanceFinanciero: `40${NBSP}%`,
      puntadas: [...Array<string>(7).fill('si'), ...Array<string>(13).fill('no')],
      plazo: `95${NBSP}días`,
      plazoRango: '23 nov 2026 – 26 feb 2027',
      beneficiariosLinea: `1,350${NBSP}personas`,
      desglose: `697${NBSP}mujeres y 653${NBSP}hombres`,
      meta: `480${NBSP}m de concreto hidráulico`,
    })
    expect(
      factsOf({ ...TYPICAL.obra, inversion: 'por definir', avanceFisico: '135', metaCantidad: '12480.5' }),
    ).toMatchObject({
      inversion: 'por definir',
      meta: `12,480.5${NBSP}m de concreto hidráulico`,
      avance: '',
      avanceN: '',
    })
  })

  it('of a correction mark the rumour and the truth', () => {
    expect(factsOf(TYPICAL.aclaracion)).toMatchObject({
      estadoEtiqueta: 'Información falsa',
      verdadEtiqueta: 'Información oficial',
      fechaHora: `23 de noviembre de 2026, 12:30${NBSP}h`,
    })
  })

  it('of the rest are their days, their numbers and their acts', () => {
    expect(factsOf(TYPICAL.infografia)).toMatchObject({
      datos: [{ n: '1' }, { n: '2' }, { n: '3', cifra: '15 %' }],
      corteLinea: 'Datos al 30 de noviembre de 2026',
    })
    expect(factsOf(TYPICAL.esquela)).toMatchObject({
      honras: [{ acto: 'Velación', cuando: `lunes 23 de noviembre, 17:00${NBSP}h`, lugar: 'Domicilio de la familia' }],
      lugarFecha: 'Tanquián de Escobedo, S.L.P., a 23 de noviembre de 2026',
    })
    expect(factsOf(TYPICAL.informe)).toMatchObject({ fechaInforme: { dia: '15' }, anio: '2026' })
    expect(factsOf(TYPICAL.mensaje).parrafos).toHaveLength(2)
    expect(factsOf(TYPICAL.felicitacion)).toMatchObject({ fecha: { semana: 'sábado' }, icono: 'educacion' })
  })

  it('of the varieties of an aviso are the lines of their tables', () => {
    expect(
      factsOf({
        ...AVISO,
        subtipo: 'alerta',
        nivel: 'urgente',
        calendario: [{ fecha: '2027-03-08', hora: '9:00 a 14:00 h', sede: 'Casa Ejidal' }],
        descuentos: [{ periodo: 'Enero', porcentaje: '15 %' }],
        tramos: [{ via: 'Hidalgo', entre: 'Juárez', y: 'Morelos', sentido: 'Ambos sentidos' }, { via: 'Zaragoza' }],
        reanudacion: '2026-11-17',
        fuente: 'Servicio Meteorológico Nacional',
        fechaFuente: '2026-12-07',
        horaFuente: '06:00',
        semaforo: 'amarillo',
        queHacer: ['**No cruces** ríos.', 'Nota los avisos.', 'Evita salir.', ' '],
        telefonos: [{ nombre: 'Protección Civil', numero: '4830000000' }],
      }),
    ).toMatchObject({
      etiqueta: 'Urgente',
      etiquetaLarga: 'Alerta a la población',
      calendario: [{ fecha: 'lunes 8 mar' }],
      descuentos: [{ linea: 'Enero · 15 %' }],
      tramos: [{ linea: 'Hidalgo, entre Juárez y Morelos (ambos sentidos)' }, { linea: 'Zaragoza' }],
      reanudacion: { semana: 'martes' },
      fuenteLinea: `Servicio Meteorológico Nacional, 7 de diciembre de 2026, 6:00${NBSP}h`,
      semaforo: 'Amarillo',
      consejos: [{ texto: '**No cruces** ríos.', icono: 'no' }, { icono: 'si' }, { icono: 'no' }],
      telefonos: [{ numero: `483${NBSP}000${NBSP}0000` }],
    })
  })

  it('number the stages and the bases of a long convocatoria', () => {
    expect(
      factsOf({
        ...CONVOCATORIA,
        etapas: [{ nombre: 'Resultados', fecha: '2027-02-12' }],
        premiacion: { desde: '2027-02-20' },
      }),
    ).toMatchObject({
      etapas: [{ nombre: 'Resultados', fecha: 'viernes 12 de febrero de 2027' }],
      premiacion: { dia: '20' },
      bases: [{ romano: 'I.' }, { romano: 'II.' }],
    })
    expect([1, 4, 14, 40, 0].map(romanNumeral)).toEqual(['I', 'IV', 'XIV', 'XL', ''])
  })

  it.each(CONTENT_KINDS)('of %s have a tag of one to three words and an icon', (kind) => {
    for (const { id } of KINDS[kind].subtypes) {
      const { etiqueta, etiquetaLarga, icono } = factsOf(KINDS[kind].empty(id))
      expect(etiqueta.split(' ').length).toBeLessThanOrEqual(3)
      for (const words of [etiqueta, etiquetaLarga, icono]) expect(words).not.toBe('')
    }
    expect(factsOf({ ...KINDS[kind].empty(), subtipo: 'constructor' }).etiqueta).not.toBe('')
  })

  it('say once that a campaign is free', () => {
    const lines = ['Lleva tu cartilla.', 'Gratis. Lleva tu cartilla.', 'El trámite es gratuito.'].map(
      (llamada) => factsOf({ ...CAMPANIA, costo: 'Gratuita', llamada }).costoLlamada,
    )
    expect(lines).toEqual(['Gratis. Lleva tu cartilla.', 'Gratis. Lleva tu cartilla.', 'El trámite es gratuito.'])
  })

  it('number bases in words', () => {
    expect([1, 10, 12, 21, 99, 100, 0].map(ordinalWords)).toEqual([
      'PRIMERA',
      'DÉCIMA',
      'DÉCIMA SEGUNDA',
      'VIGÉSIMA PRIMERA',
      'NONAGÉSIMA NOVENA',
      '100.ª',
      '',
    ])
  })

  it('tell the day on which a piece comes down', () => {
    expect([expiryOf(AVISO), expiryOf(CONVOCATORIA), expiryOf(CAMPANIA)]).toEqual([
      '2026-11-28',
      '2027-02-07',
      '2026-12-12',
    ])
    expect(expiryOf({ kind: 'aviso' })).toBe('')
    const days = (['evento', 'efemeride', 'esquela', 'informe', 'obra'] as const).map((kind) => expiryOf(TYPICAL[kind]))
    expect(days).toEqual(['2026-11-03', '2027-01-17', '2026-11-24', '2026-10-21', ''])
  })

  it('are never undefined and never fail, even of a blank or half-typed content', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2026-11-26', '2026-02-30', '8:0', '08:00', '2026'))
    const period = fc.record(
      { desde: text, hasta: text, horaInicio: text, horaFin: text, dias: text, nuevoAviso: fc.boolean() },
      { requiredKeys: [] },
    )
    const visit = (value: unknown) => {
      expect(['string', 'object']).toContain(typeof value)
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
    }
    fc.assert(
      fc.property(fc.constantFrom(...CONTENT_KINDS), period, text, (kind, when, word) => {
        const blank = KINDS[kind].empty()
        visit(
          factsOf({
            ...blank,
            cuando: when,
            vigencia: kind === 'aviso' ? word : when,
            evento: when,
            inscripcion: when,
            titulo: word,
            folio: word,
          } as unknown as typeof blank),
        )
      }),
    )
    for (const kind of CONTENT_KINDS) visit(factsOf({ kind }))
    fc.assert(
      fc.property(fc.constantFrom(...CONTENT_KINDS), fc.infiniteStream(text), (kind, words) => {
        visit(factsOf(retyped(TYPICAL[kind], words)))
      }),
    )
  })
})
