import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchesOf } from './rich-text.ts'
import { typeset } from './typography.ts'

const said = (text: string) =>
  stretchesOf(text).map(({ text: words, strong, emphasis, href }) => [
    words,
    strong ? 'b' : emphasis ? 'i' : href ? 'a' : '',
  ])

describe('marks in a text', () => {
  it('reads bold and italic where the marks hug words', () => {
    expect(said('**Junta agua** desde *hoy* mismo.')).toEqual([
      ['Junta agua', 'b'],
      [' desde ', ''],
      ['hoy', 'i'],
      [' mismo.', ''],
    ])
    expect(said('«**No cruces**», dijo')).toEqual([
      ['«', ''],
      ['No cruces', 'b'],
      ['», dijo', ''],
    ])
  })

  it('leaves lone and loose asterisks as they were typed', () => {
    for (const text of ['2 * 3 * 4', 'a**b**c', '**sin cierre', '* nota', '****'])
      expect(said(text)).toEqual([[text, '']])
  })

  it('finds links without the punctuation after them, inside bold too', () => {
    expect(said('Ver https://slp.gob.mx/a?b=1. Gracias')).toEqual([
      ['Ver ', ''],
      ['https://slp.gob.mx/a?b=1', 'a'],
      ['. Gracias', ''],
    ])
    expect(stretchesOf('**https://a.mx**')).toEqual([
      { text: 'https://a.mx', strong: true, emphasis: false, href: 'https://a.mx' },
    ])
  })

  it('never loses a letter: joined again, only marks are gone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('*', 'a', ' ', 'ñ', '.', '\n', 'h', '1', '://', 'https://x.mx') }),
        (text) => {
          const joined = stretchesOf(text)
            .map((stretch) => stretch.text)
            .join('')
          expect(joined.replaceAll('*', '')).toBe(text.replaceAll('*', ''))
        },
      ),
    )
  })
})

describe('typesetting', () => {
  it('keeps a number with its unit, and a weekday with its day', () => {
    expect(typeset('a las 18:00 h, 480 m y 9 °C')).toBe('a las 18:00\u00A0h, 480\u00A0m y 9\u00A0°C')
    expect(typeset('Abrimos el martes 2, a las 8:00 h')).toBe('Abrimos el martes\u00A02, a las 8:00\u00A0h')
    expect(typeset('del jueves 26 al sábado 28 de noviembre')).toBe('del jueves 26 al sábado 28 de noviembre')
  })

  it('does not take words for units', () => {
    for (const text of ['3 hermanas', '12 manzanas', '5 litorales', '2 garrafones']) expect(typeset(text)).toBe(text)
  })

  it('composes accents and leaves quotes, saltillos and hyphens alone', () => {
    expect(typeset('jo\u0301venes')).toBe('jóvenes')
    const typed = `"Tének" 'kwaj' tsꞌen — 2024–2027`
    expect(typeset(typed)).toBe(typed)
  })

  it('is done after once', () => {
    fc.assert(fc.property(fc.string(), (text) => typeset(typeset(text)) === typeset(text)))
  })
})
