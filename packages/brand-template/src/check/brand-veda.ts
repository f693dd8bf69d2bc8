import { vedaBrand } from '@tanquian/model'
import type { Brand } from '@tanquian/model'
import { checkLogos } from './brand-art.ts'
import { checkContrast, checkTones, roleColor } from './brand-colors.ts'
import { wrong, type BrandFinding } from './finding.ts'
import { LOGOS } from './needs.ts'
import { holdsDrawing } from './same-drawing.ts'

/** The lockup that is the mark alone. */
const MARK = 'marca'

/** Lockups that are the mark or hold it, in a brand that wears its dress for the blackout. */
const showsMark = (brand: Brand, veda: Brand): readonly BrandFinding[] => {
  const mark = brand.art[brand.logos.find(({ id }) => id === MARK)?.art ?? MARK]
  if (!mark) return []
  const drawings = [...new Set([...veda.logos.map(({ art }) => art), ...Object.keys(brand.art)])]
  const signed = new Set(veda.logos.map(({ art }) => art))
  // Drawings that only lockups use are not drawn by templates: those of the ordinary lockups may stay in the brand.
  const lockups = new Set(brand.logos.map(({ art }) => art))
  return drawings
    .filter((name) => signed.has(name) || !lockups.has(name))
    .filter((name) => veda.art[name] && holdsDrawing(veda.art[name], mark))
    .map((name) => wrong('brand/veda-mark', name, { art: name }))
}

/** Every lockup but the mark signs, and none of them tells which administration it is. */
const signs = (brand: Brand, veda: Brand): readonly BrandFinding[] => {
  const { administration } = brand.institution
  return LOGOS.filter((id) => id !== MARK).flatMap((id) => {
    const variants = veda.logos.filter((logo) => logo.id === id)
    const blank = variants.every(({ art }) => (veda.art[art]?.layers ?? []).length === 0)
    if (blank) return [wrong('brand/veda-unsigned', id, { logo: id })]
    const told = administration !== '' && variants.some(({ alt }) => alt.includes(administration))
    return told ? [wrong('brand/veda-words', id, { logo: id, text: administration })] : []
  })
}

/** Series lose the second accent: it is the colour by which people know an administration. */
const series = (brand: Brand, veda: Brand): readonly BrandFinding[] => {
  const [before, after] = [roleColor(brand, 'accent-2'), roleColor(veda, 'accent-2')]
  return before !== undefined && before === after ? [wrong('brand/veda-color', 'accent-2', { role: 'accent-2' })] : []
}

/**
 * The dress for the electoral blackout (LGIPE 449.1.c; INE criteria): it is there, every lockup becomes the institution's name, the
 * mark is in no drawing, the second accent is gone, and all of it can still be read.
 */
export const checkVeda = (brand: Brand): readonly BrandFinding[] => {
  if (brand.mode === 'veda') return []
  if (!brand.veda) return [wrong('brand/veda-missing', 'veda')]
  const veda = vedaBrand(brand)
  const own = [...checkContrast(veda), ...checkTones(veda), ...checkLogos(veda)]
  const before = new Set(
    [...checkContrast(brand), ...checkTones(brand), ...checkLogos(brand)].map(({ code, at }) => `${code} ${at}`),
  )
  return [
    ...showsMark(brand, veda),
    ...signs(brand, veda),
    ...series(brand, veda),
    // What is wrong without it too is told once.
    ...own.filter(({ code, at }) => !before.has(`${code} ${at}`)).map((one) => ({ ...one, at: `veda: ${one.at}` })),
  ]
}
