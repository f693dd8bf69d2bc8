import { readPath } from '@tanquian/model'
import type {
  ArtBlock,
  IconBlock,
  ImageBlock,
  LogoBlock,
  PatternBlock,
  QrBlock,
  SceneArt,
  SceneBlock,
  SceneImage,
  ShapeBlock,
} from '@tanquian/model'
import { artData, artNamed, logoOn } from './art.ts'
import { baseOf, overrideOf } from './base.ts'
import { colorOf, fillOf, lineOf } from './colors.ts'
import type { Context } from './context.ts'
import { fullPath, isThere, textOf, valueAt } from './values.ts'

const CENTRE: readonly [number, number] = [0.5, 0.5]

const focusOf = (value: unknown): readonly [number, number] => {
  if (!Array.isArray(value)) return CENTRE
  const [x, y]: readonly unknown[] = value
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : CENTRE
}

/** The content's picture; without an asset the block vanishes. */
export const composeImage = (context: Context, block: ImageBlock): SceneImage | undefined => {
  const picture = valueAt(context, block.bind)
  if (!isThere(picture)) return undefined
  const own = overrideOf(context, block.id)
  const { overlay } = block
  return {
    ...baseOf(context, block, fullPath(context, block.bind)),
    is: 'image',
    image: textOf(readPath(picture, 'asset')),
    alt: textOf(readPath(picture, 'alt')),
    fit: block.fit,
    focus: own.focus ?? focusOf(readPath(picture, 'focus')),
    zoom: Math.max(1, own.zoom ?? 1),
    ...(overlay
      ? {
          overlay: {
            fill: colorOf(context.palette, overlay.color),
            opacity: overlay.opacity,
            ...(overlay.blend ? { blend: overlay.blend } : {}),
          },
        }
      : {}),
  }
}

/** One of the brand's icons; a bound one vanishes with its name. */
export const composeIcon = (context: Context, block: IconBlock): SceneArt | undefined => {
  const name = block.bind === undefined ? (block.icon ?? '') : textOf(valueAt(context, block.bind))
  if (name === '') return undefined
  const color = overrideOf(context, block.id).color ?? block.color
  return {
    ...baseOf(context, block),
    is: 'art',
    art: artData(context, artNamed(context.brand.icons, name, block.id), { tinta: color }, block.stroke),
    fit: 'contain',
    from: 'icon',
  }
}

/** A lockup in the variant for its ground. */
export const composeLogo = (context: Context, block: LogoBlock): SceneArt => {
  const logo = logoOn(context, block.logo, block.on, block.id)
  const art = artNamed(context.brand.art, logo.art, block.id)
  // The variant's colours are the brand's choice for this ground; a template's swaps must not recolour a signature.
  const unswapped: Context = { ...context, palette: { ...context.palette, swap: {} } }
  return {
    ...baseOf(context, block),
    is: 'art',
    art: artData(unswapped, art, logo.colors),
    fit: 'contain',
    alt: logo.alt,
    from: 'logo',
  }
}

/** A drawing of the brand. */
export const composeArt = (context: Context, block: ArtBlock): SceneArt => ({
  ...baseOf(context, block),
  is: 'art',
  art: artData(context, artNamed(context.brand.art, block.art, block.id), block.colors),
  fit: block.fit ?? 'contain',
  from: 'art',
})

/** A run of modules. */
export const composePattern = (context: Context, block: PatternBlock): SceneBlock => {
  const pattern = artNamed(context.brand.patterns, block.pattern, block.id)
  return {
    ...baseOf(context, block),
    is: 'pattern',
    art: artData(context, pattern, block.colors),
    repeat: pattern.repeat,
    phase: pattern.phase ?? 0,
    module: block.module,
    overlap: block.overlap ?? 0,
  }
}

/** Plain geometry. */
export const composeShape = (context: Context, block: ShapeBlock): SceneBlock => {
  const { path, view, fill, stroke } = block
  const own = overrideOf(context, block.id).color
  return {
    ...baseOf(context, block),
    is: 'shape',
    shape: block.shape,
    ...(path === undefined ? {} : { path }),
    ...(view ? { view } : {}),
    ...(fill ? { fill: own ? colorOf(context.palette, own) : fillOf(context.palette, fill) } : {}),
    ...(stroke ? { stroke: lineOf(context.palette, own && !fill ? { ...stroke, color: own } : stroke) } : {}),
  }
}

/** A QR code; without data it vanishes. */
export const composeQr = (context: Context, block: QrBlock): SceneBlock | undefined => {
  const data = textOf(valueAt(context, block.bind))
  if (data === '') return undefined
  return {
    ...baseOf(context, block, fullPath(context, block.bind)),
    is: 'qr',
    data,
    color: colorOf(context.palette, block.color),
    ground: colorOf(context.palette, block.ground),
    alt: `Código QR: ${data}`,
  }
}
