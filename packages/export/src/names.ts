import { titleOf, type Draft } from '@tanquian/model'

export { titleOf }

/** Longest slug inside a file name; whole paths stay far under 200 characters. */
const SLUG_MAX = 60

/** ASCII slug: lower case, no accents, words joined by hyphens, cut at a word. Empty text gives 'sin-titulo'. */
export function slugOf(text: string, max: number = SLUG_MAX): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= max) return plain || 'sin-titulo'
  const cut = plain.slice(0, max + 1)
  const at = cut.lastIndexOf('-')
  return cut.slice(0, at > max / 2 ? at : max).replace(/-+$/, '')
}

/** Day that names the files: the day of publication if given, else the day the piece was begun, in Mexico City (UTC−6, no summer time since 2022). */
export function dayOf(draft: Draft): string {
  const published = (draft.content as unknown as Readonly<Record<string, unknown>>)['fechaPublicacion']
  if (typeof published === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(published)) return published
  const at = Date.parse(draft.createdAt)
  return Number.isFinite(at) ? new Date(at - 6 * 3_600_000).toISOString().slice(0, 10) : '0000-00-00'
}

/** Common stem of a piece's files: '2026-11-23_aviso_corte-de-agua'. */
export function stemOf(draft: Draft): string {
  return `${dayOf(draft)}_${slugOf(draft.content.kind)}_${slugOf(titleOf(draft))}`
}

/** File name by the institutional pattern: '2026-11-23_aviso_corte-de-agua_post-4x5.png'; pages of one format add '_p2'. */
export function fileName(draft: Draft, format: string, extension: string, page?: number): string {
  return `${stemOf(draft)}_${slugOf(format)}${page ? `_p${page}` : ''}.${extension}`
}
