import fc from 'fast-check'
import type { Run } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { nestedOf } from './nested.ts'

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, font: 'Regular', fill: '#000000', ...more })
const join = (runs: readonly Run[] | undefined) => (runs ?? []).map(({ text }) => text).join('')
/** '0', '1 a) ' … : depth, mark and text of every paragraph; '+' where it stands apart. */
const read = (text: string) =>
  nestedOf([run(text)]).map(
    ({ level, mark, runs, apart }) => `${apart ? '+' : ''}${level} ${mark ? `${join(mark)} ` : ''}${join(runs)}`,
  )

describe('nested items', () => {
  it('take their depth from the kind of their mark, in order of appearance', () => {
    expect(read('Las bases:\n1.- Uno\na) Inciso\nb) Otro\n2.- Dos\na) Más\n– guion\n• punto')).toEqual([
      '0 Las bases:',
      '1 1.- Uno',
      '2 a) Inciso',
      '2 b) Otro',
      '1 2.- Dos',
      '2 a) Más',
      '3 – guion',
      '4 • punto',
    ])
    expect(read('I. Título\n1. Uno\nII. Otro\nIII.- Más\nIV. Cuatro')).toEqual([
      '1 I. Título',
      '2 1. Uno',
      '1 II. Otro',
      '1 III.- Más',
      '1 IV. Cuatro',
    ])
    expect(read('- Uno\n- Dos')).toEqual(['1 – Uno', '1 – Dos'])
  })

  it('keep figures with figures and letters with letters', () => {
    expect(read('h) hache\ni) i\nj) jota')).toEqual(['1 h) hache', '1 i) i', '1 j) jota'])
    expect(read('i) uno\nii) dos\niii) tres\niv) cuatro\nv) cinco')).toEqual([
      '1 i) uno',
      '1 ii) dos',
      '1 iii) tres',
      '1 iv) cuatro',
      '1 v) cinco',
    ])
    expect(read('n) ene\nñ) eñe\no) o')).toEqual(['1 n) ene', '1 ñ) eñe', '1 o) o'])
    expect(read('1. Uno\n1.1 Parte\n1.2. Otra\n2. Dos\n2.1 Parte')).toEqual([
      '1 1. Uno',
      '2 1.1 Parte',
      '2 1.2. Otra',
      '1 2. Dos',
      '2 2.1 Parte',
    ])
    expect(read('1. Uno\n1) dentro\n2) más\n2. Dos')).toEqual(['1 1. Uno', '2 1) dentro', '2 2) más', '1 2. Dos'])
  })

  it('is not taken in by names, hours and quantities', () => {
    for (const line of [
      'V. Carranza 12',
      'C. Juan Pérez',
      '8:00 h',
      '3.5 km de camino',
      '1.º lugar',
      '2026 fue',
      'a las 8',
    ])
      expect(read(line)).toEqual([`0 ${line}`])
  })

  it('gives a line right after an item to the item, and one after a blank line to nobody', () => {
    expect(read('1. Uno\nsigue\n\n2. Dos\n\nPárrafo\n\n3. Tres')).toEqual([
      '1 1. Uno',
      '1 sigue',
      '+1 2. Dos',
      '+0 Párrafo',
      '+1 3. Tres',
    ])
    expect(read('1. Uno\n\n   suyo\na) Inciso')).toEqual(['1 1. Uno', '+1 suyo', '2 a) Inciso'])
  })

  it('goes on counting at its depth after a paragraph, or begins again', () => {
    expect(read('1. Uno\na) A\n\nNota\n\nb) B\n2. Dos')).toEqual([
      '1 1. Uno',
      '2 a) A',
      '+0 Nota',
      '+2 b) B',
      '1 2. Dos',
    ])
    expect(read('1. Uno\na) A\n\nNota\na) A')).toEqual(['1 1. Uno', '2 a) A', '+0 Nota', '1 a) A'])
  })

  it('keeps looks and links, and gives the mark the look it was typed in', () => {
    const bold = { font: 'Bold' }
    const paragraphs = nestedOf([
      run('1. Uno', bold),
      run(' y dos\n'),
      run('a) '),
      run('https://a.mx', { href: 'https://a.mx' }),
    ])
    expect(paragraphs).toEqual([
      { level: 1, mark: [run('1.', bold)], runs: [run('Uno', bold), run(' y dos')] },
      { level: 2, mark: [run('a)')], runs: [run('https://a.mx', { href: 'https://a.mx' })] },
    ])
  })

  it('loses no word, whatever is typed', () => {
    const line = fc.oneof(
      fc.constantFrom('', ' ', '1. uno', '2.- dos', 'a) be', 'II. x', '- y', '  z', '1.1 w', 'i) q', '**', 'v) r'),
      fc.string({ maxLength: 12 }).filter((text) => !text.includes('\n')),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const bare = (text: string) => text.replaceAll(/[\s\-–—•·▪◦]/gu, '')
        const text = lines.join('\n')
        const paragraphs = nestedOf([run(text)])
        expect(bare(paragraphs.map(({ mark, runs }) => join(mark) + join(runs)).join(''))).toBe(bare(text))
        for (const { level, mark } of paragraphs) if (mark) expect(level).toBeGreaterThan(0)
      }),
    )
  })
})
