import type { Block } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { brand, color, compose, draft, failureOf, only, template } from '../test/fixtures.ts'
import { composeScene } from './index.ts'

const fit = { min: 20, max: 40 }
const text = (more: Partial<Extract<Block, { is: 'text' }>>): Block => ({
  is: 'text',
  id: 't',
  name: 'Texto',
  role: 'body',
  color: 'on-surface',
  fit,
  ...more,
})
const words = (block: { readonly runs: readonly { readonly text: string }[] }) =>
  block.runs.map((run) => run.text).join('')

describe('bound texts', () => {
  it('say content, facts, brand words and page tokens', () => {
    const content = { titular: ' Corte de agua ', cuando: { desde: '2026-11-26' }, leyenda: 'lgcs11' as const }
    for (const [bind, said] of [
      ['titular', 'Corte de agua'],
      ['f.cuando.semana', 'jueves'],
      ['brand.legend', 'Este programa es público.'],
      ['brand.municipality', 'Tanquián de Escobedo'],
      ['pagina.n', '{pagina.n}'],
    ] as const)
      expect(words(only(compose([text({ bind })], content), 'text'))).toBe(said)
  })

  it('carry the path that a click leads to, and vanish when there is nothing to say', () => {
    expect(only(compose([text({ bind: 'titular' })], { titular: 'Hola' }), 'text').bind).toBe('titular')
    expect(compose([text({ bind: 'titular' })], { titular: '  ' }).blocks).toEqual([])
    expect(compose([text({ parts: [{ text: 'Tel. ' }, { bind: 'contacto.telefono' }] })]).blocks).toEqual([])
  })

  it('set bold, italic and links in the fonts of their role', () => {
    const { runs } = only(compose([text({ bind: 'causa' })], { causa: '**Uno** *dos* https://a.mx' }), 'text')
    expect(runs.map((run) => [run.text, run.font, run.href])).toEqual([
      ['Uno', 'body-strong', undefined],
      [' ', 'body-font', undefined],
      ['dos', 'body-emphasis', undefined],
      [' ', 'body-font', undefined],
      ['https://a.mx', 'body-font', 'https://a.mx'],
    ])
  })

  it('put parts together, each with its role, colour and condition', () => {
    const block = text({
      parts: [
        { bind: 'area', role: 'small', color: 'accent' },
        { text: '\n' },
        { text: 'sin tel.', when: [{ lacks: 'contacto.telefono' }] },
      ],
    })
    expect(
      only(compose([block], { area: 'Agua' }), 'text').runs.map(({ text: said, font, fill }) => [said, font, fill]),
    ).toEqual([
      ['Agua', 'small-font', color('accent')],
      ['\n', 'body-font', color('on-surface')],
      ['sin tel.', 'body-font', color('on-surface')],
    ])
  })

  it('write labels in capitals with their accents and the capital saltillo', () => {
    expect(words(only(compose([text({ text: 'qué hacer tsꞌen', role: 'label' })]), 'text'))).toBe('QUÉ HACER TSꞋEN')
  })

  it('take the smallest size of their duty from the format', () => {
    expect(only(compose([text({ text: 'a', role: 'small' })]), 'text').floor).toBe(18)
    expect(only(compose([text({ text: 'a', role: 'headline' })]), 'text')).toMatchObject({ floor: 21, balance: true })
  })

  it('show placeholders at 45 % of their colour, as if the field were there', () => {
    const blocks = [text({ bind: 'titular', when: [{ has: 'titular' }] })]
    const shown = only(
      compose(blocks, {}, { placeholders: (path) => (path === 'titular' ? 'Corte de agua' : undefined) }),
      'text',
    )
    expect(shown.runs).toEqual([{ text: 'Corte de agua', font: 'body-font', fill: `${color('on-surface')}73` }])
    expect(compose(blocks).blocks).toEqual([])
  })
})

describe('conditions', () => {
  const shown = (when: NonNullable<Block['when']>, content: Parameters<typeof compose>[1]) =>
    compose([text({ text: 'x', when })], content).blocks.length === 1
  it('ask what is there, what it is and how much', () => {
    expect(shown([{ has: 'zonas' }], { zonas: [' '] })).toBe(false)
    expect(shown([{ has: 'imagen' }], { imagen: { asset: '', alt: 'nada' } })).toBe(false)
    expect(shown([{ has: 'imagen' }, { lacks: 'causa' }], { imagen: { asset: 'a', alt: '' } })).toBe(true)
    expect(shown([{ is: ['nivel', 'urgente', 'preventivo'] }], { nivel: 'urgente' })).toBe(true)
    expect(shown([{ isNot: ['nivel', 'urgente'] }], { nivel: 'urgente' })).toBe(false)
    expect(shown([{ over: ['zonas', 2] }], { zonas: ['a', 'b', '', 'c'] })).toBe(true)
    expect(shown([{ upTo: ['titular', 5] }], { titular: 'ñandú' })).toBe(true)
  })
})

describe('colours', () => {
  const swaps = [
    { when: [{ is: ['nivel', 'urgente'] as const }], colors: { caution: 'alert', night: 'deep' } as const },
  ]
  const field: Block = { is: 'stack', id: 's', name: 'Campo', flow: 'down', ground: { fill: 'caution' }, children: [] }

  it('follow the first swap whose conditions hold', () => {
    expect(only(compose([field], { nivel: 'urgente' }, { template: { swaps } }), 'stack').ground?.fill).toBe(
      color('alert'),
    )
    expect(only(compose([field], { nivel: 'informativo' }, { template: { swaps } }), 'stack').ground?.fill).toBe(
      color('caution'),
    )
  })

  it('choose the lockup by ground, also a swapped one, without recolouring it', () => {
    const logo: Block = { is: 'logo', id: 'l', name: 'Firma', logo: 'firma', on: 'night' }
    const drawn = only(compose([logo], { nivel: 'urgente' }, { template: { swaps } }), 'art')
    expect([drawn.alt, drawn.from]).toEqual(['Firma clara', 'logo'])
    const light: Block = { ...logo, on: 'surface' }
    const layers = only(compose([light], { nivel: 'urgente' }, { template: { swaps } }), 'art').art.layers
    expect(layers.map(({ fill }) => fill)).toEqual([color('accent'), color('caution')])
  })

  it('are black and white where the format has one ink', () => {
    const scene = compose(
      [field, { is: 'logo', id: 'l', name: 'Firma', logo: 'firma', on: 'surface' }],
      {},
      { format: 'bn' },
    )
    expect(scene.ground).toBe('#ffffff')
    expect(scene.blocks[1]).toMatchObject({ alt: 'Firma a una tinta' })
    expect(
      JSON.stringify(scene)
        .match(/#[0-9a-f]{6}/g)
        ?.every((hex) => hex === '#000000' || hex === '#ffffff'),
    ).toBe(true)
  })

  it('turn a gradient into stops with its opacity', () => {
    const shape: Block = {
      is: 'shape',
      id: 'g',
      name: 'Velo',
      shape: 'rect',
      fill: { from: 'night', to: 'accent', angle: 90, opacity: 0.5 },
    }
    expect(only(compose([shape]), 'shape').fill).toEqual({
      angle: 90,
      stops: [
        { at: 0, color: `${color('night')}80` },
        { at: 1, color: `${color('accent')}80` },
      ],
    })
  })
})

describe('drawn and repeated blocks', () => {
  it('bring the picture with its focus, and go without an asset', () => {
    const image: Block = { is: 'image', id: 'foto', name: 'Foto', bind: 'imagen', fit: 'cover' }
    expect(compose([image]).blocks).toEqual([])
    expect(
      only(compose([image], { imagen: { asset: 'a1', alt: 'Un camino', focus: [0.2, 0.8] } }), 'image'),
    ).toMatchObject({ image: 'a1', alt: 'Un camino', focus: [0.2, 0.8], zoom: 1 })
  })

  it('repeat an item per record with paths of its own and locked', () => {
    const repeat: Block = {
      is: 'repeat',
      id: 'r',
      name: 'Lista',
      bind: 'queHacer',
      flow: 'down',
      gap: 4,
      item: text({ parts: [{ bind: '.n' }, { text: ' ' }, { bind: '.' }], allow: ['move'] }),
    }
    const { children } = only(compose([repeat], { queHacer: ['uno', '', 'dos'] }), 'stack')
    expect(children.map((child) => [child.id, child.bind, child.allow, child.is === 'text' && words(child)])).toEqual([
      ['t.1', 'queHacer.0', [], '1 uno'],
      ['t.2', 'queHacer.2', [], '2 dos'],
    ])
  })

  it('drop stacks that only held what is not there, so that gaps close', () => {
    const stack = (more: object): Block => ({
      is: 'stack',
      id: 's',
      name: 'S',
      flow: 'down',
      children: [text({ bind: 'causa' })],
      ...more,
    })
    expect(compose([stack({})]).blocks).toEqual([])
    expect(compose([stack({ size: { h: 10 } })]).blocks).toHaveLength(1)
  })

  it('share one object for the same drawing in the same colours', () => {
    const icon: Block = { is: 'icon', id: 'i', name: 'Ícono', icon: 'agua', color: 'accent' }
    expect(only(compose([icon]), 'art').art).toBe(only(compose([icon]), 'art').art)
  })
})

describe('changes of a designer', () => {
  it('move, hide, fix a size inside the range, colour and align one format only', () => {
    const block = text({ bind: 'titular', allow: ['move'] })
    const overrides = { pieza: { t: { dx: 5, size: 400, color: 'accent', align: 'end' } } } as const
    expect(only(compose([block], { titular: 'A' }, { draft: { overrides } }), 'text')).toMatchObject({
      moved: { dx: 5, dy: 0 },
      fit: { min: 40, max: 40 },
      align: 'end',
      runs: [{ fill: color('accent') }],
    })
    expect(
      only(compose([block], { titular: 'A' }, { draft: { overrides }, format: 'bn' }), 'text').moved,
    ).toBeUndefined()
    expect(
      compose([block], { titular: 'A' }, { draft: { overrides: { pieza: { t: { hidden: true } } } } }).blocks,
    ).toEqual([])
  })

  it('add free blocks over the template, with every gesture', () => {
    const extras = {
      pieza: [
        {
          id: 'e1',
          is: 'text',
          x: 1,
          y: 2,
          w: 30,
          h: 10,
          rotate: 90,
          text: 'Hola',
          role: 'body',
          color: 'accent',
          size: 24,
          align: 'center',
        },
        { id: 'e2', is: 'icon', x: 0, y: 0, w: 10, h: 10, icon: 'agua', color: 'accent' },
        {
          id: 'e3',
          is: 'text',
          x: 1,
          y: 2,
          w: 30,
          h: 10,
          text: ' ',
          role: 'body',
          color: 'accent',
          size: 24,
          align: 'start',
        },
      ],
    } as const
    const { blocks } = compose([text({ text: 'x' })], {}, { draft: { extras } })
    expect(blocks.map(({ id, free }) => [id, free])).toEqual([
      ['t', undefined],
      ['e1', true],
      ['e2', true],
    ])
    expect(blocks[1]).toMatchObject({
      box: { left: 1, top: 2, w: 30 },
      moved: { rotate: 90 },
      fit: { min: 24, max: 24 },
    })
    expect(blocks[1]?.box, 'words decide their own height').not.toHaveProperty('h')
    expect(blocks[1]?.allow).toContain('retype')
  })
})

describe('failures', () => {
  const fails = (block: Block, on = brand) => failureOf(composeScene(draft(), template([block]), on, 'pieza'))
  it('name the format, the role, the drawing and the block that are not there', () => {
    expect(failureOf(composeScene(draft(), template([]), brand, 'lona'))).toMatchObject({
      code: 'catalog/unknown-format',
      at: 'lona',
    })
    expect(fails({ is: 'icon', id: 'i', name: '', icon: 'ovni', color: 'accent' })).toMatchObject({
      code: 'compose/missing-art',
      at: 'i',
      params: { art: 'ovni' },
    })
    expect(fails({ is: 'art', id: 'a', name: '', art: 'constructor' })).toMatchObject({
      code: 'compose/missing-art',
      at: 'a',
    })
    expect(fails({ is: 'logo', id: 'l', name: '', logo: 'firma', on: 'alert' })).toMatchObject({
      code: 'compose/missing-art',
      params: { ground: 'alert' },
    })
    expect(fails({ is: 'holograma', id: 'h', name: '' } as unknown as Block)).toMatchObject({
      code: 'compose/unknown-block',
      at: 'h',
      params: { is: 'holograma' },
    })
    const { accent: _gone, ...colors } = brand.colors
    expect(
      fails(text({ text: 'x', color: 'accent' }), { ...brand, colors: colors as typeof brand.colors }),
    ).toMatchObject({ code: 'compose/missing-role', at: 'accent' })
  })
})
