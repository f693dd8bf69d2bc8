import { describe, expect, it } from 'vitest'
import { blocksOf, formatNamed, locksOf, parseTemplate } from '../index.ts'
import type { Format, Template } from '../index.ts'

const text = (id: string, more: object = {}) => ({
  is: 'text',
  id,
  bind: 'titular',
  role: 'headline',
  color: 'on-surface',
  fit: { min: 40, max: 80 },
  ...more,
})
const base = (more: object = {}) => ({
  id: 'post',
  title: 'Publicación',
  output: 'screen',
  unit: 'px',
  width: 1000,
  height: 1000,
  minText: { body: 28, small: 24 },
  safe: { left: 10, top: 20, right: 10, bottom: 20 },
  blocks: [{ is: 'stack', id: 'pagina', pad: 50, children: [text('titular'), { use: 'pie', scale: 0.5 }] }],
  ...more,
})
const pieces = { pie: { is: 'stack', id: 'pie', gap: 20, children: [text('firma', { fit: { min: 60, max: 60 } })] } }
const source = (formats: readonly object[], more: object = {}) => ({
  schema: 'template/1',
  id: 'prueba',
  title: 'Prueba',
  kinds: ['aviso'],
  pieces,
  formats: [base(), ...formats],
  ...more,
})
const parse = (formats: readonly object[], more: object = {}): Template => {
  const parsed = parseTemplate(source(formats, more))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value
}
const failure = (formats: readonly object[], more: object = {}) => {
  const parsed = parseTemplate(source(formats, more))
  return parsed.ok ? undefined : parsed.failure
}
const fitOf = (format: Format | undefined, id: string) =>
  format && blocksOf(format).flatMap((block) => (block.id === id && block.is === 'text' ? [block.fit] : []))[0]

describe('pieces', () => {
  it('stand where they are used, at their scale, and leave nothing of themselves in the template', () => {
    const template = parse([])
    expect(fitOf(template.formats[0], 'firma')).toEqual({ min: 30 * 0.75, max: 30 * 0.75 })
    expect('pieces' in template).toBe(false)
  })

  it('take the changes of the place that uses them', () => {
    const blocks = [{ use: 'pie', set: { firma: { color: 'accent' }, pie: { gap: null } } }]
    const [pie, firma] = blocksOf(parse([base({ id: 'otro', blocks })]).formats[1] as Format)
    expect(firma).toMatchObject({ color: 'accent', fit: { min: 45 } })
    expect(pie).not.toHaveProperty('gap')
  })

  it('that do not exist, or use themselves, are told', () => {
    expect(failure([base({ id: 'o', blocks: [{ use: 'nada' }] })])?.params).toMatchObject({ problem: 'unknown-piece' })
    const circle = { pieces: { pie: { is: 'stack', id: 'a', children: [{ use: 'pie' }] } } }
    expect(failure([], circle)?.params).toMatchObject({ problem: 'circle' })
  })
})

describe('a format that comes from another', () => {
  it('has every length at its own scale, then its own changes in its own unit', () => {
    const [, carta] = parse([
      {
        id: 'carta',
        title: 'Carta',
        from: 'post',
        output: 'print',
        unit: 'mm',
        width: 200,
        height: 300,
        minText: { body: 4, small: 3 },
        set: { titular: { fit: { max: 30 }, color: 'accent' } },
      },
    ]).formats
    const mm = 72 / 25.4
    const scale = 200 / (1000 * 0.75 * (25.4 / 72))
    expect(carta).toMatchObject({ width: 200 * mm, height: 300 * mm, output: 'print', minText: { body: 4 * mm } })
    expect(carta).not.toHaveProperty('pixels')
    expect(carta?.blocks[0]).toMatchObject({ pad: expect.closeTo(50 * 0.75 * scale, 6) as number })
    expect(fitOf(carta, 'titular')).toEqual({ min: expect.closeTo(40 * 0.75 * scale, 6) as number, max: 30 * mm })
    expect(carta?.safe?.top).toBeCloseTo(20 * 0.75 * scale, 6)
  })

  it('never lets a range begin under its smallest text, may come from a derived one, and has its own pixels', () => {
    const [, small, smaller] = parse([
      { id: 'mitad', title: 'Mitad', from: 'post', width: 500, height: 500 },
      { id: 'cuarto', title: 'Cuarto', from: 'mitad', width: 250, height: 500, drop: ['pie'] },
    ]).formats
    expect(fitOf(small, 'titular')).toEqual({ min: 24 * 0.75, max: 40 * 0.75 })
    expect(small?.pixels).toEqual({ w: 500, h: 500 })
    expect(fitOf(smaller, 'titular')).toEqual({ min: 24 * 0.75, max: 24 * 0.75 })
    expect(fitOf(smaller, 'firma')).toBeUndefined()
  })

  it('says what is wrong and where', () => {
    const one = (more: object) => failure([{ id: 'b', title: 'B', from: 'post', ...more }])
    expect(one({ from: 'nada' })).toMatchObject({ at: 'formats.1.from', params: { problem: 'unknown-format' } })
    expect(one({ from: 'b' })?.params).toMatchObject({ problem: 'circle' })
    expect(one({ set: { nadie: { gap: 1 } } })?.params).toMatchObject({ problem: 'unknown-block', received: 'nadie' })
    expect(one({ set: { titular: { color: '#ff0000' } } })).toMatchObject({ at: 'formats.1.set.titular.color' })
    expect(failure([], { start: ['nada'] })?.params).toMatchObject({ problem: 'unknown-format' })
  })
})

describe('a format at another size', () => {
  const template = parse([
    {
      id: 'lona',
      title: 'Lona 3 × 1 m',
      from: 'post',
      output: 'print',
      unit: 'mm',
      width: 300,
      height: 100,
      drawnAt: 10,
      minText: { body: 4, small: 4 },
      set: { titular: { allow: ['move'] } },
    },
  ])

  it('is laid out again from the one that it names, in real sizes', () => {
    const lona = formatNamed(template, 'lona:6x2m')
    const mm = 72 / 25.4
    expect(lona?.width).toBeCloseTo(600 * mm, 6)
    expect(lona?.height).toBeCloseTo(200 * mm, 6)
    expect(lona?.title).toBe('Lona 6 × 2 m')
    expect(lona?.minText.body).toBeCloseTo(8 * mm, 6)
    expect(formatNamed(template, 'lona:6x2m')).toBe(lona)
    expect(formatNamed(template, 'post:900x1200px')).toMatchObject({ pixels: { w: 900, h: 1200 }, width: 675 })
  })

  it('smaller than its own, never lets a range begin under its smallest text', () => {
    expect(fitOf(formatNamed(template, 'post:500x500px'), 'titular')).toEqual({ min: 28 * 0.75, max: 40 * 0.75 })
    expect(formatNamed(template, 'lona:1.5x0.5m')?.minText.body).toBeCloseTo((2 * 72) / 25.4, 6)
  })

  it('has the locks of the one that it names', () => {
    expect(locksOf(template)('lona:6x2m', 'titular')).toEqual(['move'])
  })

  it('is not there when the size or the unit makes no sense', () => {
    for (const id of [
      'lona:6x2px',
      'lona:99x2m',
      'lona:0x2m',
      'post:3x2m',
      'post:10.5x20px',
      'nada:3x2m',
      'lona:3x',
      'otra',
    ])
      expect(formatNamed(template, id)).toBeUndefined()
  })
})
