import { describe, expect, it } from 'vitest'
import { withRules } from '@tanquian/model'
import type { Finding } from '@tanquian/model'
import { LAW, OFFICE, fixed, only, review } from '../../test/builders.ts'
import { RULES } from './index.ts'

type Code = Finding['code']
const found = (code: Code, content: Record<string, unknown>, more: object = {}) =>
  only(code, { content, law: LAW, office: OFFICE, ...more })
const said = (code: Code, content: Record<string, unknown>, more: object = {}) =>
  found(code, content, more).map((one) => [one.severity, one.params?.['problem'], one.params?.['text']])
const problems = (code: Code, content: Record<string, unknown>, more: object = {}) =>
  found(code, content, more).map((one) => one.params?.['problem'])

describe('promotion of a person', () => {
  const of = (quePasa: string, more: object = {}) => said('rev/promotion', { quePasa, ...more })

  it('is a name or a post in a headline: an error, in a boletín a warning', () => {
    expect(said('rev/promotion', { titular: 'Aurelia Montes arregla el agua' })).toEqual([
      ['error', 'name-headline', 'Aurelia Montes'],
    ])
    expect(said('rev/promotion', { titular: 'El alcalde anuncia corte de agua' })).toEqual([
      ['error', 'post-headline', 'alcalde'],
    ])
    const boletin = { kind: 'comunicado', titular: 'Presidenta Municipal entrega camino' }
    expect(said('rev/promotion', boletin)).toEqual([['warning', 'turn', 'Presidenta Municipal entrega']])
  })

  it('is a turn that thanks or praises', () => {
    expect(of('Gracias al alcalde ya hay agua.')).toEqual([['error', 'turn', 'Gracias al alcalde']])
    expect(of('El Ayuntamiento que preside el C. Fulano de Tal convoca.')).toEqual([
      ['error', 'turn', 'que preside el C.'],
    ])
    expect(of('De la mano de nuestra presidenta municipal.')).toEqual([
      ['error', 'turn', 'De la mano de nuestra presidenta municipal'],
    ])
    expect(of('Agua para todas: cumple su palabra.')).toEqual([['error', 'turn', 'cumple su palabra']])
    expect(of('La sindica encabezó la entrega.')).toEqual([['error', 'turn', 'sindica encabezó']])
  })

  it('is an account with a name, or who says «my government»', () => {
    expect(of('Sigue a @aureliamontes_ofi')).toEqual([['error', 'account', '@aureliamontes_ofi']])
    expect(of('Mi gobierno trabaja por ti.')).toEqual([['error', 'first-person', 'Mi gobierno']])
  })

  it('is a name said twice; once, somebody says why', () => {
    const twice = { quePasa: 'Informa Rufino Salas.', causa: 'Lo pidió Rufino Salas Barragán' }
    expect(said('rev/promotion', twice)).toEqual([['error', 'name-repeated', 'Rufino Salas Barragán']])
    expect(found('rev/promotion', { quePasa: 'Informa Rufino Salas.' })).toMatchObject([
      { severity: 'note', at: { field: 'razonNombre' }, params: { problem: 'reason', law: 'L02' } },
    ])
    expect(of('Informa Rufino Salas.', { razonNombre: 'Firma el acta' })).toEqual([])
  })

  it('is not a signature, a place or who receives a diploma', () => {
    const firmas = [{ nombre: 'Aurelia Montes Quintanar', cargo: 'Presidenta Municipal' }]
    expect(problems('rev/promotion', { kind: 'convocatoria', titulo: 'Copa Huasteca', firmas })).toEqual([])
    expect(of('Acude a la Presidencia Municipal.')).toEqual([])
    expect(problems('rev/promotion', { kind: 'reconocimiento', nombre: 'Aurelia Montes Quintanar' })).toEqual([])
  })

  it('knows the usual posts even without an office', () => {
    expect(problems('rev/promotion', { quePasa: 'Gracias al alcalde ya hay agua.' }, { office: undefined })).toEqual([
      'turn',
    ])
  })
})

describe('a programme', () => {
  it('is never tied to a vote', () => {
    expect(said('rev/vote-words', { quePasa: 'Recibe tu despensa y da tu voto a quien cumple.' })).toEqual([
      ['error', undefined, 'tu voto'],
    ])
    expect(problems('rev/vote-words', { quePasa: 'Votar por la reina de la feria.' })).toEqual([])
  })
})

describe('personal data', () => {
  it('that are asked for need their notice', () => {
    expect(said('rev/privacy-notice', { recabaDatos: true })).toEqual([['error', 'missing', undefined]])
    const [maybe] = found('rev/privacy-notice', { quePasa: 'Envía tu foto por WhatsApp.' })
    expect(maybe).toMatchObject({ severity: 'warning', params: { problem: 'maybe', text: 'Envía tu foto' } })
    expect([fixed(maybe, 'fix/collects-data'), fixed(maybe, 'fix/collects-nothing')]).toEqual([true, false])
    expect(problems('rev/privacy-notice', { quePasa: 'Inscríbete ya', recabaDatos: false })).toEqual([])
    const copa = { kind: 'convocatoria', inscripcion: { desde: '2026-12-01' } }
    expect(problems('rev/privacy-notice', copa)).toEqual(['maybe'])
    expect(problems('rev/privacy-notice', { quePasa: 'Acude al Registro Civil.' })).toEqual([])
  })

  it('have a notice with its five elements', () => {
    const [found5] = found('rev/privacy-notice', { avisoPrivacidad: 'Los datos se usarán para el registro.' })
    expect(found5?.params).toMatchObject({ elements: 'responsable,transferencias,negativa,integral', gap: 4 })
    const whole =
      'El H. Ayuntamiento, con domicilio en Palacio Municipal, usará tus datos para registrarte. No se transfieren. ' +
      'Puedes negarte u oponerte en la Unidad de Transparencia. Consulta el aviso integral en la página.'
    expect(problems('rev/privacy-notice', { avisoPrivacidad: whole })).toEqual([])
  })

  it('of who receives a support are not shown', () => {
    expect(said('rev/beneficiary-data', { quePasa: 'Entregado a MOQA800101MSPNNR09.' })).toEqual([
      ['error', 'curp', undefined],
    ])
    expect(problems('rev/beneficiary-data', { quePasa: 'Clave MNQNAR80010124M100' })).toEqual(['elector'])
    expect(problems('rev/beneficiary-data', { quePasa: 'RFC MOQA800101AB1' })).toEqual(['rfc'])
    expect(said('rev/beneficiary-data', { quePasa: 'Padece diabetes y vive en calle Hidalgo núm. 5.' })).toEqual([
      ['warning', 'home-and-health', undefined],
    ])
    expect(problems('rev/beneficiary-data', { quePasa: 'Lleva tu CURP e INE a la calle Hidalgo núm. 5.' })).toEqual([])
    const alt = 'Una señora muestra su credencial'
    expect(problems('rev/beneficiary-data', { imagen: { asset: 'a', alt } })).toEqual(['document'])
  })
})

describe('a picture', () => {
  const imagen = (more: object) => ({ imagen: { asset: 'a1', alt: 'Una bomba de agua', ...more } })

  it('with children needs its consent, and words that hint at them ask', () => {
    expect(said('rev/consent', imagen({ menores: true }))).toEqual([['error', 'minors', undefined]])
    expect(problems('rev/consent', imagen({ menores: true, consentimiento: 'CS-03, hoja 12' }))).toEqual([])
    const [maybe] = found('rev/consent', imagen({ alt: 'Dos niñas leen' }))
    expect(maybe).toMatchObject({ severity: 'warning', params: { problem: 'maybe-minors', text: 'niñas' } })
    expect([fixed(maybe, 'fix/shows-minors'), fixed(maybe, 'fix/shows-no-minors')]).toEqual([true, false])
    expect(problems('rev/consent', imagen({ alt: 'Dos niñas leen', menores: false }))).toEqual([])
  })

  it('of adults is a note, of things nothing', () => {
    expect(said('rev/consent', imagen({ alt: 'Un campesino siembra' }))).toEqual([['note', 'adults', 'campesino']])
    expect(problems('rev/consent', imagen({}))).toEqual([])
  })

  it('says who took it', () => {
    expect(found('rev/photo-credit', imagen({}))).toMatchObject([{ severity: 'note', params: { law: 'L18' } }])
    expect(found('rev/photo-credit', imagen({ autor: 'C. Social' }))).toEqual([])
    expect(found('rev/photo-credit', {})).toEqual([])
  })

  it('keeps its words for who cannot see under the law’s switch', () => {
    expect(found('rev/missing-alt', imagen({ alt: '' }))).toMatchObject([{ severity: 'error', params: { law: 'L19' } }])
    expect(found('rev/missing-alt', imagen({ alt: '' }), { law: withRules(LAW, { L19: false }) })).toEqual([])
  })
})

describe('words', () => {
  const of = (quePasa: string) => found('rev/inclusive-words', { quePasa })
  it('that leave people out have others', () => {
    const cured = (text: string) => fixed(of(text)[0], 'fix/say-instead')
    expect(cured('Rampas para personas con capacidades diferentes.')).toBe('Rampas para personas con discapacidad.')
    expect(cured('Apoyo a los discapacitados.')).toBe('Apoyo a las personas con discapacidad.')
    expect(cured('Personas de la tercera edad gratis')).toBe('Personas adultas mayores gratis')
  })

  it('that nobody can say aloud are told, and Tének and links are not', () => {
    expect(of('Bienvenidxs todas')[0]?.params).toMatchObject({ problem: 'unsayable', text: 'Bienvenidxs' })
    expect(of('Tod@s invitadas')[0]?.params).toMatchObject({ text: 'Tod@s' })
    for (const fine of ['Escribe a agua@tanquian.mx', 'Fiesta de Xantolo en Tamuín, Tenéx', 'Usa @TanquianMx'])
      expect(of(fine)).toEqual([])
    const paralelos = [{ idioma: 'hus', texto: 'An todxs' }]
    expect(found('rev/inclusive-words', { paralelos })).toEqual([])
  })
})

describe('a suspension of work', () => {
  const on = (desde: string, more: object = {}) =>
    said('rev/rest-day', { subtipo: 'suspension-de-labores', cuando: { desde }, ...more }).map(([, problem]) => problem)

  it('on the law’s day needs no ground; on another, it does', () => {
    expect(on('2027-02-01')).toEqual([])
    expect(on('2027-02-02')).toEqual(['not-official'])
    expect(on('2027-02-02', { fundamento: 'Acuerdo de cabildo' })).toEqual([])
    expect(on('2027-02-06')).toEqual([])
  })

  it('on the day that is remembered is told to its Monday', () => {
    expect(found('rev/rest-day', { subtipo: 'suspension-de-labores', cuando: { desde: '2027-02-05' } })).toMatchObject([
      { params: { problem: 'moved', first: '2027-02-05', date: '2027-02-01' } },
    ])
    expect(problems('rev/rest-day', { cuando: { desde: '2027-02-05' } })).toEqual([])
  })
})

describe('a commemoration', () => {
  const of = (more: object) =>
    problems('rev/flag-date', { kind: 'efemeride', fecha: '2027-01-16', anioHecho: '1826', izado: 'asta', ...more })

  it('says rightly how the flag is flown and of which year it is', () => {
    expect(of({})).toEqual([])
    expect(of({ izado: 'no' })).toEqual(['full'])
    expect(of({ fecha: '2027-05-22', anioHecho: '1902' })).toEqual(['half'])
    expect(of({ fecha: '2027-01-17' })).toEqual(['not-listed'])
    expect(of({ anioHecho: '1862' })).toEqual(['year'])
    expect(of({ fecha: '2027-10-29', anioHecho: '1870', izado: 'no' })).toEqual(['unconfirmed'])
  })
})

describe('the office’s own rules', () => {
  it('an esquela waits for the family', () => {
    expect(only('rev/esquela-family', { content: { kind: 'esquela' } })).toMatchObject([{ severity: 'error' }])
    expect(only('rev/esquela-family', { content: { kind: 'esquela', familiaConfirma: true } })).toEqual([])
    expect(only('rev/esquela-family', { content: {} })).toEqual([])
  })

  it('a correction does not repeat the falsehood as its headline', () => {
    const of = (verdad: string) =>
      only('rev/aclaracion-headline', {
        content: { kind: 'aclaracion', verdad, circula: 'El agua del pozo dos está contaminada con cianuro' },
      }).map((one) => one.severity)
    expect(of('Es falso que el agua del pozo esté contaminada')).toEqual(['warning'])
    expect(of('El agua del pozo no está contaminada con cianuro')).toEqual(['error'])
    expect(of('El agua de la red es potable')).toEqual([])
  })
})

/** One content that each rule of the law has something to say about, by the id of its rule. */
const BROKEN: Readonly<Record<string, Record<string, unknown>>> = {
  L01: { quePasa: 'Gracias al alcalde ya hay agua.' },
  L02: { quePasa: 'Informa Rufino Salas.' },
  L05: { clasificacion: 'programa-social' },
  L06: { clasificacion: 'civico-cultural', fechaPublicacion: '2027-05-10', vigencia: '2027-05-10' },
  L07: { clasificacion: 'salud', fechaPublicacion: '2027-05-10', vigencia: '2027-05-10' },
  L08: { clasificacion: 'salud', fechaPublicacion: '2027-02-10', vigencia: '2027-05-10' },
  L09: { kind: 'informe', clasificacion: 'informe-labores', fechaInforme: '2026-09-15' },
  L10: { quePasa: 'Apoyos: da tu voto.' },
  L13: { kind: 'efemeride', fecha: '2027-01-16', izado: 'no' },
  L14: { imagen: { asset: 'a', alt: 'x y', menores: true } },
  L15: { imagen: { asset: 'a', alt: 'Una mujer' } },
  L16: { recabaDatos: true },
  L17: { quePasa: 'MOQA800101MSPNNR09' },
  L18: { imagen: { asset: 'a', alt: 'Una bomba' } },
  L19: { imagen: { asset: 'a', alt: '' } },
  L21: { quePasa: 'Los discapacitados' },
  LFT74: { subtipo: 'suspension-de-labores', cuando: { desde: '2027-02-05' } },
}

describe('the book of the law', () => {
  const codes = new Set<string>(RULES.map(({ id }) => id))

  it('names only checks that exist, and every check that rests on it is named', () => {
    for (const { id, checks } of LAW.rules) for (const code of checks) expect(codes, id).toContain(code)
    expect(LAW.rules.filter(({ checks }) => checks.length > 0).map(({ id }) => id)).toEqual(Object.keys(BROKEN))
  })

  it.each(Object.entries(BROKEN))(
    '%s speaks with its source and its date, and is silent when switched off',
    (id, content) => {
      const under = (law: typeof LAW) =>
        review({ content, law, office: OFFICE }).filter((one) => one.params?.['law'] === id)
      const rule = LAW.rules.find((one) => one.id === id)
      const spoken = under(LAW)
      expect(spoken.length).toBeGreaterThan(0)
      for (const { code, params } of spoken) {
        expect(rule?.checks).toContain(code)
        expect(params).toMatchObject({ source: rule?.basis, sourceDate: rule?.date })
      }
      expect(under(withRules(LAW, { [id]: false }))).toEqual([])
      const inData = { ...LAW, rules: LAW.rules.map((one) => (one.id === id ? { ...one, on: false } : one)) }
      expect(under(inData)).toEqual([])
    },
  )

  it('says nothing when it is not there', () => {
    for (const content of Object.values(BROKEN))
      expect(review({ content }).filter((one) => one.params?.['law'] !== undefined)).toEqual([])
  })
})
