import type { Art, Brand, ColorRole, Logo, VedaKit, VedaSwap } from './brand.ts'
import type { LooseContent } from './content/index.ts'
import { isVeda, ruleOf } from './law/index.ts'
import type { LawBook } from './law/index.ts'

/** A brand without a dress of its own signs with nothing: better no lockup than the administration's. */
const NOTHING: VedaKit = { logos: {}, without: [], art: {}, patterns: {}, colors: {} }

const blank = (art: Art): Art => ({ ...art, layers: [] })

/** Another drawing under the name and the parts of this one, so that templates colour it as they always do. */
const inPlaceOf = <A extends Art>(own: A, other: A, slots: VedaSwap['slots']): A => ({
  ...other,
  id: own.id,
  slots: {
    ...own.slots,
    ...Object.fromEntries(Object.entries(other.slots).flatMap(([slot, role]) => (slots[slot] ? [] : [[slot, role]]))),
  },
  layers: other.layers.map(({ path, fill, stroke }) => ({
    path,
    ...(fill === undefined ? {} : { fill: slots[fill] ?? fill }),
    ...(stroke ? { stroke: { ...stroke, slot: slots[stroke.slot] ?? stroke.slot } } : {}),
  })),
})

const swapped = <A extends Art>(
  shelf: Readonly<Record<string, A>>,
  swaps: Readonly<Record<string, VedaSwap>>,
): Readonly<Record<string, A>> =>
  Object.fromEntries(
    Object.entries(shelf).map(([name, own]) => {
      const swap = Object.hasOwn(swaps, name) ? swaps[name] : undefined
      const other = swap && shelf[swap.art]
      return [name, swap && other ? inPlaceOf(own, other, swap.slots) : own]
    }),
  )

/** Id under which the drawing of nothing stands for a lockup that is not drawn. */
const blankOf = (id: string): string => `${id}-veda`

const signed = (brand: Brand, kit: VedaKit): Pick<Brand, 'logos' | 'art'> => {
  const art: Record<string, Art> = { ...swapped(brand.art, kit.art) }
  for (const name of kit.without) if (art[name]) art[name] = blank(art[name])
  const logos = [...new Set(brand.logos.map(({ id }) => id))].flatMap((id): readonly Logo[] => {
    const own = brand.logos.filter((logo) => logo.id === id)
    const other = Object.hasOwn(kit.logos, id) ? kit.logos[id] : undefined
    if (other !== undefined) return brand.logos.filter((logo) => logo.id === other).map((logo) => ({ ...logo, id }))
    return own.map((logo) => {
      const drawing = art[logo.art]
      if (drawing) art[blankOf(id)] = { ...blank(drawing), id: blankOf(id) }
      return { ...logo, art: blankOf(id), alt: '' }
    })
  })
  return { logos, art }
}

const dressed = new WeakMap<Brand, Brand>()

/**
 * The brand as it may sign in the electoral blackout: every lockup becomes the institution's name, the mark is not drawn, series
 * lose the colours that the kit takes away, and the administration's years are not said. Pure; the same brand gives the same
 * object, and a brand that already wears it stays as it is. Templates compose with it as with any other.
 */
export const vedaBrand = (brand: Brand): Brand => {
  if (brand.mode === 'veda') return brand
  const known = dressed.get(brand)
  if (known) return known
  const kit = brand.veda ?? NOTHING
  const colors = Object.fromEntries(
    Object.entries(kit.colors).map(([role, other]) => [role, brand.colors[other]]),
  ) as Partial<Record<ColorRole, string>>
  const made: Brand = {
    ...brand,
    ...signed(brand, kit),
    mode: 'veda',
    institution: { ...brand.institution, administration: '' },
    patterns: swapped(brand.patterns, kit.patterns),
    colors: { ...brand.colors, ...colors },
  }
  dressed.set(brand, made)
  return made
}

/** What decides about the dress besides the piece; `veda` asks for it (true) or refuses it (false) whatever the day. */
export interface DressOptions {
  readonly law?: LawBook
  readonly veda?: boolean
}

/**
 * The brand that a piece wears: its dress for the blackout when somebody asks (here, or in the piece's own `veda`) or when its day
 * of publication falls in the blackout ({@link isVeda}) and rule L07 is on; otherwise itself. No clock: a piece without a day of
 * publication comes out the same on any day.
 */
export const brandFor = (
  brand: Brand,
  { veda: wanted, fechaPublicacion }: Pick<LooseContent, 'veda' | 'fechaPublicacion'>,
  { law, veda }: DressOptions = {},
): Brand => {
  if (veda ?? wanted === true) return vedaBrand(brand)
  const closed = law && fechaPublicacion !== undefined && ruleOf(law, 'L07') && isVeda(law, fechaPublicacion)
  return closed && veda !== false ? vedaBrand(brand) : brand
}
