// What `npm run new:template` writes passes its own check, for every kind, before anybody has touched it.
import { brandHeads, loadBrand } from '@tanquian/brand-template'
import { sampleContent, shapeOfKind } from '@tanquian/brand-template/check'
import { CONTENT_KINDS, KINDS, TITLE_PATHS } from '@tanquian/model'
import type { Brand, ContentKind, Draft, Format } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error: a plain script without types
import { withPieces } from '../../../brand-template/scripts/generate.mjs'
// @ts-expect-error: a plain script without types
import { plainTemplate } from '../../../../scripts/new-template/plain.mjs'
import { judgeFolder } from './judge.ts'
import type { FolderExample } from './read-library.ts'

const brands: Brand[] = []
beforeAll(async () => {
  for (const { id } of brandHeads) {
    const brand = await loadBrand(id)
    if (brand.ok) brands.push(brand.value)
  }
})

const scaffold = (kind: ContentKind) =>
  (plainTemplate as (how: object) => { readonly formats: readonly Format[] })({
    id: `prueba-${kind}`,
    title: 'Prueba',
    kind,
    fields: KINDS[kind].fields,
    titlePath: TITLE_PATHS[kind][0],
    shape: shapeOfKind(kind),
  })

const examplesOf = (kind: ContentKind): readonly FolderExample[] =>
  (['corto', 'tipico', 'largo'] as const).map((id) => ({
    id,
    draft: { content: sampleContent(kind, id), overrides: {}, extras: {} } as unknown as Draft,
  }))

describe('a scaffold', () => {
  for (const kind of CONTENT_KINDS)
    it(`of ${kind} passes its check under every brand`, { timeout: 60_000 }, async () => {
      const raw = (withPieces as (template: object) => unknown)(scaffold(kind))
      const folder = { id: `prueba-${kind}`, raw, examples: examplesOf(kind) }
      const judged = await judgeFolder(folder, { brands, paints: ({ brand }) => brand === 'tanquian' })
      expect(judged.problems).toEqual([])
      expect(judged.pieces).toBe(3 * scaffold(kind).formats.length * brands.length)
    })
})
