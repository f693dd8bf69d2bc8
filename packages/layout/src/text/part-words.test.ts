import fc from 'fast-check'
import type { Layout, SceneText } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { lay } from '../../test/lay.ts'
import { brandBook, tableOf } from '../../test/fonts.ts'
import { list, runOf, scene, text } from '../../test/scenes.ts'
import { createFontBook, layoutScene } from '../index.ts'

const SOFT = '\u00ad'
const parted = (words: SceneText['runs'] | string, w: number, more: Partial<SceneText> = {}) =>
  lay([text('t', 'body', words, 12, { hyphenate: true, box: { left: 20, top: 20, w }, ...more })])
/** Texts of the lines, top to bottom. */
const linesOf = (layout: Layout): string[] => {
  const rows = new Map<number, string>()
  for (const op of layout.pages[0]?.ops ?? []) if (op.op === 'glyphs') rows.set(op.y, (rows.get(op.y) ?? '') + op.text)
  return [...rows.values()]
}
/** What the lines say together. */
const joined = (lines: readonly string[]): string =>
  lines.reduce(
    (said, line) => (said.endsWith(SOFT) ? said.slice(0, -1) + line : said === '' ? line : `${said} ${line}`),
    '',
  )

const WORDS =
  'administración convocatoria ayuntamiento extraordinario de la en que documentación correspondiente y participantes las'.split(
    ' ',
  )

describe('words that may part', () => {
  it('part where the line would else fall short, with a hyphen that says nothing', () => {
    const lines = linesOf(parted('La administración municipal publicará la correspondiente convocatoria de hoy', 150))
    expect(lines.some((line) => line.endsWith(SOFT))).toBe(true)
    expect(joined(lines)).toBe('La administración municipal publicará la correspondiente convocatoria de hoy')
  })

  it('draw the hyphen within the box, and know how wide the line is', () => {
    const layout = parted('La administración municipal publicará la correspondiente convocatoria de hoy', 150)
    for (const op of layout.pages[0]?.ops ?? []) {
      if (op.op !== 'glyphs' || !op.text.endsWith(SOFT)) continue
      const hyphen = op.glyphs.at(-1)
      const letter = op.glyphs.at(-2)
      expect(op.glyphs).toHaveLength(op.clusters.length)
      expect(op.x + (hyphen?.x ?? 0) + (hyphen?.advance ?? 0)).toBeLessThanOrEqual(170.01)
      expect((letter?.x ?? 0) + (letter?.advance ?? 0)).toBeCloseTo(hyphen?.x ?? 0, 6)
    }
  })

  it('leave three letters on either side, no more than two in a row, and the last word whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 90, max: 400 }),
        (words, width) => {
          const said = words.join(' ')
          const lines = linesOf(parted(said, width))
          expect(joined(lines)).toBe(said)
          let inARow = 0
          for (const [n, line] of lines.entries()) {
            inARow = line.endsWith(SOFT) ? inARow + 1 : 0
            expect(inARow).toBeLessThanOrEqual(2)
            if (inARow === 0) continue
            expect(/(\p{L}+)\u00ad$/u.exec(line)?.[1]?.length).toBeGreaterThanOrEqual(3)
            const rest = lines[n + 1] ?? ''
            expect(/^\p{L}+/u.exec(rest)?.[0].length).toBeGreaterThanOrEqual(3)
            // Something follows the word: it is not the paragraph's last.
            expect(
              lines
                .slice(n + 1)
                .join(' ')
                .trim(),
            ).toContain(' ')
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  it('never part capitals, figures, saltillos, links or compounds', () => {
    const whole = [
      'ADMINISTRACIÓN',
      'tsꞌenwiꞌnchikabal',
      'kwenchaʼlaabichik',
      'https://municipiodetanquian.gob.mx',
      '1234567890123',
      'administrativa-contable',
    ]
    for (const word of whole)
      for (let width = 150; width < 260; width += 3)
        for (const line of linesOf(parted(`el ${word} el ${word} de la y`, width))) expect(line).not.toContain(SOFT)
  })

  it('never part in titles, and only where the block says so', () => {
    const words = WORDS.join(' ')
    for (const more of [{ balance: true }, { hyphenate: false }])
      expect(linesOf(parted(words, 150, more)).join('')).not.toContain(SOFT)
  })

  it('part in lists too', () => {
    const items = [WORDS.join(' ')]
    const layout = lay([list('l', items, [12, 12], { hyphenate: true, box: { left: 0, top: 0, w: 160 } })])
    expect(linesOf(layout).join('')).toContain(SOFT)
  })

  it('do not part across a change of look', () => {
    const runs = [runOf('body', 'La adminis'), runOf('body', 'tración de la', { font: 'Archivo-SemiBold' })]
    for (let width = 40; width < 120; width += 4) expect(linesOf(parted(runs, width)).join('')).not.toContain(SOFT)
  })

  it('need a book that knows where: another would part other words than the screen', () => {
    const bare = createFontBook([tableOf('Archivo-Regular')])
    const made = scene([text('t', 'body', 'Hola', 12, { hyphenate: true })])
    expect(() => layoutScene(made, bare, { size: () => undefined })).toThrow('hyphenate')
    expect(layoutScene(made, brandBook(), { size: () => undefined }).ok).toBe(true)
  })
})
