import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as model from '../index.ts'
import {
  parseBrand,
  parseContent,
  parseDraft,
  parseFontTable,
  parseLawBook,
  parseLayout,
  parseOffice,
  parseScene,
  parseTemplate,
  readDraft,
  readJson,
} from '../index.ts'
import { migrate } from '../migrate/migrate.ts'
import { CURRENT, STEPS } from '../migrate/steps.ts'
import { DRAFT, DRAFT_0 } from '../../test/drafts.ts'
import { MAX_DEPTH, tidy } from './tidy.ts'

const PARSERS = {
  parseBrand,
  parseContent,
  parseDraft,
  parseFontTable,
  parseLawBook,
  parseLayout,
  parseOffice,
  parseScene,
  parseTemplate,
} as const

const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) })

describe('every parser', () => {
  it.each(Object.entries(PARSERS))('%s answers any JSON with a Result and never throws', (_name, parse) => {
    const schema = fc.constantFrom(
      'brand/1',
      'template/1',
      'draft/1',
      'draft/0',
      'font/1',
      'law/1',
      'office/1',
      'scene/1',
      'scene/2',
      'x',
      7,
    )
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.record(
        { schema, content: fc.jsonValue(), formats: fc.jsonValue(), pages: fc.jsonValue(), kind: fc.constant('aviso') },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(odd, (value) => {
        const result = parse(value)
        if (!result.ok) expect(model.FAILURE_CODES).toContain(result.failure.code)
      }),
    )
  })

  it.each(Object.entries(PARSERS))('%s refuses what is not JSON', (_name, parse) => {
    const loop: Record<string, unknown> = {}
    loop['self'] = loop
    for (const value of [
      undefined,
      null,
      7,
      'texto',
      [],
      () => 1,
      new Date(),
      new Map(),
      { a: NaN },
      { a: 1n },
      loop,
      deep(MAX_DEPTH + 5),
    ]) {
      expect(parse(value).ok).toBe(false)
    }
  })
})

describe('what comes from outside', () => {
  it('may not be too deep or too large', () => {
    expect(tidy(deep(MAX_DEPTH)).ok).toBe(true)
    expect(tidy(deep(MAX_DEPTH + 1))).toMatchObject({
      ok: false,
      failure: { code: 'parse/too-deep', params: { max: MAX_DEPTH } },
    })
    expect(tidy({ a: 'x'.repeat(21 * 1024 * 1024) })).toMatchObject({ ok: false, failure: { code: 'parse/too-big' } })
    expect(readJson('x'.repeat(21 * 1024 * 1024))).toMatchObject({ ok: false, failure: { code: 'parse/too-big' } })
  })

  it('may not reach a prototype', () => {
    const evil = JSON.parse('{"kind":"aviso","cuando":{"__proto__":{"hecho":true}}}') as unknown
    expect(parseContent(evil)).toMatchObject({
      ok: false,
      failure: { code: 'parse/invalid', at: 'cuando.__proto__', params: { problem: 'forbidden-key' } },
    })
    expect(({} as { hecho?: boolean }).hecho).toBeUndefined()
    const inherited = Object.create({ kind: 'aviso' }) as unknown
    expect(parseContent(inherited).ok).toBe(false)
  })

  it('is read in NFC, names too, and is not changed', () => {
    const source = Object.freeze({ kind: 'aviso', titular: 'Suspensio\u0301n' })
    const parsed = parseContent(source)
    expect(parsed.ok && parsed.value).toEqual({ kind: 'aviso', titular: 'Suspensi\u00f3n' })
    expect(source.titular).toBe('Suspensio\u0301n')
  })

  it('loses its undefined properties', () => {
    expect(tidy({ a: undefined, b: [1] })).toEqual({ ok: true, value: { b: [1] } })
  })

  it('is text first: a cut file says so', () => {
    const text = JSON.stringify(DRAFT)
    expect(readDraft(`\uFEFF${text}`)).toEqual({ ok: true, value: DRAFT })
    expect(readDraft(text.slice(0, -40))).toMatchObject({ ok: false, failure: { code: 'parse/not-json' } })
    expect(readDraft('')).toMatchObject({ ok: false, failure: { code: 'parse/not-json' } })
  })
})

describe('a draft', () => {
  it('comes back as it went', () => {
    expect(parseDraft(JSON.parse(JSON.stringify(DRAFT)))).toEqual({ ok: true, value: DRAFT })
  })

  it('names the place that is wrong', () => {
    expect(parseDraft({ ...DRAFT, content: { kind: 'aviso', zonas: ['a', 5] } })).toMatchObject({
      ok: false,
      failure: { at: 'content.zonas.1', params: { problem: 'wrong-type' } },
    })
    expect(parseDraft({ ...DRAFT, state: 'perdida' })).toMatchObject({
      ok: false,
      failure: { at: 'state', params: { problem: 'not-allowed', received: 'perdida' } },
    })
    expect(parseDraft({ ...DRAFT, overrides: { carta: { titulo: { dx: 'mucho' } } } })).toMatchObject({
      ok: false,
      failure: { at: 'overrides.carta.titulo.dx' },
    })
    expect(parseDraft({ ...DRAFT, extra: 1 })).toMatchObject({
      ok: false,
      failure: { at: 'extra', params: { problem: 'unknown-key' } },
    })
    const { updatedAt: _gone, ...cut } = DRAFT
    expect(parseDraft(cut)).toMatchObject({ ok: false, failure: { at: 'updatedAt', params: { problem: 'missing' } } })
  })

  it('of the future is refused with its code and left alone', () => {
    const future = Object.freeze({ ...DRAFT, schema: 'draft/2', novedad: Object.freeze(['x']) })
    const before = JSON.stringify(future)
    expect(parseDraft(future)).toMatchObject({
      ok: false,
      failure: { code: 'migrate/too-new', params: { received: 'draft/2', want: 'draft/1' } },
    })
    expect(JSON.stringify(future)).toBe(before)
  })

  it('of another kind is not mistaken', () => {
    for (const schema of ['template/1', 'draft/x', 'draft', 1, undefined]) {
      expect(parseDraft({ ...DRAFT, schema })).toMatchObject({
        ok: false,
        failure: { code: 'migrate/unknown-schema', at: 'schema' },
      })
    }
  })

  it('of the first shape is brought up to date', () => {
    expect(parseDraft(DRAFT_0)).toMatchObject({
      ok: true,
      value: {
        schema: 'draft/1',
        name: '',
        state: 'borrador',
        extras: {},
        createdAt: DRAFT_0.updatedAt,
        content: DRAFT_0.content,
      },
    })
  })
})

describe('migrations', () => {
  it('form an unbroken stair from each kind’s oldest step to today', () => {
    for (const [kind, current] of Object.entries(CURRENT)) {
      const froms = STEPS.filter((step) => step.kind === kind).map(({ from }) => from)
      expect(froms).toEqual(froms.map((_from, n) => current - froms.length + n))
    }
    expect(new Set(STEPS.map(({ kind, from }) => `${kind}/${from}`)).size).toBe(STEPS.length)
    for (const { name } of STEPS) expect(name).not.toBe('')
  })

  it('run every step there is', () => {
    const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { 'draft/0': DRAFT_0 }
    const ran = new Set<string>()
    for (const { kind, from } of STEPS) {
      const sample = samples[`${kind}/${from}`]
      if (!sample) throw new Error(`No sample of ${kind}/${from}: add one beside its step`)
      expect(migrate(kind, sample, (step) => ran.add(`${step.kind}/${step.from}`)).ok).toBe(true)
    }
    expect([...ran].sort()).toEqual(STEPS.map(({ kind, from }) => `${kind}/${from}`).sort())
  })

  it('do not change what they are given', () => {
    const before = JSON.stringify(DRAFT_0)
    migrate('draft', Object.freeze({ ...DRAFT_0 }))
    expect(JSON.stringify(DRAFT_0)).toBe(before)
  })
})
