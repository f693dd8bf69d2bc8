import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { brandHeads, exampleAssetUrl, fontUrls, loadBrand, loadExamples, templateHeads } from '../src/index.ts'
// @ts-expect-error: a plain script without types
import { generated, stale } from '../scripts/generate.mjs'

describe('what the generator writes', () => {
  it('is current: nobody forgot to run it', () => {
    expect(stale(generated())).toEqual({ wrong: [], left: [] })
  })

  it('brings a brand or a template only when it is asked for', () => {
    const catalog = readFileSync(new URL('../src/generated/catalog.ts', import.meta.url), 'utf8')
    expect(catalog.match(/^import (?!type)/gm)).toBeNull()
    expect(catalog.match(/\(\) => import\('.\/brand-/g)).toHaveLength(brandHeads.length)
  })

  it('keeps the typed tokens under 5 KB', () => {
    expect(statSync(fileURLToPath(new URL('../src/tokens.ts', import.meta.url))).size).toBeLessThan(5000)
  })

  it('gives every role the same colour in CSS, DTCG and code', async () => {
    const brand = await loadBrand('tanquian')
    if (!brand.ok) throw new Error(brand.failure.code)
    const { color } = await import('../src/tokens.ts')
    const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8')
    const dtcg = JSON.parse(readFileSync(new URL('../tokens.json', import.meta.url), 'utf8')) as {
      color: { role: Record<string, { $value: string }>; palette: Record<string, { $value: { hex: string } }> }
    }
    for (const [role, name] of Object.entries(brand.value.colors)) {
      const hex = brand.value.palette[name]?.toLowerCase()
      expect(color[role as keyof typeof color]).toBe(hex)
      expect(css).toContain(`--tq-color-${role}: var(--tq-palette-${name});`)
      expect(css).toContain(`--tq-palette-${name}: ${hex};`)
      expect(dtcg.color.role[role]?.$value).toBe(`{color.palette.${name}}`)
      expect(dtcg.color.palette[name]?.$value.hex).toBe(hex)
    }
  })
})

describe('the files of the package', () => {
  it('are there for every font, with its licence', async () => {
    const brand = await loadBrand('tanquian')
    if (!brand.ok) throw new Error(brand.failure.code)
    for (const { id, license } of brand.value.fonts) {
      const { table, ttf } = fontUrls(id)
      for (const url of [table, ttf, new URL(license, ttf)])
        expect(existsSync(fileURLToPath(url)), url.pathname).toBe(true)
    }
    expect(() => fontUrls('Comic-Sans')).toThrow(RangeError)
  })

  it('include every picture of the examples, none over 200 KB', async () => {
    for (const { id } of templateHeads)
      for (const { draft } of await loadExamples(id)) {
        const asset = draft.content.imagen?.asset
        if (asset) expect(statSync(fileURLToPath(exampleAssetUrl(asset))).size).toBeLessThan(200_000)
      }
    expect(() => exampleAssetUrl('nada')).toThrow(RangeError)
  })
})
