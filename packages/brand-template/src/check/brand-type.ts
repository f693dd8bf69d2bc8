import { TEXT_ROLES } from '@tanquian/model'
import type { Brand, FontTable } from '@tanquian/model'
import { wrong, type BrandFinding } from './finding.ts'
import { FIGURES, MARKS, SPANISH, TENEK_NAHUATL } from './letters.ts'

/** Every text role is set, in fonts that the brand has. */
export const checkTextRoles = (brand: Brand): readonly BrandFinding[] => {
  const fonts = new Set(brand.fonts.map(({ id }) => id))
  return TEXT_ROLES.flatMap((role) => {
    const style: Brand['text'][typeof role] | undefined = brand.text[role]
    if (!style) return [wrong('brand/missing-text-role', role, { role })]
    return [style.font, style.strong, style.emphasis]
      .filter((font) => font !== undefined && !fonts.has(font))
      .map((font) => wrong('brand/unknown-font', role, { role, font: font ?? '' }))
  })
}

const glyphsOf = ({ cmap }: FontTable): ReadonlyMap<number, number> => {
  const glyphs = new Map<number, number>()
  for (let at = 0; at < cmap.length; at += 2) glyphs.set(cmap[at] ?? 0, cmap[at + 1] ?? 0)
  return glyphs
}

const lacking = (glyphs: ReadonlyMap<number, number>, letters: string): string =>
  Array.from(letters)
    .filter((letter) => !glyphs.has(letter.codePointAt(0) ?? 0))
    .join('')

/** Widths of the figures as a tabular style sets them. */
const figureWidths = (table: FontTable, glyphs: ReadonlyMap<number, number>): ReadonlySet<number | undefined> => {
  const tabular = new Map<number, number>()
  for (let at = 0; at < table.tnum.length; at += 2) tabular.set(table.tnum[at] ?? 0, table.tnum[at + 1] ?? 0)
  const widths = Array.from(FIGURES, (figure) => {
    const glyph = glyphs.get(figure.codePointAt(0) ?? 0) ?? 0
    return table.advances[tabular.get(glyph) ?? glyph]
  })
  return new Set(widths)
}

/** Every font has the letters that the office writes with, and even figures where a style asks for them. */
export const checkFonts = (brand: Brand, tables: readonly FontTable[]): readonly BrandFinding[] =>
  brand.fonts.flatMap(({ id }) => {
    const table = tables.find((one) => one.id === id)
    if (!table) return [wrong('brand/missing-table', id, { font: id })]
    const glyphs = glyphsOf(table)
    const letters = lacking(glyphs, SPANISH + MARKS + TENEK_NAHUATL)
    const tabular = Object.values(brand.text).some((style) => style.tabular && style.font === id)
    return [
      ...(letters ? [wrong('brand/missing-letters', id, { font: id, letters: Array.from(letters).join(' ') })] : []),
      ...(tabular && figureWidths(table, glyphs).size > 1 ? [wrong('brand/uneven-figures', id, { font: id })] : []),
    ]
  })
