// Every template, format and example under every brand but the first, which templates.test.ts holds to more.
import { readFileSync } from 'node:fs'
import {
  brandHeads,
  exampleAssetUrl,
  loadBrand,
  loadExamples,
  loadTemplate,
  templateHeads,
} from '@tanquian/brand-template'
import { checkPiece, sayBrandFinding } from '@tanquian/brand-template/check'
import { composeScene } from '@tanquian/compose'
import { layoutScene } from '@tanquian/layout'
import type { Brand, Draft, PictureSizes, Result, Template } from '@tanquian/model'
import { reviewPiece } from '@tanquian/review'
import { describe, expect, it } from 'vitest'
import { fixedFontBook } from './fonts.ts'
import { jpegSize } from './image/jpeg-size.ts'

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const pictureSizes: PictureSizes = { size: (image) => jpegSize(new Uint8Array(readFileSync(exampleAssetUrl(image)))) }

/** Everything wrong with an example under a brand: what the brand's own check says, and contrast on the painted ground. */
const problemsOf = (draft: Draft, template: Template, brand: Brand): string[] => {
  const scenes = template.formats.map(({ id }) => valueOf(composeScene(draft, template, brand, id)))
  const layouts = scenes.map((scene) => valueOf(layoutScene(scene, fixedFontBook(), pictureSizes)))
  const own = template.formats.flatMap((format, n) => {
    const layout = layouts[n]
    return layout ? checkPiece({ brand, template, format, layout }) : []
  })
  const reviewed = reviewPiece({ draft, template, brand, scenes, layouts, pictureSizes, today: '2026-11-24' })
  const unread = reviewed.filter(({ code, severity }) => code === 'rev/contrast' && severity === 'error')
  return [
    ...own.map((finding) => `${finding.at}: ${sayBrandFinding(finding)}`),
    ...unread.map(({ at, params }) => `${at.format} ${at.block}: contrast ${params?.['ratio']}`),
  ]
}

for (const { id } of brandHeads)
  describe(`under ${id}`, () => {
    for (const head of templateHeads)
      it(`${head.title}: every example in every format has its art, fits, and is read`, async () => {
        const brand = valueOf(await loadBrand(id))
        const template = valueOf(await loadTemplate(head.id))
        const problems = (await loadExamples(head.id)).flatMap(({ id: example, draft }) =>
          problemsOf(draft, template, brand).map((problem) => `${example} ${problem}`),
        )
        expect(problems).toEqual([])
      })
  })
