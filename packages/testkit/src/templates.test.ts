import { readFileSync } from 'node:fs'
import { exampleAssetUrl, loadBrand, loadExamples, loadTemplate, templateHeads } from '@tanquian/brand-template'
import type { Example } from '@tanquian/brand-template'
import { composeScene } from '@tanquian/compose'
import { layoutScene } from '@tanquian/layout'
import { parseContent } from '@tanquian/model'
import type { Brand, Format, LaidBlock, Layout, PictureSizes, Rect, Result, Template } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixedFontBook } from './fonts.ts'
import { jpegSize } from './image/jpeg-size.ts'

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const pictures: PictureSizes = { size: (image) => jpegSize(new Uint8Array(readFileSync(exampleAssetUrl(image)))) }

const inside = (
  ink: Rect,
  limits: { left: number; top: number; right: number; bottom: number },
  slack: number,
): boolean =>
  ink.x >= limits.left - slack &&
  ink.y >= limits.top - slack &&
  ink.x + ink.w <= limits.right + slack &&
  ink.y + ink.h <= limits.bottom + slack

/** Optical overhang that letters may have past their margin. */
const SLACK = 3

/** Everything wrong with a laid example, in words. */
const problemsOf = (format: Format, layout: Layout): string[] => {
  const { width, height, safe } = format
  const limits = {
    left: safe?.left ?? 0,
    top: safe?.top ?? 0,
    right: width - (safe?.right ?? 0),
    bottom: height - (safe?.bottom ?? 0),
  }
  const problems: string[] = []
  const say = (block: LaidBlock, what: string) => problems.push(`${block.id}: ${what}`)
  for (const block of layout.blocks) {
    if (block.overflow > 0.5) say(block, `overflows by ${block.overflow.toFixed(1)} pt`)
    const { text } = block
    if (!text) continue
    if (text.overflows) say(block, `does not fit: ${text.lines} lines at ${text.size} pt`)
    if (text.size < text.floor - 0.01) say(block, `${text.size} pt is under the floor of ${text.floor}`)
    if (!inside(block.ink, limits, SLACK)) say(block, `inks outside the safe area: ${JSON.stringify(block.ink)}`)
  }
  return problems
}

/** Pairs of texts whose inks touch. */
const touching = (layout: Layout): string[] => {
  const texts = layout.blocks.filter(({ text, ink }) => text && ink.w > 0 && ink.h > 0)
  return texts.flatMap((one, n) =>
    texts
      .slice(n + 1)
      .filter(
        (two) =>
          one.page === two.page &&
          one.ink.x < two.ink.x + two.ink.w &&
          two.ink.x < one.ink.x + one.ink.w &&
          one.ink.y < two.ink.y + two.ink.h - 0.5 &&
          two.ink.y < one.ink.y + one.ink.h - 0.5,
      )
      .map((two) => `${one.id} touches ${two.id}`),
  )
}

let brand: Brand
beforeAll(async () => {
  brand = valueOf(await loadBrand('tanquian'))
})

for (const head of templateHeads)
  describe(head.title, () => {
    let template: Template
    let examples: readonly Example[]
    beforeAll(async () => {
      template = valueOf(await loadTemplate(head.id))
      examples = await loadExamples(head.id)
    })

    it('has the shortest, the usual and the longest example, all fit to leave the office', () => {
      expect(head.examples).toEqual(expect.arrayContaining(['corto', 'tipico', 'largo']))
      for (const { id, draft } of examples) {
        const strict = parseContent(draft.content, 'strict')
        expect(strict.ok || strict.failure, id).toBe(true)
      }
    })

    for (const format of head.formats)
      for (const id of head.examples)
        it(`lays out «${id}» in ${format.id} with nothing cut, small, outside or touching`, () => {
          const example = examples.find((one) => one.id === id)
          const laidFormat = template.formats.find((one) => one.id === format.id)
          if (!example || !laidFormat) throw new Error(`${id} in ${format.id} is not there`)
          const scene = valueOf(composeScene(example.draft, template, brand, format.id))
          const layout = valueOf(layoutScene(scene, fixedFontBook(), pictures))
          expect([...problemsOf(laidFormat, layout), ...touching(layout)]).toEqual([])
        })
  })
