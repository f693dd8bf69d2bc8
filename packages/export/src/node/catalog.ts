import { readFile } from 'node:fs/promises'
import { fontUrls, loadBrand, loadTemplate } from '@tanquian/brand-template'
import { createFontBook } from '@tanquian/layout'
import { hyphenateEs } from '@tanquian/layout/hyphen'
import {
  fail,
  ok,
  type Brand,
  type Draft,
  type FontBook,
  type FontTable,
  type Result,
  type Template,
} from '@tanquian/model'

/** A brand with its fonts ready. Kept for the life of the process: two hundred notices read each font once. */
export interface Typography {
  readonly brand: Brand
  readonly fonts: FontBook
  /** TTF bytes by font id, for embedding; read by {@link fontFiles}. */
  readonly files: Map<string, Uint8Array>
}

const brands = new Map<string, Promise<Result<Typography>>>()
const templates = new Map<string, Promise<Result<Template>>>()

/** Template and brand of a piece. Failures: catalog/unknown-template, catalog/unknown-brand, migrate/too-new. */
export async function loadCatalog(
  draft: Draft,
): Promise<Result<{ readonly template: Template; readonly typography: Typography }>> {
  const { template: wanted, brand } = draft
  const template = await once(templates, keyOf(wanted), () => loadTemplate(wanted.id, wanted.version))
  if (!template.ok) return template
  const typography = await once(brands, keyOf(brand), () => loadTypography(brand.id, brand.version))
  if (!typography.ok) return typography
  const newer = tooNew(draft, template.value, typography.value.brand)
  return newer ?? ok({ template: template.value, typography: typography.value })
}

const keyOf = ({ id, version }: Draft['brand'] | Draft['template']): string => `${id}@${version}`

/** Failed loads are not remembered: the next piece may name another, or the disk may be back. */
async function once<T>(
  kept: Map<string, Promise<Result<T>>>,
  id: string,
  load: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const known = kept.get(id)
  if (known) return known
  const loading = load()
  kept.set(id, loading)
  const result = await loading
  if (!result.ok) kept.delete(id)
  return result
}

/** A piece made with a later template would come out different and say nothing; an earlier one wears its own, if it was kept. */
function tooNew(draft: Draft, template: Template, brand: Brand): Result<never> | undefined {
  for (const [at, wanted, known] of [
    ['template', draft.template, template.version],
    ['brand', draft.brand, brand.version],
  ] as const)
    if (wanted.version > known)
      return fail('migrate/too-new', {
        at,
        params: { received: `${wanted.id} ${wanted.version}`, want: `${wanted.id} ${known}` },
      })
  return undefined
}

async function loadTypography(id: string, version: number): Promise<Result<Typography>> {
  const brand = await loadBrand(id, version)
  if (!brand.ok) return brand
  const tables = await Promise.all(brand.value.fonts.map((font) => readTable(font.id)))
  return ok({ brand: brand.value, fonts: createFontBook(tables, { hyphenate: hyphenateEs }), files: new Map() })
}

/** Compiled fonts are ours, made by our build and proven against harfbuzz in its tests: they are not checked again here. */
async function readTable(font: string): Promise<FontTable> {
  return JSON.parse(await readFile(fontUrls(font).table, 'utf8')) as FontTable
}

/** Reads the font files that a document embeds, once per process. */
export async function fontFiles(typography: Typography): Promise<(font: string) => Uint8Array> {
  const { brand, files } = typography
  if (files.size === 0)
    await Promise.all(brand.fonts.map(async (font) => files.set(font.id, await readFile(fontUrls(font.id).ttf))))
  return (font) => {
    const bytes = files.get(font)
    if (!bytes) throw new TypeError(`${font} is not a font of the brand ${brand.id}`)
    return bytes
  }
}
