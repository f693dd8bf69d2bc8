import { describe, expect, it } from 'vitest'
import type { LaidBlock, LaidText, Op } from '@tanquian/model'
import { aBlock, aFormat, aLayout, carta, historia, only } from '../../test/builders.ts'

const post = aFormat()
const text = (more: Partial<LaidText> = {}): LaidText => ({
  size: 30,
  min: 24,
  max: 60,
  lines: 1,
  overflows: false,
  floor: 24,
  fill: '#121c33',
  text: 'Corte de agua',
  ...more,
})

describe('a text that does not fit', () => {
  it('is one error for all its formats, with its field and the measure as staff reads it', () => {
    const layouts = [post, carta].map((format) =>
      aLayout(format, [aBlock({ overflow: 28.5, text: text({ overflows: true }) })]),
    )
    const found = only('rev/overflow', { formats: [post, carta], layouts })
    expect(found).toMatchObject([
      {
        severity: 'error',
        at: { field: 'titular', block: 'titular', format: 'post-4x5' },
        params: { over: '38 px', formats: 'post-4x5,carta', count: 2 },
      },
    ])
  })

  it('goes back to the template when its own change is to blame', () => {
    const layouts = [aLayout(post, [aBlock({ overflow: 9 })])]
    const [found] = only('rev/overflow', { layouts, draft: { overrides: { 'post-4x5': { titular: { size: 90 } } } } })
    expect(found?.fixes).toMatchObject([
      { code: 'fix/back-to-template', edits: [{ do: 'clear-override', block: 'titular' }] },
    ])
  })

  it('by a hair is not seen', () => {
    expect(only('rev/overflow', { layouts: [aLayout(post, [aBlock({ overflow: 0.3 })])] })).toEqual([])
  })
})

describe('a text under its smallest size', () => {
  it('warns with both sizes, and is an error when nobody could read it', () => {
    const of = (size: number) =>
      only('rev/text-too-small', { layouts: [aLayout(post, [aBlock({ text: text({ size }) })])] })
    expect(of(21)).toMatchObject([{ severity: 'warning', params: { size: '28 px', floor: '32 px' } }])
    expect(of(12)).toMatchObject([{ severity: 'error' }])
    expect(of(24)).toEqual([])
  })

  it('that is free can be enlarged at once', () => {
    const free: LaidBlock = { ...aBlock({ id: 'libre-1', free: true, text: text({ size: 20 }) }) }
    const [found] = only('rev/text-too-small', { layouts: [aLayout(post, [free])] })
    expect(found?.fixes).toMatchObject([
      { code: 'fix/enlarge', safe: true, edits: [{ do: 'patch-extra', patch: { size: 24 } }] },
    ])
  })
})

describe('a picture at the size at which it comes out', () => {
  const block = (src: number, dst: number) =>
    aBlock({
      is: 'image',
      id: 'foto',
      bind: 'imagen',
      image: { id: 'a', alt: '', src: { x: 0, y: 0, w: src, h: src }, dst: { x: 0, y: 0, w: dst, h: dst } },
    })
  const of = (format: typeof post, src: number, dst: number) =>
    only('rev/picture-resolution', { formats: [format], layouts: [aLayout(format, [block(src, dst)])] })

  it('on paper warns under 150 ppi and is an error under 100', () => {
    expect(of(carta, 600, 288)).toEqual([])
    expect(of(carta, 599, 288)).toMatchObject([
      { severity: 'warning', params: { problem: 'print', ppi: 149, want: 600 } },
    ])
    expect(of(carta, 399, 288)).toMatchObject([{ severity: 'error', params: { ppi: 99 } }])
  })

  it('on a screen warns past 1.25 times its pixels', () => {
    expect(of(post, 800, 750)).toEqual([])
    expect(of(post, 700, 750)).toMatchObject([
      { severity: 'warning', params: { problem: 'screen', want: 1000, times: 1.4 } },
    ])
  })
})

describe('what must be read', () => {
  const low = aBlock({ id: 'firma', name: 'La firma', ink: { x: 100, y: 1260, w: 300, h: 21 }, allow: ['move'] })

  it('warns under the buttons of the app and moves out of there', () => {
    const [found] = only('rev/outside-safe-zone', {
      formats: [historia],
      layouts: [aLayout(historia, [low])],
      draft: { overrides: { historia: { firma: { dy: 4 } } } },
    })
    expect(found).toMatchObject({ severity: 'warning', params: { problem: 'buttons-bottom', by: '38 px' } })
    expect(found?.fixes).toEqual([
      {
        code: 'fix/shift-bottom',
        params: { by: '38 px' },
        edits: [{ do: 'override', format: 'historia', block: 'firma', patch: { dy: -24.5 } }],
        safe: true,
      },
    ])
  })

  it('is an error off the page, and drawings may bleed', () => {
    const off = { x: -20, y: 300, w: 100, h: 20 }
    expect(only('rev/outside-safe-zone', { layouts: [aLayout(post, [aBlock({ ink: off })])] })).toMatchObject([
      { severity: 'error', params: { problem: 'off-page' } },
    ])
    expect(only('rev/outside-safe-zone', { layouts: [aLayout(post, [aBlock({ ink: off, is: 'art' })])] })).toEqual([])
  })
})

it('many drawings under a text are no trouble', () => {
  const ops: Op[] = Array.from({ length: 300 }, (_, i) => ({
    op: 'fill',
    path: `M${i} 0L${i + 1} 0L${i + 1} 900Z`,
    paint: '#fbf6ea',
  }))
  expect(only('rev/contrast', { layouts: [aLayout(post, [aBlock({ ops: [0, 300] })], ops)] })).toEqual([])
})
