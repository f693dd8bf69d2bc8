import { describe, expect, it } from 'vitest'
import { listInWords } from '../copy/canvas.ts'
import { marksOf } from './ruler.tsx'
import { settledAngle } from './gestures/rotate.ts'
import { stepOf } from './outline-tree.tsx'

describe('words of the canvas', () => {
  it('join names as Spanish does', () => {
    expect(listInWords([])).toBe('')
    expect(listInWords(['Fecha'])).toBe('Fecha')
    expect(listInWords(['Etiqueta', 'Fecha', 'Firma'])).toBe('Etiqueta, Fecha y Firma')
    expect(listInWords(['Titular', 'Imagen'])).toBe('Titular e Imagen')
  })
})

describe('angles', () => {
  it('go in steps of fifteen with Mayús, and stick to the upright ones without', () => {
    expect(settledAngle(22, true)).toBe(15)
    expect(settledAngle(88, false)).toBe(90)
    expect(settledAngle(-2, false)).toBe(0)
    expect(settledAngle(-12, false)).toBe(348)
  })
})

describe('the ruler', () => {
  it('writes a number at least every 42 px, starting inside the window', () => {
    const marks = marksOf(0.4, 156, 700)
    expect(marks.step).toBe(200)
    expect(marks.first).toBe(-200)
    expect(156 + (marks.first + (marks.count - 1) * marks.step) * 0.4).toBeLessThanOrEqual(700)
  })
})

describe('the outline tree', () => {
  it('walks with arrows and stops at its ends', () => {
    expect(stepOf('ArrowDown', 0, 3)).toBe(1)
    expect(stepOf('ArrowDown', 2, 3)).toBe(2)
    expect(stepOf('End', 0, 3)).toBe(2)
    expect(stepOf('x', 0, 3)).toBeUndefined()
  })
})
