import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentProblems, CONTENT_KINDS, fieldAt, KINDS, LOOSE_SCHEMAS, parseContent, unknownFields } from './index.ts'
import type { Field, LooseContent } from './index.ts'
import { readPath, writePath } from '../path.ts'
import { AVISO, CONVOCATORIA } from '../../test/contents.ts'
import { TYPICAL } from '../../test/every-kind.ts'

const whole: readonly LooseContent[] = Object.values(TYPICAL)

const entryOf = (schema: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, step) => {
    const wrapped = readPath(at, 'wrapped') ?? at
    const item = readPath(wrapped, 'item') ?? wrapped
    return readPath(readPath(item, 'entries'), step)
  }, schema)

const codes = (content: LooseContent) => contentProblems(content).map(({ code, path }) => `${path}: ${code}`)
const changed = (content: LooseContent, path: string, value: unknown): LooseContent => writePath(content, path, value)

describe('every kind', () => {
  it.each(CONTENT_KINDS)('%s asks only what its schema knows', (kind) => {
    const check = (fields: readonly Field[], prefix: string) => {
      for (const field of fields) {
        const path = prefix ? `${prefix}.${field.path}` : field.path
        expect(entryOf(LOOSE_SCHEMAS[kind], path), path).toBeDefined()
        if (field.item) check(field.item, path)
      }
    }
    check(KINDS[kind].fields, '')
  })

  it.each(CONTENT_KINDS)('%s has subtypes whose ids its fields and empty contents agree with', (kind) => {
    const { subtypes, fields, empty } = KINDS[kind]
    const ids = subtypes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { only = [], requiredIn = [] } of fields)
      for (const id of [...only, ...requiredIn]) expect(ids).toContain(id)
    for (const id of ids) {
      const blank = empty(id)
      expect(blank).toMatchObject({ kind, subtipo: id })
      expect(parseContent(blank)).toEqual({ ok: true, value: blank })
      expect(parseContent(blank, 'strict').ok).toBe(false)
      expect(unknownFields(blank)).toEqual([])
    }
    expect(empty('no existe').subtipo).toBe(ids[0])
  })

  it.each(CONTENT_KINDS)('%s speaks to the clerk in tú, without shouting', (kind) => {
    const words = (fields: readonly Field[]): readonly string[] =>
      fields.flatMap(({ label, help = '', item = [] }) => [label, help, ...words(item)])
    for (const sentence of words(KINDS[kind].fields)) {
      expect(sentence).not.toMatch(/[!¡]|\busted\b|\bsu \b|ingrese|seleccione/i)
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(12)
    }
  })

  it('has an example in every box that a clerk types in', () => {
    const bare = CONTENT_KINDS.flatMap((kind) =>
      KINDS[kind].fields
        .filter(
          ({ widget, placeholder }) => ['text', 'textarea', 'list', 'url', 'date'].includes(widget) && !placeholder,
        )
        .map(({ path }) => `${kind}.${path}`),
    )
    expect(bare).toEqual([])
  })

  it('accepts at export what is complete, and says nothing of it', () => {
    for (const content of whole) {
      expect(contentProblems(content)).toEqual([])
      expect(parseContent(content, 'strict')).toEqual({ ok: true, value: content })
    }
  })

  it('loose accepts any of it missing; strict names the first that lacks', () => {
    for (const content of whole) {
      for (const name of Object.keys(content).filter((key) => key !== 'kind')) {
        expect(parseContent(changed(content, name, undefined)).ok, name).toBe(true)
      }
    }
    expect(parseContent(changed(AVISO, 'titular', undefined), 'strict')).toMatchObject({
      ok: false,
      failure: { at: 'titular', params: { problem: 'required' } },
    })
    expect(parseContent(changed(AVISO, 'zonas', []), 'strict')).toMatchObject({
      ok: false,
      failure: { at: 'zonas', params: { problem: 'required' } },
    })
    expect(parseContent({ ...AVISO, titular: 7 })).toMatchObject({
      ok: false,
      failure: { code: 'parse/invalid', at: 'titular', params: { problem: 'wrong-type' } },
    })
    expect(parseContent({ kind: 'edicto' })).toMatchObject({
      ok: false,
      failure: { code: 'catalog/unknown-kind', at: 'kind' },
    })
  })

  it('keeps fields that it does not know, and can name them', () => {
    const parsed = parseContent({ ...AVISO, titulr: 'x' })
    expect(parsed.ok && unknownFields(parsed.value)).toEqual(['titulr'])
  })

  it('finds the field of a path', () => {
    expect(fieldAt('aviso', 'zonas.2')?.path).toBe('zonas')
    expect(fieldAt('aviso', 'cuando.desde')?.path).toBe('cuando')
    expect(fieldAt('convocatoria', 'inscripcion.sede')?.label).toBe('Dónde inscribirse')
    expect(fieldAt('convocatoria', 'premios.0.premio')?.label).toBe('Premio')
    expect(fieldAt('aviso', 'contacto.telefono')?.widget).toBe('phone')
    expect(fieldAt('aviso', 'nada')).toBeUndefined()
  })
})

describe('rules of the fields', () => {
  it('ask what the subtype needs', () => {
    expect(codes(changed(AVISO, 'zonas', []))).toEqual(['zonas: required'])
    expect(codes(changed(changed(AVISO, 'zonas', []), 'subtipo', 'general'))).toEqual([])
    expect(codes(changed(changed(AVISO, 'queHacer', ['  ']), 'subtipo', 'alerta'))).toEqual([
      'queHacer: required',
      'fuente: required',
    ])
    expect(codes(changed(AVISO, 'cuando', { nuevoAviso: true }))).toEqual(['cuando.desde: required'])
  })

  it('hold the order of days and hours', () => {
    expect(codes(changed(AVISO, 'cuando.horaFin', '08:00'))).toEqual(['cuando.horaFin: hours-reversed'])
    expect(codes(changed(AVISO, 'cuando.horaFin', '8 pm'))).toEqual(['cuando.horaFin: not-an-hour'])
    expect(codes(changed(AVISO, 'cuando.hasta', '2026-11-25'))).toEqual(['cuando.hasta: dates-reversed'])
    expect(codes(changed(AVISO, 'cuando.desde', '2026-02-30'))).toEqual(['cuando.desde: not-a-date'])
  })

  it('count what a telephone lacks', () => {
    expect(contentProblems(changed(AVISO, 'contacto.telefono', '483 000'))).toEqual([
      { code: 'phone-short', path: 'contacto.telefono', params: { have: 6, want: 10 } },
    ])
    expect(codes(changed(AVISO, 'contacto.telefono', '01 483 000 0000'))).toEqual(['contacto.telefono: phone-old'])
    expect(codes(changed(AVISO, 'contacto.telefono', '911'))).toEqual([])
    expect(codes(changed(AVISO, 'contacto.correo', 'agua arroba'))).toEqual(['contacto.correo: not-an-email'])
  })

  it('measure texts, lists and what lies inside them', () => {
    expect(contentProblems(changed(AVISO, 'titular', 'á'.repeat(71)))).toEqual([
      { code: 'too-long', path: 'titular', params: { have: 71, want: 70 } },
    ])
    expect(
      codes(
        changed(
          AVISO,
          'zonas',
          Array.from({ length: 25 }, (_, n) => `Zona ${n}`),
        ),
      ),
    ).toEqual(['zonas: too-many'])
    expect(codes(changed(CONVOCATORIA, 'premios', [{ lugar: '', premio: '$5' }]))).toEqual([
      'premios.0.lugar: required',
    ])
    expect(codes(changed(CONVOCATORIA, 'enlace', 'mi página'))).toEqual(['enlace: not-a-link'])
    expect(codes(changed(AVISO, 'imagen', { asset: 'a1', alt: '' }))).toEqual(['imagen.alt: required'])
  })

  it('never fail, whatever they are given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.constantFrom('cuando', 'zonas', 'contacto', 'premios', 'titular', 'bases.0', 'imagen'),
        fc.jsonValue(),
        (content, path, json) => {
          let odd: LooseContent
          try {
            odd = changed(content, path, json)
          } catch {
            return
          }
          contentProblems(odd)
          for (const strictness of ['loose', 'strict'] as const)
            expect(typeof parseContent(odd, strictness).ok).toBe('boolean')
        },
      ),
    )
  })
})

describe('drafts of before the new fields', () => {
  it('are read as they are, with no step in between', () => {
    // What an older version wrote: no field of the law, no parallel texts, a convocatoria with its own link and privacy notice.
    const old: readonly LooseContent[] = [
      AVISO,
      { ...CONVOCATORIA, enlace: 'https://ejemplo.gob.mx/copa', avisoPrivacidad: 'Solo para el registro.' },
      TYPICAL.campania,
    ]
    for (const content of old) {
      expect(parseContent(content)).toEqual({ ok: true, value: content })
      expect(parseContent(content, 'strict')).toEqual({ ok: true, value: content })
      expect(unknownFields(content)).toEqual([])
    }
  })
})
