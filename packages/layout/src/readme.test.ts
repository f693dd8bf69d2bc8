import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Scene } from '@tanquian/model'
import { tableOf } from '../test/fonts.ts'
import { createFontBook, layoutScene } from './index.ts'

it('the example of the README does what it says', () => {
  const table = tableOf('Archivo-Regular')
  // example
  const fonts = createFontBook([table])
  const scene: Scene = {
    schema: 'scene/1',
    format: 'tarjeta',
    output: 'screen',
    width: 300,
    height: 100,
    bleed: 0,
    ground: '#fbf6ea',
    lang: 'es-MX',
    title: 'Aviso',
    blocks: [
      {
        is: 'text',
        id: 'titular',
        name: 'Titular',
        allow: [],
        lang: 'es-MX',
        floor: 18,
        box: { left: 20, top: 20, right: 20, bottom: 20 },
        runs: [{ text: 'Corte de agua', font: 'Archivo-Regular', fill: '#121c33' }],
        type: { role: 'headline', leading: 1, tracking: 0, wordSpacing: 0, tabular: false },
        fit: { min: 18, max: 60 },
        align: 'start',
        valign: 'start',
        balance: true,
        trim: 'line',
      },
    ],
  }
  const laid = layoutScene(scene, fonts, { size: () => undefined })
  if (!laid.ok) throw new Error(laid.failure.code)
  const titular = laid.value.blocks[0]?.text
  // end
  expect(titular).toMatchObject({ lines: 1, size: 41.5, overflows: false })
})

it('the README shows that very example', () => {
  const plain = (code: string): string => code.replaceAll(/[\s,]/g, '')
  const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
  const shown = /```ts\n(.*?)```/s.exec(read('../README.md'))?.[1] ?? ''
  const tested = /\/\/ example\n(.*?)\/\/ end/s.exec(read('./readme.test.ts'))?.[1] ?? '-'
  expect(plain(shown)).toContain(plain(tested))
})
