import { describe, expect, it } from 'vitest'
import { nestedLines } from './nested.ts'

const shape = (text: string) =>
  nestedLines(text).map(({ text: words, mark }) =>
    mark ? `${mark.level}:${mark.run}:${mark.counted ? mark.kind : mark.written} ${words}` : words,
  )

describe('nested items of a text', () => {
  it('takes the kinds of mark as levels in the order in which they appear', () => {
    expect(shape('Se recibirá:\n1. Acta\na) original\nb) copia\n2. Foto\na) reciente')).toEqual([
      'Se recibirá:',
      '0:1:numero Acta',
      '1:2:letra original',
      '1:2:letra copia',
      '0:1:numero Foto',
      '1:3:letra reciente',
    ])
  })

  it('reads 1.- and roman numbers, and points', () => {
    expect(shape('1.- Uno\n2.- Dos')).toEqual(['0:1:numero Uno', '0:1:numero Dos'])
    expect(shape('I. Uno\nII. Dos\nIII. Tres\nIV. Cuatro')).toHaveLength(4)
    expect(nestedLines('I. Uno\nII. Dos\nIII. Tres\nIV. Cuatro').every(({ mark }) => mark?.counted)).toBe(true)
    expect(shape('- Pan\n- Sal')).toEqual(['0:1:guion Pan', '0:1:guion Sal'])
  })

  it('keeps marks as they were written where Word would count otherwise', () => {
    expect(shape('3. Tres\n4. Cuatro')).toEqual(['0:1:3. Tres', '0:1:4. Cuatro'])
    expect(shape('1. Uno\n3. Tres')).toEqual(['0:1:1. Uno', '0:1:3. Tres'])
  })

  it('does not take a year, an initial or an hour for a mark', () => {
    for (const text of ['2027 será mejor', 'I love', '12:30 h', 'a las ocho', 'CD. Valles'])
      expect(shape(text)).toEqual([text])
  })
})
