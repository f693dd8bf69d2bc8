import fc from 'fast-check'
import { CONTENT_KINDS, isFilled, KINDS, readPath } from '@tanquian/model'
import type { Field, LooseContent } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { BRAND } from '../test/contents.ts'
import { alt } from './channels/alt.ts'
import { charactersOf } from './channels/channel.ts'
import { perifoneo } from './channels/perifoneo.ts'
import { post } from './channels/post.ts'
import { whatsapp } from './channels/whatsapp.ts'
import { cutWhole } from './fit/cut-whole.ts'
import { sayingsFor } from './fit/choose.ts'
import { ladderOf } from './fit/ladders.ts'
import { ALT_LIMIT, PERIFONEO_LIMIT, POST_LIMIT, secondsOf, WHATSAPP_LIMIT, writeWords } from './index.ts'
import type { Wording, Words } from './index.ts'
import { EVERY, VARIETIES } from '../test/new-kinds.ts'

const phrase = fc.oneof(
  fc.constantFrom(
    '',
    'Zona Centro',
    '**Junta agua** hoy.',
    'Sigue hasta las 18:00 h',
    '$1,250.00',
    '«kꞌwajat»',
    '20 % a 65+',
    'https://ejemplo.gob.mx/a',
  ),
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.lorem({ maxCount: 90 }),
)
const list = fc.array(phrase, { maxLength: 24 })
const iso = fc.constantFrom('2026-11-26', '2026-12-28', '2027-01-29', '2027-02-30', '', '26/11/2026')
const hour = fc.constantFrom('08:00', '12:00', '18:30', '24:00', '', '8 am')
const half = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })
const periodEntries = {
  desde: iso,
  hasta: iso,
  horaInicio: hour,
  horaFin: hour,
  nuevoAviso: fc.boolean(),
  dias: fc.constantFrom('', 'lunes a viernes', 'sábados'),
}
const period = fc.record(periodEntries, { requiredKeys: [] })
const common = {
  area: phrase,
  leyenda: fc.constantFrom('ninguna', 'lgcs11'),
  contacto: fc.record(
    {
      telefono: fc.constantFrom('4830000000', '911', '483', ''),
      extension: fc.constantFrom('', '102'),
      correo: phrase,
      horario: phrase,
      whatsapp: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
}
const loose = <T>(model: Record<string, fc.Arbitrary<unknown>>, kind: T) =>
  fc.record({ kind: fc.constant(kind), ...model }, { requiredKeys: ['kind'] })

/** Anything that somebody may type in a field, by its widget. */
const typedIn = (field: Field): fc.Arbitrary<unknown> => {
  if (field.widget === 'list') return list
  if (field.widget === 'period') return period
  if (field.widget === 'check') return fc.boolean()
  if (field.widget === 'date') return iso
  if (field.widget === 'time') return hour
  if (field.widget === 'choice') return fc.constantFrom(...(field.options ?? []).map(({ id }) => id))
  if (field.widget === 'records')
    return fc.array(fc.record(typedInAll(field.item ?? []), { requiredKeys: [] }), { maxLength: 6 })
  return phrase
}
const typedInAll = (fields: readonly Field[]): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(fields.map((field) => [field.path, typedIn(field)]))

/** Half-written contents of every kind, straight from the questions of its form. */
const content = fc.oneof(
  ...CONTENT_KINDS.map((kind) => {
    const own = KINDS[kind].fields.filter(({ path, widget }) => !path.includes('.') && widget !== 'picture')
    const subtipo = fc.constantFrom(...KINDS[kind].subtypes.map(({ id }) => id))
    const deep =
      kind === 'convocatoria'
        ? {
            inscripcion: fc.record(
              { ...periodEntries, sede: half(phrase), medio: half(phrase), costo: half(phrase) },
              { requiredKeys: [] },
            ),
          }
        : {}
    return loose({ ...typedInAll(own), ...deep, ...common, subtipo }, kind)
  }),
) as fc.Arbitrary<LooseContent>

const brand = fc.constantFrom(BRAND, undefined)
const wordsOf = (of: LooseContent, by: typeof BRAND | undefined): Words => writeWords(of, by ? { brand: by } : {})

/** Fields that are said as they were written, or not at all. */
const SAID = [
  'titular',
  'quePasa',
  'causa',
  'lema',
  'mensaje',
  'objeto',
  'area',
  'finado',
  'verdad',
  'nombre',
  'tema',
  'sede',
]

describe('whatever is written', () => {
  it('every text keeps within its limit', () => {
    fc.assert(
      fc.property(content, brand, (of, by) => {
        const words = wordsOf(of, by)
        expect(charactersOf(words.whatsapp.text)).toBeLessThanOrEqual(WHATSAPP_LIMIT)
        expect(charactersOf(words.post.text)).toBeLessThanOrEqual(POST_LIMIT)
        expect(charactersOf(words.alt.text)).toBeLessThanOrEqual(ALT_LIMIT)
        expect(words.perifoneo.seconds).toBeLessThanOrEqual(PERIFONEO_LIMIT)
        expect(words.perifoneo.seconds).toBe(secondsOf(words.perifoneo.text))
      }),
      { numRuns: 100 },
    )
  })

  it('no digit and no sign is left for the voice', () => {
    fc.assert(
      fc.property(content, (of) => {
        expect(wordsOf(of, BRAND).perifoneo.text).toMatch(/^[\p{L}\p{M} .,¿?¡!'’]*$/u)
      }),
      { numRuns: 100 },
    )
  })

  it('what is omitted was written, and what was written is said or omitted', () => {
    const bare = (text: string) =>
      text
        .toLowerCase()
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    fc.assert(
      fc.property(content, (of) => {
        for (const { text, omitted } of [wordsOf(of, BRAND).whatsapp, wordsOf(of, BRAND).post]) {
          for (const path of omitted) if (!path.startsWith('f.')) expect(isFilled(readPath(of, path)), path).toBe(true)
          for (const path of SAID)
            if (isFilled(readPath(of, path)) && !omitted.includes(path))
              expect(bare(text), path).toContain(bare(String(readPath(of, path))))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the legend is whole or it is not there, and then it is told', () => {
    fc.assert(
      fc.property(content, (of) => {
        for (const { text, omitted, notes } of Object.values<Wording>({ ...wordsOf(of, BRAND) })) {
          const asked = of.leyenda === 'lgcs11'
          const told = notes.some(({ code }) => code === 'words/legend-left-out')
          expect(text.includes(BRAND.legendText)).toBe(asked && !told)
          expect(omitted.includes('leyenda')).toBe(told)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the same content gives the same words', () => {
    fc.assert(
      fc.property(content, (of) => {
        expect(wordsOf(of, BRAND)).toEqual(wordsOf(structuredClone(of), BRAND))
      }),
      { numRuns: 30 },
    )
  })
})

describe('cutting a text', () => {
  it('parts no word, date, hour, telephone or amount', () => {
    const text =
      'Cierre del lunes 11 al viernes 29 de enero de 2027, de 9:00 a 15:00 h, tel. 483 000 0000, costo $1,250.00 M.N. hoy'
    for (let max = 0; max < text.length; max += 1) {
      const cut = cutWhole(text, max)
      expect(cut.length).toBeLessThanOrEqual(max)
      const kept = cut.replace(/…$/, '')
      expect(text.startsWith(kept)).toBe(true)
      expect(kept).not.toMatch(/11$|al viernes$|enero$| 9:00$|9:00 a$|483(?: 000)?$|\$1,250\.00$|\$$/)
      if (kept !== '') expect(text.slice(kept.length)).toMatch(/^[\s,.]/)
    }
    expect(cutWhole(text, text.length)).toBe(text)
    expect(cutWhole('palabrota', 5)).toBe('')
  })
})

/** What may have been folded into another saying, and then is none of its own. */
const ABSORBED = ['publico', 'causa', 'alternativa', 'programa', 'convoca']

describe('ladders', () => {
  it.each([...Object.values(EVERY), ...VARIETIES])(
    '$kind $subtipo: everything but the title can go, and every step is of something that may be said',
    (of) => {
      const rungs = ladderOf(of.kind, of.subtipo)
      const ids = new Set(
        [whatsapp(), post, perifoneo, alt].flatMap((channel) => sayingsFor(of, BRAND, channel).map(({ id }) => id)),
      )
      const all = new Set([...ids, ...ABSORBED])
      for (const { saying } of rungs) expect(all).toContain(saying)
      for (const id of ids)
        if (id !== 'titulo' && id !== 'imagen') expect(rungs).toContainEqual({ saying: id, form: 'no' })
    },
  )
})
