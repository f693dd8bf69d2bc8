import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS, PT_PER } from '@tanquian/model'
import type { Draft, Finding, Template } from '@tanquian/model'
import { RULES, reviewPiece } from '@tanquian/review'
import type { ReviewInput } from '@tanquian/review'
import { fieldName, namesOf } from './finding-names.ts'
import { placeholdersOf } from './fill.ts'
import { FINDINGS, LAWS } from './findings.ts'
import { FIXES } from './fixes.ts'
import { sayFinding, sayFix } from './say-finding.ts'

/** Longest realistic values: titles must stay within 48 characters with them. */
const SAMPLE: Readonly<Record<string, string | number>> = {
  text: 'lunes 5 de enero de 2027',
  date: '26 de noviembre de 2026',
  weekday: 'miércoles',
  right: 'jueves',
  day: 26,
  days: 3,
  first: '18:00',
  last: '08:00',
  have: 6,
  want: 10,
  gap: 4,
  mark: '?',
  pair: '¿',
  name: 'Titular',
  over: '38 px',
  by: '38 px',
  size: '28 px',
  floor: '32 px',
  ratio: 3.2,
  ppi: 99,
  times: 1.4,
  spaces: 2,
  phone: '483 367 1234',
  formats: 'historia',
  field: 'Titular',
  received: 'Juvenil varonil',
  instead: 'las personas con discapacidad',
  elements: 'responsable,negativa',
  until: '2027-06-06',
  status: 'por confirmar',
}

const problemsOf = (code: keyof typeof FINDINGS): readonly (string | undefined)[] => {
  const words = FINDINGS[code]
  return words && 'problems' in words ? Object.keys(words.problems) : [undefined]
}
const cases = (Object.keys(FINDINGS) as (keyof typeof FINDINGS)[]).flatMap((code) =>
  problemsOf(code).map((problem) => [code, problem ?? ''] as const),
)
const sentences = Object.values(FINDINGS)
  .flatMap((words) => ('problems' in words ? Object.values(words.problems) : [words]))
  .flatMap(({ title, why }) => [...title, ...why])

const RULES_FOLDER = new URL('../../../review/src/rules/', import.meta.url)
const sources = readdirSync(RULES_FOLDER)
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, RULES_FOLDER), 'utf8'))

describe('the words of findings', () => {
  it('exist for every rule, and for no rule that is gone', () => {
    expect(Object.keys(FINDINGS).sort()).toEqual(RULES.map((rule) => rule.id).sort())
    for (const code of Object.keys(LAWS)) expect(FINDINGS).toHaveProperty([code])
  })

  it.each(cases)('%s %s: a fact of at most 48 characters and one line with the datum', (code, problem) => {
    const said = sayFinding({
      code,
      severity: 'error',
      at: { field: 'titular', format: 'historia' },
      params: { ...SAMPLE, problem },
    })
    expect(said.title.length).toBeLessThanOrEqual(48)
    expect(said.title).toMatch(/^[A-ZÁÉÍÓÚ“][^{}!]+[^.{}]$/)
    expect(said.why).toMatch(/^[A-ZÁÉÍÓÚ“][^{}!]+\.$/)
    expect(said.why).not.toMatch(/ {2}|“”/)
  })

  it.each([...sentences, ...Object.values(FIXES)])('“%s” uses known placeholders and speaks calmly', (sentence) => {
    for (const name of placeholdersOf(sentence)) expect(SAMPLE).toHaveProperty(name)
    expect(sentence.replaceAll(/\{[^{}]+\}/g, '')).not.toMatch(
      /[{}!¡]|\b(error|warning|layout|override|usted|inválid[oa])\b/i,
    )
  })

  it('name required fields without passing 48 characters', () => {
    for (const kind of Object.values(KINDS))
      for (const field of kind.fields) {
        const said = sayFinding(
          { code: 'rev/missing-required', severity: 'error', at: { field: field.path } },
          { field: (path) => fieldName(kind.id, path) },
        )
        expect(said.title).toBe(`Falta llenar “${field.label}”`)
        expect(said.title.length).toBeLessThanOrEqual(48)
      }
  })

  it('of a rule that this version does not know still say something', () => {
    expect(sayFinding({ code: 'rev/from-the-future', severity: 'note', at: {} })).toMatchObject({
      title: 'Hay algo que revisar',
      fixes: [],
    })
  })
})

describe('the words of fixes', () => {
  it('exist for every fix that a rule offers, and for no other', () => {
    const offered = new Set(
      sources.flatMap((source) => [...source.matchAll(/'(fix\/[a-z0-9-]+)'/g)].map((match) => match[1])),
    )
    for (const side of ['left', 'top', 'right', 'bottom']) offered.add(`fix/shift-${side}`)
    expect(Object.keys(FIXES).sort()).toEqual([...offered].sort())
  })

  it.each(Object.keys(FIXES) as (keyof typeof FIXES)[])('%s has a short button', (code) => {
    const label = sayFix({ code, params: SAMPLE, edits: [], safe: false })
    expect(label.length).toBeLessThanOrEqual(40)
    expect(label).not.toMatch(/[{}.]| {2}/)
  })
})

describe('where', () => {
  it('is said as a person would: field, row, formats', () => {
    const at = (field: string, formats: string): string =>
      sayFinding(
        { code: 'rev/overflow', severity: 'error', at: { field, format: 'a' }, params: { formats, count: 2 } },
        { field: (path) => fieldName('aviso', path), format: (id) => id.toUpperCase(), formats: 5 },
      ).place
    expect(at('zonas.2', 'a')).toBe('Zonas o lugares, renglón 3 · A')
    expect(at('cuando.desde', 'a,b')).toBe('Fecha y horario · A y B')
    expect(at('contacto.telefono', 'a,b,c,d')).toBe('Teléfono para reportes · 4 formatos')
    expect(at('titular', 'a,b,c,d,e')).toBe('Titular · los 5 formatos')
    expect(fieldName('convocatoria', 'bases.0.cuerpo')).toBe('Bases 1: Texto')
  })
})

describe('a real review', () => {
  const format = {
    id: 'post-4x5',
    title: 'Publicación 4:5',
    output: 'screen',
    width: 1080 * PT_PER.px,
    height: 1350 * PT_PER.px,
    ink: 'color',
    ground: 'surface',
    minText: { body: 24, small: 18 },
    blocks: [{ id: 'titular', name: 'Titular', is: 'text' }],
  }
  const template = { id: 't', version: 1, formats: [format] } as unknown as Template
  const content = {
    kind: 'aviso',
    subtipo: 'corte-de-agua',
    titular: 'Tienes dudas?',
    quePasa: 'Reunión el lunes 5 de enero de 2027.',
    cuando: { desde: '2026-11-20', horaInicio: '18:00', horaFin: '08:00' },
    contacto: { telefono: '483 367' },
  }
  const draft = { content, formats: ['post-4x5'], overrides: {}, extras: {} } as unknown as Draft
  const block = {
    id: 'titular',
    name: 'Titular',
    is: 'text',
    page: 0,
    box: { x: 0, y: 0, w: 9, h: 9 },
    ink: { x: 100, y: 100, w: 9, h: 9 },
    ops: [0, 0],
    allow: [],
    bind: 'titular',
    overflow: 28.5,
  }
  const layouts = [{ format: 'post-4x5', pages: [], blocks: [block], digest: '' }]
  const input = {
    draft,
    template,
    brand: { palette: {}, colors: {}, mono: {}, fonts: [], legends: {} },
    scenes: [],
    layouts,
    pictureSizes: { size: () => undefined },
    today: '2026-11-23',
  } as unknown as ReviewInput
  const said = reviewPiece(input).map((finding: Finding) => sayFinding(finding, namesOf(draft, template)))

  it('says the sample mistake with its two ways out', () => {
    expect(said).toContainEqual({
      title: 'El día no coincide con la fecha',
      why: 'El 5 de enero de 2027 es martes, no lunes.',
      place: 'Qué pasa',
      fixes: ['Cambiar a martes 5', 'Es el lunes 4'],
    })
  })

  it('says every other one without a gap', () => {
    expect(said.map(({ title, why, place }) => [title, why, place].join(' | ').replaceAll('\u00a0', ' '))).toEqual([
      'El texto no cabe | Titular sobresale 38 px en Publicación 4:5. Acórtalo. | Titular · Publicación 4:5',
      'El día no coincide con la fecha | El 5 de enero de 2027 es martes, no lunes. | Qué pasa',
      'Falta llenar “Qué tan urgente es” | Sin ese dato la pieza no está completa. | Qué tan urgente es',
      'Termina antes de empezar | Dice de 18:00 h a 8:00 h. | Fecha y horario',
      'Falta llenar “Zonas o lugares” | Sin ese dato la pieza no está completa. | Zonas o lugares',
      'Falta llenar “Área” | Sin ese dato la pieza no está completa. | Área',
      'Al teléfono le faltan 4 dígitos | Van 6 de 10. | Teléfono para reportes',
      'Un signo no tiene pareja | Hay “?” sin “¿”. | Titular',
      'Esa fecha ya pasó | El viernes 20 de noviembre de 2026 fue hace 3 días. | Fecha y horario',
    ])
  })
})
