import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brandBook } from '../../test/fonts.ts'
import { blockOf, runOf, scene, text, typeOf } from '../../test/scenes.ts'
import { layoutScene } from '../layout-scene.ts'
import { breakPlaces } from './break-places.ts'
import type { Layout, SceneText } from '@tanquian/model'

const book = brandBook()
const lay = (block: SceneText): Layout => {
  const result = layoutScene(scene([block]), book, { size: () => undefined })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const linesOf = (layout: Layout): string[] => {
  const rows = new Map<number, string>()
  for (const op of layout.pages[0]?.ops ?? []) if (op.op === 'glyphs') rows.set(op.y, (rows.get(op.y) ?? '') + op.text)
  return [...rows.values()]
}
const wide = (w: number, h?: number) => ({ box: { left: 50, top: 50, w, ...(h === undefined ? {} : { h }) } })
const words = (sentence: string): string[] => {
  const places = [0, ...breakPlaces(sentence), sentence.length]
  return places.slice(0, -1).map((from, i) => sentence.slice(from, places[i + 1]).trim())
}

describe('where a line may break', () => {
  it('is at spaces, not at no-break spaces', () => {
    expect(words('corte de agua')).toEqual(['corte', 'de', 'agua'])
    expect(words('de\u00a0agua hoy')).toEqual(['de\u00a0agua', 'hoy'])
  })
  it('is never at the saltillo of Tének', () => {
    expect(words('kꞌij wiʼchik')).toEqual(['kꞌij', 'wiʼchik'])
  })
  it('never leaves a unit or an "h" alone', () => {
    expect(words('de 8:00 a 18:00 h')).toEqual(['de', '8:00', 'a', '18:00 h'])
    expect(words('son 300 m², 20 % y 3 km.')).toEqual(['son', '300 m²,', '20 %', 'y', '3 km.'])
    expect(words('a las 9:00 a. m. en punto')).toEqual(['a', 'las', '9:00 a. m.', 'en', 'punto'])
    expect(words('calle núm. 12 centro')).toEqual(['calle', 'núm. 12', 'centro'])
  })
  it('is after a dash inside words, not inside numbers', () => {
    expect(words('teórico-práctico')).toEqual(['teórico-', 'práctico'])
    expect(words('Tanquián–Valles hoy')).toEqual(['Tanquián–', 'Valles', 'hoy'])
    expect(words('2024–2027 y 483-000')).toEqual(['2024–2027', 'y', '483-000'])
    expect(words('—dijo—')).toEqual(['—dijo—'])
  })
  it('is after the slash of an address, not in "y/o"', () => {
    expect(words('gob.mx/aviso y/o')).toEqual(['gob.mx/', 'aviso', 'y/o'])
    expect(words('https://a.mx/copa-huasteca-2027')).toEqual(['https://a.mx/', 'copa-huasteca-2027'])
  })
})

describe('lines', () => {
  it('are balanced in a title without adding one', () => {
    expect(linesOf(lay(text('t', 'headline', 'Jornada de vacunación en tu colonia', 57, wide(640))))).toEqual([
      'Jornada de vacunación',
      'en tu colonia',
    ])
  })
  it('do not end a title with a word alone where another break fits', () => {
    expect(linesOf(lay(text('t', 'headline', 'Corte de agua', 114.75, wide(430))))).toEqual(['Corte', 'de agua'])
  })
  it('are filled one after the other in running text', () => {
    const lines = linesOf(lay(text('t', 'body', 'uno dos tres cuatro cinco seis siete', 20, wide(140))))
    expect(lines).toEqual(['uno dos tres', 'cuatro cinco', 'seis siete'])
  })
  it('break where someone typed a break, and an empty line keeps its height', () => {
    const layout = lay(text('t', 'body', 'uno\n\ndos', 20, wide(300)))
    expect(linesOf(layout)).toEqual(['uno', 'dos'])
    expect(blockOf(layout, 't').text?.lines).toBe(3)
    expect(blockOf(layout, 't').box.h).toBeCloseTo(3 * 24, 6)
  })
  it('mix fonts, colours and sizes in one line on one baseline', () => {
    const layout = lay(
      text(
        't',
        'body',
        [runOf('subhead', 'Junta agua', { fill: '#c2186b' }), runOf('body', ' desde hoy', { scale: 0.5 })],
        20,
        wide(400),
      ),
    )
    const [first, second] = layout.pages[0]?.ops.filter((op) => op.op === 'glyphs') ?? []
    expect(first?.op === 'glyphs' && second?.op === 'glyphs' && first.y === second.y && second.size === 10).toBe(true)
  })
  it('carry a link as a box over its own letters', () => {
    const layout = lay(
      text('t', 'body', [runOf('body', 'ver '), runOf('body', 'bases', { href: 'https://a.mx' })], 20, wide(400)),
    )
    const link = layout.pages[0]?.ops.find((op) => op.op === 'link')
    expect(link?.op === 'link' && link.href === 'https://a.mx' && link.box.x > 80 && link.box.w > 40).toBe(true)
  })
  it('turn dense from a number of lines on', () => {
    const dense = { lines: 3, type: typeOf('headline-dense') }
    const tall = blockOf(lay(text('t', 'headline', 'uno\ndos\ntres', 50, { ...wide(300), dense })), 't')
    const low = blockOf(lay(text('t', 'headline', 'uno\ndos', 50, { ...wide(300), dense })), 't')
    expect(tall.box.h).toBeCloseTo(150, 6)
    expect(low.box.h).toBeCloseTo(96, 6)
  })
  it('trimmed to capitals run from the top of the first to the baseline of the last', () => {
    const layout = lay(text('t', 'figure', '26', 100, { ...wide(300), trim: 'caps' }))
    const { box, ink } = blockOf(layout, 't')
    const { capHeight } = book.metrics('Piazzolla-Black')
    expect(box.h).toBeCloseTo(capHeight / 10, 6)
    expect(Math.abs(ink.y - box.y)).toBeLessThan(3)
    expect(Math.abs(ink.y + ink.h - box.y - box.h)).toBeLessThan(3)
  })
})

describe('sizes', () => {
  it('shrink until a long word fits, and never split it', () => {
    const { text: told } = blockOf(lay(text('t', 'headline', 'Descacharrización', [40, 120], wide(500))), 't')
    expect(told?.lines).toBe(1)
    expect(told?.size).toBeLessThan(120)
    expect(told?.overflows).toBe(false)
  })
  it('say so when a word does not fit even at the smallest size', () => {
    const block = blockOf(lay(text('t', 'headline', 'Descacharrización', [80, 120], wide(200))), 't')
    expect(block.text).toMatchObject({ size: 80, overflows: true })
    expect(block.overflow).toBeGreaterThan(0)
  })
  it('shrink until the lines are few enough, or say so', () => {
    const long = 'Suspensión temporal del suministro de agua potable'
    expect(blockOf(lay(text('t', 'headline', long, [30, 100, 2], wide(700))), 't').text).toMatchObject({
      lines: 2,
      overflows: false,
    })
    expect(blockOf(lay(text('t', 'headline', long, [90, 100, 2], wide(700))), 't').text).toMatchObject({
      size: 90,
      overflows: true,
    })
  })
  it('shrink until the text fits its own height', () => {
    const short = blockOf(lay(text('t', 'body', 'Corto.', [10, 30], wide(300, 80))), 't').text?.size
    const long = blockOf(lay(text('t', 'body', 'Un texto largo que no cabe. '.repeat(4), [10, 30], wide(300, 80))), 't')
    expect(short).toBe(30)
    expect(long.text?.size).toBeLessThan(30)
    expect(long.text?.overflows).toBe(false)
  })
  it('move in half points', () => {
    for (let w = 200; w < 600; w += 23) {
      const size = blockOf(lay(text('t', 'headline', 'Descacharrización', [20, 100], wide(w))), 't').text?.size ?? 0
      expect(size * 2).toBe(Math.round(size * 2))
    }
  })
})

describe('any text', () => {
  const word = fc.stringMatching(/^[a-záéíóúñA-ZÑ0-9¿?¡!.,]{1,14}$/)
  const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((all) => all.join(' '))

  it('has no line wider than its box and no box lower than its lines, unless it says so', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 60, max: 700 }), fc.integer({ min: 20, max: 400 }), (words_, w, h) => {
        const layout = lay(text('t', 'headline', words_, [12, 90], wide(w, h)))
        const block = blockOf(layout, 't')
        const right = Math.max(
          ...(layout.pages[0]?.ops ?? []).map((op) =>
            op.op === 'glyphs' ? op.x + (op.glyphs.at(-1)?.x ?? 0) + (op.glyphs.at(-1)?.advance ?? 0) : 0,
          ),
        )
        if (block.text?.overflows) expect(block.text.size).toBe(12)
        else {
          expect(right).toBeLessThanOrEqual(50 + w + 0.05)
          expect((block.text?.lines ?? 0) * (block.text?.size ?? 0) * 0.96).toBeLessThanOrEqual(h + 0.05)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never gets larger when it gets longer', () => {
    fc.assert(
      fc.property(
        sentence,
        word,
        fc.integer({ min: 60, max: 700 }),
        fc.integer({ min: 20, max: 400 }),
        (a, b, w, h) => {
          const size = (words_: string) =>
            blockOf(lay(text('t', 'headline', words_, [12, 90, 4], wide(w, h))), 't').text?.size ?? 0
          // 'zz' first: a number before a unit would hold it and make one long piece.
          expect(size(`${a} zz${b}`)).toBeLessThanOrEqual(size(a))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps every word in order', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 100, max: 700 }), (words_, w) => {
        expect(linesOf(lay(text('t', 'lead', words_, 20, wide(w)))).join(' ')).toBe(words_)
      }),
    )
  })
})
