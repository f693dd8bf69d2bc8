import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPECTED, TODAY } from '../../test/expected.ts'
import { MESSAGES } from '../../test/messages.ts'
import { parseContent } from '../content/index.ts'
import { readPath } from '../path.ts'
import { understand } from './understand.ts'

describe('a pasted message', () => {
  it.each(Object.entries(EXPECTED))('%s gives its fields', (name, expected) => {
    const { content } = understand(MESSAGES[name as keyof typeof MESSAGES], { today: TODAY })
    for (const [path, value] of Object.entries(expected)) expect(readPath(content, path), path).toEqual(value)
  })

  it('of a contest with quotes, prizes in one line and a link', () => {
    const { content, leftovers } = understand(MESSAGES.altares, { today: '2026-10-05' })
    expect(content).toMatchObject({
      kind: 'convocatoria',
      subtipo: 'concurso',
      titulo: 'Concurso de altares de Xantolo',
      inscripcion: { hasta: '2026-10-30', costo: 'gratuita' },
      evento: { desde: '2026-11-01', horaInicio: '17:00' },
      premios: [{ premio: '$5,000' }, { premio: '$3,000' }, { premio: '$1,000' }],
      enlace: 'https://ejemplo.gob.mx/altares',
      contacto: { correo: 'cultura@ejemplo.gob.mx' },
    })
    expect(leftovers).toEqual([])
  })

  it('says what it supposed: the year, the day, the area', () => {
    const { fields } = understand(MESSAGES.aguaApurado, { today: TODAY })
    const notes = Object.fromEntries(fields.filter(({ deduced }) => deduced).map(({ path, note }) => [path, note]))
    expect(notes).toEqual({ titular: 'title-by-subtype', area: 'area-by-subtype', 'cuando.desde': 'year' })
    expect(
      understand(MESSAGES.cierreVial, { today: TODAY }).fields.find(({ path }) => path === 'cuando.desde')?.note,
    ).toBe('relative')
  })

  it('lists what it respelt', () => {
    const changes = understand(MESSAGES.aguaApurado, { today: TODAY }).corrections.map(
      ({ before, after }) => `${before}→${after}`,
    )
    expect(changes).toEqual(
      expect.arrayContaining(['suspendera→suspenderá', 'dia→día', 'barrio san josé→Barrio San José']),
    )
  })

  it('does not choose between two dates', () => {
    const { ambiguous, missing, content } = understand(MESSAGES.aguaDosFechas, { today: TODAY })
    expect(ambiguous).toMatchObject([
      { path: 'cuando', options: [{ value: { desde: '2026-11-26' } }, { value: { desde: '2026-12-05' } }] },
    ])
    expect(missing).toContain('cuando')
    expect(readPath(content, 'cuando')).toEqual({})
  })

  it('keeps what fits nowhere', () => {
    const { leftovers } = understand(MESSAGES.predial, { today: TODAY })
    expect(leftovers.map(({ text }) => text)).toEqual(['Adultos mayores con INAPAM: 50%'])
  })

  it('finds little in little', () => {
    expect(understand(MESSAGES.nada, { today: TODAY })).toMatchObject({
      kind: 'aviso',
      subtipo: 'general',
      ambiguous: [],
      leftovers: [],
    })
    expect(understand('', { today: TODAY }).missing).toContain('quePasa')
  })

  it('leaves the tag out of the title, with or without a colon', () => {
    for (const first of [
      '🚰 *AVISO* Corte de agua',
      'AVISO: Corte de agua',
      '*AVISO IMPORTANTE* Corte de agua',
      'Aviso de corte de agua',
    ])
      expect(
        readPath(understand(`${first}\nEl jueves 26 de noviembre no habrá agua.`, { today: TODAY }).content, 'titular'),
        first,
      ).toBe('Corte de agua')
  })

  it('may be told the kind', () => {
    expect(understand(MESSAGES.vacunacion, { today: TODAY, kind: 'campania', subtipo: 'salud' }).content).toMatchObject(
      { kind: 'campania', vigencia: { desde: '2026-11-28' } },
    )
  })

  it('is read in NFC: places and words agree', () => {
    const { fields, text } = understand('Corte de agua el sábado 28 de noviembre'.normalize('NFD'), { today: TODAY })
    const day = fields.find(({ path }) => path === 'cuando.desde')
    expect(text.slice(day?.from, day?.to)).toBe('sábado 28 de noviembre')
  })

  it.each(Object.entries(MESSAGES))('%s gives a draft content whose places lie in the text', (_name, message) => {
    const { content, fields, ambiguous, corrections, leftovers, text } = understand(message, { today: TODAY })
    expect(parseContent(content)).toEqual({ ok: true, value: content })
    for (const { from, to } of [
      ...fields,
      ...ambiguous.flatMap(({ options }) => options),
      ...corrections,
      ...leftovers,
    ]) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(text.length)
      expect(from).toBeLessThanOrEqual(to)
    }
  })

  it('never fails, whatever is pasted', () => {
    const scraps = fc.constantFrom(
      'se suspende el agua ',
      'jueves 26 ',
      'de noviembre ',
      '8:00 ',
      'a ',
      'y ',
      ', ',
      '\n',
      '• ',
      '*',
      '🚰',
      'Zonas: ',
      'PRIMERA. ',
      '1er lugar $5,000 ',
      '(483) 000 00 00 ',
      'calle 5 de Mayo ',
      'Requisitos:\n',
      '"',
      '. ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme', maxLength: 200 }),
        ),
        (message) => {
          expect(parseContent(understand(message, { today: TODAY }).content).ok).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of a megabyte does not freeze the tab', () => {
    // No clock here: a reader that looks back at every word needs minutes, and the runner gives it seconds.
    const { leftovers } = understand('a 5 de , '.repeat(120_000), { today: TODAY })
    expect(leftovers.at(-1)?.text.length).toBeGreaterThan(1_000_000)
  })
})
