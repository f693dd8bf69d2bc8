import { describe, expect, it } from 'vitest'
import { aBlock, aFormat, aLayout, anInput, carta, review } from '../test/builders.ts'
import { reviewPiece } from './index.ts'
import { RULES } from './rules/index.ts'

describe('the list', () => {
  it('goes from errors to notes, each from top to bottom of the form', () => {
    const found = review({
      content: {
        titular: 'xxx',
        quePasa: 'Dos  espacios',
        causa: '[causa]',
        area: '',
        contacto: {},
        zonas: ['Centro', 'Tienes dudas?'],
      },
    })
    expect(found.map((one) => `${one.severity} ${one.at.field}`)).toEqual([
      'error titular',
      'error causa',
      'error area',
      'warning zonas.1',
      'warning contacto.telefono',
      'note quePasa',
    ])
  })

  it('has one finding per matter and all its formats, with their fixes together', () => {
    const formats = [aFormat(), carta]
    const layouts = formats.map((format) => aLayout(format, [aBlock({ overflow: 9 })]))
    const own = { titular: { size: 90 } }
    const [found, ...rest] = review({ formats, layouts, draft: { overrides: { 'post-4x5': own, carta: own } } })
    expect(rest).toEqual([])
    expect(found?.params).toMatchObject({ formats: 'post-4x5,carta', count: 2 })
    expect(found?.fixes?.[0]?.edits).toHaveLength(2)
  })

  it('keeps two slips of one text apart', () => {
    const quePasa = 'lunes 5 de enero de 2027 y lunes 6 de enero de 2027'
    expect(review({ content: { quePasa } }).filter((one) => one.code === 'rev/weekday-mismatch')).toHaveLength(2)
  })

  it('is the same every time', () => {
    const input = anInput({ content: { titular: 'xxx', quePasa: 'Dos  espacios?' } })
    expect(reviewPiece(input)).toEqual(reviewPiece(input))
  })
})

describe('the rules', () => {
  it('have ids of their own and say where they come from', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
    for (const rule of RULES) expect(rule.source.length).toBeGreaterThan(10)
  })
})
