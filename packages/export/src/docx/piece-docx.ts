import { factsOf, type Brand, type Draft } from '@tanquian/model'
import { titleOf } from '../names.ts'
import type { LaidFormat } from '../press.ts'

/** Paths that a laid format shows, in reading order. */
export const shownPaths = ({ layout }: Pick<LaidFormat, 'layout'>): readonly string[] =>
  layout.blocks
    .filter(({ bind, text }) => bind !== undefined && text !== undefined)
    .sort((a, b) => a.page - b.page || a.ops[0] - b.ops[0])
    .flatMap(({ bind }) => bind ?? [])

/**
 * A piece as a Word document in the order of its sheet; the library loads with the first one. Same piece, same bytes.
 */
export async function pieceDocx(draft: Draft, brand: Brand, sheet?: LaidFormat): Promise<Uint8Array> {
  const { contentDocx, lookOf } = await import('@tanquian/docx')
  const { content } = draft
  const legend = content.leyenda && content.leyenda !== 'ninguna' ? brand.legends[content.leyenda]?.text : undefined
  return contentDocx(content, {
    facts: factsOf(content, { place: brand.institution.place }),
    words: { ...brand.institution, legend: legend ?? '' },
    look: lookOf(brand),
    title: titleOf(draft) || content.kind,
    date: draft.updatedAt,
    ...(sheet ? { order: shownPaths(sheet) } : {}),
  })
}
