import { fontUrls, loadBrand, loadTemplate } from '@tanquian/brand-template'
import { createFontBook } from '@tanquian/layout'
import { hyphenateEs } from '@tanquian/layout/hyphen'
import {
  fail,
  ok,
  parseFontTable,
  type Brand,
  type Draft,
  type FontBook,
  type FontTable,
  type PictureSizes,
  type Result,
} from '@tanquian/model'
import type { PressKit } from '../press.ts'
import { wornBrand } from '../worn-brand.ts'

/** A brand with its fonts ready to set text. */
export interface Typography {
  readonly brand: Brand
  readonly fonts: FontBook
}

/** Template, brand and fonts of a piece, from the studio's own files (the service worker has them all). */
export async function loadKit(draft: Draft, pictures: PictureSizes): Promise<Result<PressKit>> {
  const [template, typography] = await Promise.all([
    loadTemplate(draft.template.id, draft.template.version),
    loadTypography(draft.brand.id, draft.brand.version),
  ])
  if (!template.ok) return template
  if (!typography.ok) return typography
  const worn = await wornBrand(typography.value.brand, draft)
  return worn.ok ? ok({ template: template.value, brand: worn.value, fonts: typography.value.fonts, pictures }) : worn
}

/** Loads a brand and the tables of its fonts. */
export async function loadTypography(id: string, version?: number): Promise<Result<Typography>> {
  const brand = await loadBrand(id, version)
  if (!brand.ok) return brand
  const tables: FontTable[] = []
  for (const table of await Promise.all(brand.value.fonts.map((font) => fetchTable(font.id)))) {
    if (!table.ok) return table
    tables.push(table.value)
  }
  return ok({ brand: brand.value, fonts: createFontBook(tables, { hyphenate: hyphenateEs }) })
}

async function fetchTable(font: string): Promise<Result<FontTable>> {
  const answer = await fetchFile(fontUrls(font).table, font)
  return answer.ok ? parseFontTable(await answer.value.json().catch(() => undefined)) : answer
}

/** The bytes of a font that a document embeds. */
export async function fetchFont(font: string): Promise<Result<Uint8Array>> {
  const answer = await fetchFile(fontUrls(font).ttf, font)
  return answer.ok ? ok(new Uint8Array(await answer.value.arrayBuffer())) : answer
}

async function fetchFile(url: URL, font: string): Promise<Result<Response>> {
  try {
    const answer = await fetch(url)
    return answer.ok ? ok(answer) : fail('font/unreadable', { at: font, params: { status: answer.status } })
  } catch (cause) {
    return fail('font/unreadable', { at: font, cause })
  }
}
