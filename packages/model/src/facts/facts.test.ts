import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AVISO, CAMPANIA, CONVOCATORIA } from '../../test/contents.ts'
import { CONTENT_KINDS, KINDS } from '../content/index.ts'
import { expiryOf, factsOf, ordinalWords } from './index.ts'

const NBSP = '\u00a0'

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
    visit(factsOf({ kind: 'convocatoria' }))
  })
})
