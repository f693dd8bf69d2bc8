import { fail, parseBrand, parseDraft, parseTemplate } from '@tanquian/model'
import type { Brand, Draft, Result, Template } from '@tanquian/model'
import { BRANDS, EXAMPLES, TEMPLATES } from './generated/catalog.ts'

/** A finished piece that shows (and tests) what a template does with little, usual and much content. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly draft: Draft
}

export { brandHeads, templateHeads } from './catalog-heads.ts'

type Shelf = Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>

/** An earlier version if it was kept, else today's. */
const onShelf = (shelf: Shelf, id: string, version: number | undefined) =>
  [`${id}@${version ?? ''}`, id].flatMap((name) => (Object.hasOwn(shelf, name) ? [shelf[name]] : []))[0]

/**
 * A brand with its drawings. With `version` (of a draft's ref) as it was then, when that version was kept; otherwise today's,
 * whose `version` then says so. Fails with 'catalog/unknown-brand'.
 */
export const loadBrand = async (id: string, version?: number): Promise<Result<Brand>> => {
  const load = onShelf(BRANDS, id, version)
  if (!load) return fail('catalog/unknown-brand', { at: id })
  return parseBrand((await load()).default)
}

/** A template with its lengths in points; `version` as in {@link loadBrand}. Fails with 'catalog/unknown-template'. */
export const loadTemplate = async (id: string, version?: number): Promise<Result<Template>> => {
  const load = onShelf(TEMPLATES, id, version)
  if (!load) return fail('catalog/unknown-template', { at: id })
  return parseTemplate((await load()).default)
}

interface RawExample {
  readonly id: string
  readonly title: string
  readonly draft: unknown
}

/** The examples of a template, shortest first; none for a template that is not here. */
export const loadExamples = async (templateId: string): Promise<readonly Example[]> => {
  const load = Object.hasOwn(EXAMPLES, templateId) ? EXAMPLES[templateId] : undefined
  if (!load) return []
  const raw = (await load()).default as readonly RawExample[]
  return raw.map(({ id, title, draft }) => {
    const parsed = parseDraft(draft)
    // The examples are ours: a broken one is a mistake of this package, not of the world.
    if (!parsed.ok)
      throw new Error(`Example ${templateId}/${id}: ${parsed.failure.code} at ${parsed.failure.at ?? '?'}`)
    return { id, title, draft: parsed.value }
  })
}
