import { expect, it } from 'vitest'
import { parseTemplate } from '../index.ts'

const withPad = (pad: unknown) => ({
  schema: 'template/1',
  id: 'a',
  version: 1,
  title: 'A',
  description: '',
  kinds: ['aviso'],
  formats: [
    {
      id: 'carta',
      title: 'Carta',
      output: 'print',
      unit: 'pt',
      width: 612,
      height: 792,
      bleed: 0,
      ink: 'color',
      ground: 'surface',
      minText: { body: 10, small: 9 },
      blocks: [{ is: 'stack', id: 's', name: 'S', flow: 'down', pad, children: [] }],
    },
  ],
})

it('keeps all four sides of a padding', () => {
  const parsed = parseTemplate(withPad([1, 2, 3, 4]))
  const block = parsed.ok ? parsed.value.formats[0]?.blocks[0] : undefined
  expect(block && 'pad' in block ? block.pad : parsed).toEqual([1, 2, 3, 4])
})

it('refuses a padding of three sides by name', () => {
  const parsed = parseTemplate(withPad([1, 2, 3]))
  expect(parsed.ok ? 'parsed' : parsed.failure.at).toContain('pad')
})
