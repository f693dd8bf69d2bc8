import { loadBrand, loadExamples, templateHeads } from '@tanquian/brand-template'
import { factsOf, fieldAt, isFilled, phoneDigits, readPath, TITLE_PATHS } from '@tanquian/model'
import type { Brand, ContentKind, LooseContent } from '@tanquian/model'
import { ALT_LIMIT, PERIFONEO_LIMIT, phoneToWords, POST_LIMIT, WHATSAPP_LIMIT, writeWords } from '@tanquian/words'
import type { Wording } from '@tanquian/words'
import { beforeAll, describe, expect, it } from 'vitest'

interface Case {
  readonly name: string
  readonly content: LooseContent
}

const cases: Case[] = []
let brand: Brand

const titleOf = (content: LooseContent): string => String(readPath(content, TITLE_PATHS[content.kind][0]))
const legendOf = ({ leyenda }: LooseContent): string => (leyenda ? (brand.legends[leyenda]?.text ?? '') : '')
const writtenOf = (content: LooseContent) => {
  const { office, municipality } = brand.institution
  return writeWords(content, { brand: { office, municipality, legendText: legendOf(content) } })
}
const flat = (text: string): string => text.replace(/[*\u00a0\s]+/g, ' ').toLowerCase()

/** Periods of a content by their paths. */
const PERIODS: Readonly<Partial<Record<ContentKind, readonly string[]>>> = {
  aviso: ['cuando'],
  campania: ['vigencia'],
  convocatoria: ['inscripcion', 'evento'],
  evento: ['cuando'],
}

/** Kinds in which somebody must answer; in the others the content itself says who speaks. */
const mustAnswer = ({ kind }: LooseContent): boolean => fieldAt(kind, 'area')?.required === true

beforeAll(async () => {
  const loaded = await loadBrand('tanquian')
  if (!loaded.ok) throw new Error(loaded.failure.code)
  brand = loaded.value
  for (const { id } of templateHeads)
    for (const example of await loadExamples(id))
      cases.push({ name: `${id} ${example.id}`, content: example.draft.content })
  expect(cases.length).toBeGreaterThan(10)
})

/** Runs a check over every example, naming the one that breaks it. */
const every = (check: (content: LooseContent, name: string) => void) => () => {
  for (const { content, name } of cases) check(content, name)
}

const expectWords = (wording: Wording, words: string, name: string) =>
  expect(flat(wording.text), name).toContain(flat(words))

/** The longest example fills every field to its end: what no text of that length can hold may go, but it is told. */
const isLongest = (name: string): boolean => name.endsWith(' largo')
const expectSaid = (wording: Wording, words: string, path: string, name: string) => {
  const gone = isLongest(name) && wording.omitted.some((one) => one === path || one.startsWith(`${path}.`))
  if (!gone) expectWords(wording, words, name)
}

describe('every example of every template in words', () => {
  it(
    'keeps within every limit, and nothing that must be said is left out',
    every((content, name) => {
      const { whatsapp, post, perifoneo, alt } = writtenOf(content)
      expect([...whatsapp.text].length, name).toBeLessThanOrEqual(WHATSAPP_LIMIT)
      expect([...post.text].length, name).toBeLessThanOrEqual(POST_LIMIT)
      expect([...alt.text].length, name).toBeLessThanOrEqual(ALT_LIMIT)
      expect(perifoneo.seconds, name).toBeLessThanOrEqual(PERIFONEO_LIMIT)
      for (const { notes } of [whatsapp, post, perifoneo, alt]) if (!isLongest(name)) expect(notes, name).toEqual([])
    }),
  )

  it(
    'says title, telephone and legend in each text',
    every((content, name) => {
      const { whatsapp, post, perifoneo, alt } = writtenOf(content)
      const phone = factsOf(content).telefono.replace(/ ext\..*/, '')
      for (const wording of [whatsapp, post, alt]) {
        expectWords(wording, titleOf(content), name)
        expectWords(wording, phone, name)
        expectSaid(wording, legendOf(content), 'leyenda', name)
      }
      expectWords(perifoneo, legendOf(content), name)
      expectSaid(perifoneo, phoneToWords(phoneDigits(phone)), 'contacto', name)
    }),
  )

  it(
    'says when with weekday and year, where and who answers in WhatsApp and for who cannot see',
    every((content, name) => {
      const { whatsapp, alt } = writtenOf(content)
      for (const wording of [whatsapp, alt]) {
        for (const path of PERIODS[content.kind] ?? []) {
          const range = String(readPath(factsOf(content), `${path}.rangoMin`) ?? '')
          expectWords(wording, range, name)
          expectWords(wording, String(readPath(factsOf(content), `${path}.horario`) ?? ''), name)
        }
        if (mustAnswer(content)) expectSaid(wording, String(content.area ?? ''), 'area', name)
        const places = content.kind === 'aviso' ? (content.zonas ?? []) : [String(readPath(content, 'sede') ?? '')]
        const at = content.kind === 'aviso' ? 'zonas' : 'sede'
        for (const place of places) expectSaid(wording, place, at, name)
        if (isLongest(name)) continue
        if (content.kind === 'aviso' && isFilled(content.queHacer))
          expect(wording.omitted, name).not.toContain('queHacer')
        for (const path of ['quePasa', 'mensaje', 'objeto', 'llamada'])
          expect(wording.omitted, name).not.toContain(path)
      }
    }),
  )

  it(
    'leaves the voice no figure and no sign',
    every((content, name) => {
      expect(writtenOf(content).perifoneo.text, name).toMatch(/^[\p{L}\p{M} .,¿?¡!]+$/u)
    }),
  )
})
