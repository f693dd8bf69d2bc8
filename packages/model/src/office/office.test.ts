import { describe, expect, it } from 'vitest'
import { namesOfOfficial, parseOffice } from '../index.ts'
import type { Office, Official } from '../index.ts'

const OFFICE: Office = {
  schema: 'office/1',
  id: 'oficina',
  name: 'H. Ayuntamiento',
  place: 'Tanquián de Escobedo, S.L.P.',
  areas: [{ id: 'agua', name: 'Agua Potable', phone: '' }],
  officials: [{ cargo: 'Dirección', calledAs: ['director'], nombre: '', alias: [], area: 'agua' }],
  press: { area: '', phone: '', email: '', hours: '' },
}

const named = (nombre: string, alias: readonly string[] = []): Official => ({
  cargo: 'Dirección',
  calledAs: [],
  nombre,
  alias,
  area: '',
})

describe('an office', () => {
  it('comes back as it went, and every post is of an area that there is', () => {
    expect(parseOffice(JSON.parse(JSON.stringify(OFFICE)))).toEqual({ ok: true, value: OFFICE })
    const lost = { ...OFFICE, officials: [{ ...OFFICE.officials[0], area: 'luz' }] }
    expect(parseOffice(lost)).toMatchObject({ ok: false, failure: { at: 'officials.0.area' } })
  })
})

describe('the names of a person', () => {
  it('are those by which a text may call her', () => {
    expect(namesOfOfficial(named('Ana María Pérez de la López', ['Anita P.']))).toEqual([
      'anita p.',
      'ana maria perez lopez',
      'ana perez',
      'maria perez',
      'perez lopez',
    ])
    expect(namesOfOfficial(named('Juan Ruiz'))).toEqual(['juan ruiz'])
  })

  it('are none while nobody has confirmed them', () => {
    expect(namesOfOfficial(named(''))).toEqual([])
  })
})
