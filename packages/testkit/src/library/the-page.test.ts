// docs/agregar-una-plantilla.md, followed word for word: what it says to paste, where it says, and then its own check.
import { readFileSync } from 'node:fs'
import { brandHeads, loadBrand } from '@tanquian/brand-template'
import { sampleContent, shapeOfKind } from '@tanquian/brand-template/check'
import { KINDS, TITLE_PATHS } from '@tanquian/model'
import type { Brand, Draft } from '@tanquian/model'
import { beforeAll, expect, it } from 'vitest'
// @ts-expect-error: a plain script without types
import { withPieces } from '../../../brand-template/scripts/generate.mjs'
// @ts-expect-error: a plain script without types
import { plainTemplate } from '../../../../scripts/new-template/plain.mjs'
// @ts-expect-error: a plain script without types
import { written } from '../../../../scripts/new-template/written.mjs'
import { judgeFolder } from './judge.ts'

const page = readFileSync(new URL('../../../../docs/agregar-una-plantilla.md', import.meta.url), 'utf8')
const [tag = '', place = '', programme = '', air = '', dropped = '', margin = '', mono = '', link = ''] = Array.from(
  page.matchAll(/```json\n([\s\S]*?)```/g),
  ([, code = '']) => code.trimEnd(),
)

const brands: Brand[] = []
beforeAll(async () => {
  for (const { id } of brandHeads) {
    const brand = await loadBrand(id)
    if (brand.ok) brands.push(brand.value)
  }
})

/** The template's text under the hands of whoever follows the page. */
class Text {
  text: string
  constructor(text: string) {
    this.text = text
  }
  change(before: string, after: string): this {
    if (!this.text.includes(before)) throw new Error(`The page speaks of «${before}», which is not there`)
    this.text = this.text.replaceAll(before, after)
    return this
  }
  /** Pastes after the first `mark` that follows `within`. */
  after(within: string, mark: string, paste: string): this {
    const from = this.text.indexOf(within)
    const at = this.text.indexOf(mark, from)
    if (from < 0 || at < 0) throw new Error(`The page speaks of «${within}», which has no «${mark}»`)
    this.text = `${this.text.slice(0, at + mark.length)}\n${paste}\n${this.text.slice(at + mark.length)}`
    return this
  }
}

const scaffold = () =>
  (written as (value: object) => string)(
    (plainTemplate as (how: object) => object)({
      id: 'evento-plaza',
      title: 'Fiesta en la plaza',
      kind: 'evento',
      fields: KINDS.evento.fields,
      titlePath: TITLE_PATHS.evento[0],
      shape: shapeOfKind('evento'),
    }),
  )

const followed = (): string =>
  new Text(scaffold())
    .change('"fill": "accent"', '"fill": "night"')
    .change('"color": "on-accent"', '"color": "on-night"')
    .change('"color": "on-accent-accent"', '"color": "on-night-accent"')
    .change('{ "use": "etiqueta" }', tag)
    .after('"id": "cuando"', '"lines": 2 }\n                    },', place)
    .after('{ "use": "orilla" },', '{ "use": "orilla" },', `${air}\n${programme}`)
    .after('"id": "entrada"', '"max": 40 }\n                    }', ', { "use": "qr-enlace" }')
    .after('"id": "cuadrado"', '"scale": 1,', dropped)
    .after('"id": "horizontal"', '"scale": 1,', dropped)
    .after('"id": "carta"', '"set": {', margin)
    .after('"id": "carta-bn"', '"entrada": { "color": "on-surface" }', `, ${mono}`)
    .after('"id": "horizontal"', '"pie": { "pad": [0, 96, 51, 96] } }\n    },', link).text

it('makes a template that passes its check under every brand, codes read back', { timeout: 120_000 }, async () => {
  const raw = (withPieces as (template: unknown) => unknown)(JSON.parse(followed()))
  const examples = (['corto', 'tipico', 'largo'] as const).map((id) => ({
    id,
    draft: { content: sampleContent('evento', id), overrides: {}, extras: {} } as unknown as Draft,
  }))
  const judged = await judgeFolder(
    { id: 'evento-plaza', raw, examples },
    { brands, paints: ({ brand }) => brand === 'tanquian' },
  )
  expect(judged.problems).toEqual([])
  expect(judged.pieces).toBe(3 * 7 * brands.length)
  expect(judged.codes === 'sin zbarimg' || judged.codes > 3).toBe(true)
})

it('names only formats, commands and common pieces that there are', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  for (const [, name = ''] of page.matchAll(/npm run (?!generate)([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(name)
  const common = JSON.parse(
    readFileSync(new URL('../../../brand-template/templates/piezas.json', import.meta.url), 'utf8'),
  ) as { readonly pieces: Readonly<Record<string, unknown>> }
  const listed = /pieza común\*\*: ([^(]*)\(/.exec(page)?.[1] ?? ''
  const names = Array.from(listed.matchAll(/`([\w-]+)`/g), ([, name = '']) => name)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(Object.keys(common.pieces)).toContain(name)
})
