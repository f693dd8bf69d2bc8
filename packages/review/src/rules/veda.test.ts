import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEGAL_CLASSES, addDays, withRules } from '@tanquian/model'
import type { Brand } from '@tanquian/model'
import { LAW, OFFICE, brand, fixed, only } from '../../test/builders.ts'

const dressed = { ...brand, mode: 'veda' } as Brand
const found = (content: Record<string, unknown>, more: object = {}) =>
  only('rev/veda', { content, law: LAW, office: OFFICE, ...more })
const problems = (content: Record<string, unknown>, more: object = {}) =>
  found(content, more).map((one) => `${one.severity} ${one.params?.['problem']}`)
const inMay = { fechaPublicacion: '2027-05-10', cuando: { desde: '2027-05-12' } }

describe('a piece in the blackout', () => {
  it('is stopped unless its class passes', () => {
    const passing = LEGAL_CLASSES.filter(
      (clasificacion) => problems({ ...inMay, clasificacion }, { brand: dressed }).length === 0,
    )
    expect(passing).toEqual(['mandato-legal', 'proteccion-civil-emergencia', 'salud', 'educacion', 'interno'])
    expect(problems({ ...inMay, clasificacion: 'accion-o-logro' })).toEqual(['error class'])
    expect(problems({ ...inMay, clasificacion: 'tramite-servicio' }, { brand: dressed })).toEqual(['note conditions'])
    expect(problems({ ...inMay, clasificacion: undefined })).toEqual(['error no-class'])
  })

  it('is never an obra or an informe, whatever class somebody gave it', () => {
    for (const kind of ['obra', 'informe'])
      expect(problems({ ...inMay, kind, clasificacion: 'salud' }, { brand: dressed })).toEqual(['error kind'])
  })

  it('counts its first and its last day', () => {
    const on = (fechaPublicacion: string): readonly string[] =>
      problems({ fechaPublicacion, cuando: { desde: fechaPublicacion }, clasificacion: 'civico-cultural' })
    expect(['2027-03-04', '2027-03-05', '2027-06-06', '2027-06-07'].map((day) => on(day).length)).toEqual([0, 1, 1, 0])
  })

  it('is stopped exactly when its days touch the window', () => {
    const days = fc.integer({ min: -150, max: 150 }).map((n) => addDays('2027-04-20', n))
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const to = addDays(from, length)
        const touches = from <= '2027-06-06' && to >= '2027-03-05'
        const content = { fechaPublicacion: from, vigencia: to, clasificacion: 'civico-cultural' }
        expect(problems(content).length > 0).toBe(touches)
      }),
    )
  })

  it('that only stays out until then comes down before, or is changed for its version', () => {
    const content = { fechaPublicacion: '2027-02-20', vigencia: '2027-03-10' }
    const [error] = found({ ...content, clasificacion: 'civico-cultural' })
    expect(error).toMatchObject({ severity: 'error', params: { problem: 'stays', until: '2027-03-10' } })
    expect(fixed(error, 'fix/retire-before')).toBe('2027-03-04')
    expect(problems({ ...content, clasificacion: 'salud' })).toEqual(['warning replace'])
  })

  it('wears the institution’s name alone, and one without a day is taken to go out today', () => {
    expect(problems({ ...inMay, clasificacion: 'salud' })).toEqual(['error kit'])
    const [kit] = found({ clasificacion: 'salud', cuando: { desde: '2027-05-12' } }, { today: '2027-05-10' })
    expect(fixed(kit, 'fix/publish-today')).toBe('2027-05-10')
    const law = withRules(LAW, { L07: false })
    expect(problems({ ...inMay, clasificacion: 'salud' }, { law })).toEqual([])
  })

  it('names nobody and boasts of nothing', () => {
    const said = (quePasa: string) => problems({ ...inMay, clasificacion: 'salud', quePasa }, { brand: dressed })
    expect(said('La doctora Aurelia Montes los espera.')).toEqual(['error name'])
    expect(said('Un logro de esta administración.')).toEqual(['warning achievement'])
    expect(said('Vacunación contra el sarampión.')).toEqual([])
  })

  it('says how firm the date is, and its law', () => {
    const [early] = found({ ...inMay, fechaPublicacion: '2027-03-20', clasificacion: 'accion-o-logro' })
    expect(early?.params).toMatchObject({ first: '2027-03-05', status: 'conservador', law: 'L06' })
    const [sure] = found({ ...inMay, clasificacion: 'accion-o-logro' })
    expect(sure?.params).toMatchObject({ first: '2027-04-04', source: expect.stringContaining('LGIPE') })
    expect(sure?.params).not.toHaveProperty('status')
  })

  it('is free again with the rule off, and without a book nothing is known', () => {
    const content = { ...inMay, clasificacion: 'accion-o-logro' }
    expect(problems(content, { law: withRules(LAW, { L06: false }) })).toEqual([])
    expect(problems(content, { law: undefined })).toEqual([])
  })
})

describe('the annual report', () => {
  const report = (fechaPublicacion: string, more: object = {}) =>
    only('rev/informe-window', {
      content: {
        kind: 'informe',
        clasificacion: 'informe-labores',
        fechaInforme: '2026-09-15',
        fechaPublicacion,
        ...more,
      },
      law: LAW,
    }).map((one) => one.params?.['problem'])

  it('may go out from seven days before to five after, both inclusive', () => {
    expect(['2026-09-07', '2026-09-08', '2026-09-20', '2026-09-21'].map((day) => report(day))).toEqual([
      ['early'],
      [],
      [],
      ['late'],
    ])
    expect(report('2026-09-15', { fechaInforme: '' })).toEqual(['no-date'])
  })

  it('in another kind of piece keeps to it by its class, also by the days that it stays', () => {
    const aviso = {
      clasificacion: 'informe-labores',
      fechaInforme: '2026-09-15',
      fechaPublicacion: '2026-09-15',
      vigencia: '2026-09-30',
    }
    expect(only('rev/informe-window', { content: aviso, law: LAW })).toMatchObject([{ params: { problem: 'stays' } }])
    const off = withRules(LAW, { L09: false })
    expect(only('rev/informe-window', { content: aviso, law: off })).toEqual([])
  })
})
