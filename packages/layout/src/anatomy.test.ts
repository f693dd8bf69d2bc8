import type { LaidBlock, Scene } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { blockOf, list, runOf, scene, stack, text, typeOf } from '../test/scenes.ts'
import { brandBook } from '../test/fonts.ts'
import { layoutScene } from './layout-scene.ts'

const book = brandBook()
const noPictures = { size: () => undefined }

function lay(made: Scene) {
  const result = layoutScene(made, book, noPictures)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

/** Numbers measured in Chromium on the HTML references (anatomy.json), points. */
function near(block: LaidBlock, [x, y, w, h]: readonly [number, number, number, number], within = 1.5): void {
  for (const [side, told] of Object.entries({ x, y, w, h }))
    expect(
      Math.abs(block.box[side as 'x'] - told),
      `${block.id}.${side} ${block.box[side as 'x']} ≠ ${told}`,
    ).toBeLessThan(within)
}

const aviso = scene([
  stack(
    'campo',
    'down',
    [
      stack(
        'etiqueta',
        'right',
        [
          {
            is: 'shape',
            id: 'icono',
            name: 'icono',
            allow: [],
            shape: 'rect',
            fill: '#f5a81c',
            size: { w: 26.1, h: 26.1 },
          },
          text('clase', 'label', 'AVISO', 21),
        ],
        {
          box: { left: 54, top: 54, h: 45 },
          gap: 10.8,
          pad: [0, 27.9, 0, 13.5],
          align: 'center',
          ground: { fill: '#121c33', shape: 'punta', depth: 12.6 },
        },
      ),
      stack(
        'pila',
        'down',
        [
          text('titulo', 'headline', 'Corte\nde agua', [58.5, 114.75, 4], { alignSelf: 'start' }),
          text('que-pasa', 'lead', 'Se suspende el servicio para dar mantenimiento al equipo de bombeo.', [24, 30, 3], {
            balance: false,
            size: { w: 570 },
          }),
        ],
        { box: { left: 54, top: 138, w: 675, h: 333 }, gap: 34.5, justify: 'end' },
      ),
    ],
    { box: { left: 0, top: 0, w: 810, h: 507 } },
  ),
  list('zonas', ['Zona Centro', 'Barrio San José', 'Colonia Las Palmas', 'Colonia El Mirador'], [21, 25.5], {
    box: { left: 423, top: 601.5, w: 333 },
  }),
  text('contacto', 'body', [runOf('subhead', 'Agua Potable'), runOf('body', '\n[teléfono]')], 19.5, {
    box: { right: 54, top: 918.9 },
    type: typeOf('body', { leading: 1.3 }),
    align: 'end',
  }),
])

describe('the notice of the references', () => {
  const laid = lay(aviso)
  it('puts the label, the title, the sentence and the places where Chromium puts them', () => {
    near(blockOf(laid, 'etiqueta'), [54, 54, 153.23, 45])
    near(blockOf(laid, 'titulo'), [54, 144.23, 398.1, 220.35])
    near(blockOf(laid, 'que-pasa'), [54, 399, 570, 72])
    near(blockOf(laid, 'zonas'), [423, 601.5, 333, 154.5])
    near(blockOf(laid, 'contacto'), [625.88, 918.9, 130.13, 50.7])
  })
})

describe('the long notice of the references', () => {
  it('breaks the balanced title where Chromium breaks it', () => {
    const words =
      'Suspensión temporal del suministro de agua potable y baja presión por mantenimiento mayor al equipo de bombeo'
    const laid = lay(
      scene([
        text('titulo', 'headline', words, 57, {
          type: typeOf('headline-dense'),
          box: { left: 54, top: 152.32, w: 702 },
        }),
      ]),
    )
    near(blockOf(laid, 'titulo'), [54, 152.32, 702, 285])
    const lines = laid.pages[0]?.ops.flatMap((op) => (op.op === 'glyphs' ? [op.text] : []))
    expect(lines).toEqual([
      'Suspensión temporal del',
      'suministro de agua potable',
      'y baja presión por',
      'mantenimiento mayor al',
      'equipo de bombeo',
    ])
  })
})
