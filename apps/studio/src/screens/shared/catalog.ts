import {
  brandHeads,
  loadBrand,
  loadExamples,
  loadTemplate,
  templateHeads,
  type BrandHead,
  type TemplateHead,
} from '@tanquian/brand-template'
import {
  CONTENT_KINDS,
  fail,
  ok,
  type Brand,
  type ContentKind,
  type Draft,
  type Result,
  type Template,
} from '@tanquian/model'

/** Kinds that have a template: the others are not offered. */
export const offeredKinds = (): readonly ContentKind[] =>
  CONTENT_KINDS.filter((kind) => templateHeads.some(({ kinds }) => kinds.includes(kind)))

/** Templates that suit a kind (and a variety of it), in the catalogue's order. */
export const templatesFor = (kind: ContentKind, subtipo?: string): readonly TemplateHead[] =>
  templateHeads.filter(
    ({ kinds, subtypes }) => kinds.includes(kind) && (!subtipo || !subtypes || subtypes.includes(subtipo)),
  )

/** Heads of every template. */
export const allTemplates = (): readonly TemplateHead[] => templateHeads

/** What the catalogue calls a template; its id when it is not there any more. */
export const templateTitle = (id: string): string => templateHeads.find((head) => head.id === id)?.title ?? id

/** A template with everything. */
export const templateOf = (id: string): Promise<Result<Template>> => loadTemplate(id)

/** Heads of every brand, the municipality's first. */
export const allBrands = (): readonly BrandHead[] => brandHeads

/** The municipality's brand: the first of the catalogue. */
export async function theBrand(): Promise<Result<Brand>> {
  const [head] = brandHeads
  return head ? loadBrand(head.id) : fail('catalog/unknown-brand')
}

/** An example of a template: the typical one, or the first there is. */
export async function exampleOf(id: string, which = 'tipico'): Promise<Result<Draft>> {
  const examples = await loadExamples(id)
  const example = examples.find((one) => one.id === which) ?? examples[0]
  return example ? ok(example.draft) : fail('catalog/unknown-template', { at: id })
}
