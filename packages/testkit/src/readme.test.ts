import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compareImages, fixedFontBook, line, rasterPage } from './index.ts'

it('the example of the README does what it says', () => {
  // example
  const fonts = fixedFontBook()
  const title = line(fonts, 'Corte de agua', { font: 'Piazzolla-Black', size: 24, x: 10, y: 40 })
  const page = { width: 200, height: 60, bleed: 0, ops: [title] }
  const once = rasterPage(page, { fonts, image: () => undefined, scale: 2 })
  const twice = rasterPage(page, { fonts, image: () => undefined, scale: 2 })
  const difference = compareImages(once, twice)
  // end
  expect(difference).toEqual({ mean: 0, max: 0, pixels: 0 })
})

it('the README shows that very example', () => {
  const plain = (code: string): string => code.replaceAll(/[\s,]/g, '')
  const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
  const shown = /```ts\n(.*?)```/s.exec(read('../README.md'))?.[1] ?? ''
  const tested = /\/\/ example\n(.*?)\/\/ end/s.exec(read('./readme.test.ts'))?.[1] ?? '-'
  expect(plain(shown)).toContain(plain(tested))
})
