import type { Art, Brand, ColorRole, Hex, Logo, SceneArtData } from '@tanquian/model'
import { brandColor, swapped } from './colors.ts'
import { stop } from './stop.ts'
import type { Context } from './context.ts'

// The same drawing in the same colours is the same object, so that layout and painters may remember what they made of it.
const drawn = new WeakMap<Brand, Map<string, SceneArtData>>()

const remembered = (brand: Brand, key: string, draw: () => SceneArtData): SceneArtData => {
  const shelf = drawn.get(brand) ?? new Map<string, SceneArtData>()
  drawn.set(brand, shelf)
  const found = shelf.get(key)
  if (found) return found
  const made = draw()
  shelf.set(key, made)
  return made
}

const paint = (art: Art, colors: Readonly<Record<string, Hex>>, width: number | undefined): SceneArtData => ({
  w: art.w,
  h: art.h,
  layers: art.layers.map(({ path, fill, stroke }) => {
    const fillColor = fill === undefined ? undefined : colors[fill]
    const strokeColor = stroke ? colors[stroke.slot] : undefined
    return {
      path,
      ...(fillColor ? { fill: fillColor } : {}),
      ...(stroke && strokeColor
        ? {
            stroke: {
              color: strokeColor,
              width: width ?? stroke.width,
              ...(stroke.dash ? { dash: stroke.dash } : {}),
              ...(stroke.join ? { join: stroke.join } : {}),
            },
          }
        : {}),
    }
  }),
})

/** A drawing with its colours resolved. Own colours of the block are swapped with the piece's; the drawing's defaults never. */
export const artData = (
  { brand, palette }: Context,
  art: Art,
  own: Readonly<Record<string, ColorRole>> | undefined,
  strokeWidth?: number,
): SceneArtData => {
  const colors: Record<string, Hex> = {}
  for (const [slot, role] of Object.entries(art.slots)) {
    const chosen = own?.[slot]
    colors[slot] = brandColor(palette, chosen ? swapped(palette, chosen) : role)
  }
  const key = `${art.id}|${art.w}|${strokeWidth ?? ''}|${Object.values(colors).join()}`
  return remembered(brand, key, () => paint(art, colors, strokeWidth))
}

/** A drawing by name. Stops with 'compose/missing-art'. */
export const artNamed = <A extends Art>(shelf: Readonly<Record<string, A>>, name: string, block: string): A =>
  (Object.hasOwn(shelf, name) ? shelf[name] : undefined) ?? stop('compose/missing-art', block, { art: name })

/** The variant of a lockup for a ground and the format's ink. Stops with 'compose/missing-art'. */
export const logoOn = ({ brand, format, palette }: Context, id: string, ground: ColorRole, block: string): Logo => {
  const on = swapped(palette, ground)
  const fits = brand.logos.filter((logo) => logo.id === id && logo.on.includes(on))
  const found = fits.find(({ ink }) => ink === format.ink) ?? fits.find(({ ink }) => ink === undefined)
  return found ?? stop('compose/missing-art', block, { art: id, ground: on })
}
