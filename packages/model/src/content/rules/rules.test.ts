import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AVISO, CONVOCATORIA } from '../../../test/contents.ts'
import { TYPICAL } from '../../../test/every-kind.ts'
import { writePath } from '../../path.ts'
import { CONTENT_KINDS, contentProblems, parseContent } from '../index.ts'
import type { LooseContent } from '../index.ts'

const codes = (content: LooseContent) => contentProblems(content).map(({ code, path }) => `${path}: ${code}`)
const but = (content: LooseContent, changes: Readonly<Record<string, unknown>>): LooseContent =>
  Object.entries(changes).reduce((out, [path, value]) => writePath(out, path, value), content)

describe('how the fields of a kind agree', () => {
  it('convocatoria: publication, registration, event and prize-giving in this order', () => {
    expect(codes(but(CONVOCATORIA, { 'lugarYFecha.fecha': '2027-01-12' }))).toEqual(['inscripcion.desde: out-of-order'])
    expect(contentProblems(but(CONVOCATORIA, { 'evento.desde': '2027-01-20' }))).toEqual([
      { code: 'out-of-order', path: 'evento.desde', params: { first: '2027-01-29', last: '2027-01-20' } },
    ])
    expect(codes(but(CONVOCATORIA, { premiacion: { desde: '2027-02-01' } }))).toEqual([
      'premiacion.desde: out-of-order',
    ])
    expect(codes(but(CONVOCATORIA, { 'lugarYFecha.fecha': '', fechaPublicacion: '2027-03-01' }))).toContain(
      'evento.desde: out-of-order',
    )
    const stages = (...days: string[]) => days.map((fecha) => ({ nombre: 'Etapa', fecha }))
    expect(codes(but(CONVOCATORIA, { etapas: stages('2027-02-01', '2027-02-01', '2027-01-31') }))).toEqual([
      'etapas.2.fecha: out-of-order',
    ])
  })

  it('convocatoria: points that make a hundred, when all of them are points', () => {
    const judged = (...points: string[]) =>
      codes(but(CONVOCATORIA, { criterios: points.map((puntos) => ({ criterio: 'Apego', puntos })) }))
    expect(judged('40', '30 pts', '30%')).toEqual([])
    expect(judged('40', '30')).toEqual(['criterios: sum-differs'])
    expect(judged('40', '')).toEqual([])
  })

  it('convocatoria: prizes of categories that exist', () => {
    const prizes = { premios: [{ categoria: 'libre  FEMENIL', lugar: '1.º', premio: '$5' }] }
    expect(codes(but(CONVOCATORIA, prizes))).toEqual([])
    expect(codes(but(CONVOCATORIA, { ...prizes, categorias: [{ categoria: 'Libre femenil' }] }))).toEqual([])
    expect(codes(but(CONVOCATORIA, { ...prizes, categorias: [{ categoria: 'Juvenil' }] }))).toEqual([
      'premios.0.categoria: not-in-list',
    ])
  })

  it('aviso: work is resumed after the last day without it', () => {
    const closed = but(AVISO, { subtipo: 'suspension-de-labores', reanudacion: '2026-11-26' })
    expect(codes(closed)).toEqual(['reanudacion: out-of-order'])
    expect(codes(but(closed, { reanudacion: '2026-11-27' }))).toEqual([])
    expect(codes(but(closed, { subtipo: 'general' }))).toEqual([])
  })

  it('evento: a programme that goes forward, across midnight only with its day', () => {
    const programme = (...rows: (readonly [string, string])[]) =>
      codes(but(TYPICAL.evento, { programa: rows.map(([fecha, hora]) => ({ fecha, hora, actividad: 'Danza' })) }))
    expect(programme(['2026-10-30', '19:00'], ['', '20:00'], ['2026-10-31', '09:00'])).toEqual([])
    expect(programme(['2026-10-30', '19:00'], ['', '18:00'])).toEqual(['programa.1.hora: out-of-order'])
    expect(programme(['', '7 pm'], ['', '18:00'])).toEqual(['programa.0.hora: not-an-hour'])
  })

  it('efemeride: a year that is one, and not of the future', () => {
    expect(codes(but(TYPICAL.efemeride, { anioHecho: '18' }))).toEqual(['anioHecho: not-a-number'])
    expect(codes(but(TYPICAL.efemeride, { anioHecho: '2030' }))).toEqual(['fecha: out-of-order'])
  })

  it('obra: figures that are figures and sums that make their total', () => {
    expect(codes(but(TYPICAL.obra, { hombres: '650' }))).toEqual(['beneficiarios: sum-differs'])
    expect(codes(but(TYPICAL.obra, { 'origenes.1.monto': '$860,000.50' }))).toEqual(['origenes: sum-differs'])
    expect(codes(but(TYPICAL.obra, { 'origenes.1.monto': 'lo demás' }))).toEqual(['origenes.1.monto: not-a-number'])
    expect(codes(but(TYPICAL.obra, { inversion: '$4.86 millones' }))).toEqual([])
    expect(codes(but(TYPICAL.obra, { avanceFisico: '120', metaCantidad: '480.5', ejercicio: '26' }))).toEqual([
      'ejercicio: not-a-number',
      'avanceFisico: not-a-number',
    ])
    expect(codes(but(TYPICAL.obra, { termino: '2026-11-01' }))).toEqual(['termino: out-of-order'])
  })

  it('infografia: from three to seven data', () => {
    const data = (n: number) =>
      codes(but(TYPICAL.infografia, { datos: Array.from({ length: n }, () => ({ titulo: 'A' })) }))
    expect([data(2), data(3), data(7), data(8)]).toEqual([['datos: too-few'], [], [], ['datos: too-many']])
    expect(parseContent(but(TYPICAL.infografia, { datos: [{ titulo: 'A' }] }), 'strict').ok).toBe(false)
  })

  it('says nothing of what is right, nor of what is blank, and never fails', () => {
    for (const kind of CONTENT_KINDS) {
      expect(codes(TYPICAL[kind])).toEqual([])
      expect(contentProblems({ kind }).every(({ code }) => code === 'required')).toBe(true)
    }
    const names = [...new Set(CONTENT_KINDS.flatMap((kind) => Object.keys(TYPICAL[kind])))].filter(
      (name) => name !== 'kind',
    )
    fc.assert(
      fc.property(fc.constantFrom(...CONTENT_KINDS), fc.constantFrom(...names), fc.jsonValue(), (kind, name, json) => {
        expect(Array.isArray(contentProblems({ ...TYPICAL[kind], [name]: json } as unknown as LooseContent))).toBe(true)
      }),
    )
  })
})
