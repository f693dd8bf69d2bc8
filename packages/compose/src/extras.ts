import { GESTURES } from '@tanquian/model'
import type { FreeBlock, SceneBlock } from '@tanquian/model'
import { artData, artNamed } from './art.ts'
import { colorOf } from './colors.ts'
import type { Context } from './context.ts'
import { LANG, runsOf } from './runs.ts'
import { floorOf, typeOf } from './text.ts'

const NAMES: Readonly<Record<FreeBlock['is'], string>> = {
  text: 'Texto propio',
  image: 'Imagen propia',
  shape: 'Forma propia',
  icon: 'Ícono propio',
  qr: 'Código QR propio',
}

const baseOf = ({ id, is, x, y, w, h, rotate }: FreeBlock) => ({
  id,
  name: NAMES[is],
  // Words decide their own height; the width is the designer's.
  box: is === 'text' ? { left: x, top: y, w } : { left: x, top: y, w, h },
  allow: GESTURES,
  free: true,
  ...(rotate === undefined || rotate === 0 ? {} : { moved: { dx: 0, dy: 0, rotate } }),
})

const composeFree = (context: Context, block: FreeBlock): SceneBlock => {
  const base = baseOf(block)
  switch (block.is) {
    case 'text':
      return {
        ...base,
        is: 'text',
        runs: runsOf(context, block.text, { role: block.role, fill: colorOf(context.palette, block.color) }),
        type: typeOf(context, block.role),
        fit: { min: block.size, max: block.size },
        align: block.align,
        valign: 'start',
        balance: false,
        trim: 'line',
        floor: floorOf(context, block.role),
        lang: LANG,
      }
    case 'image':
      return { ...base, is: 'image', image: block.asset, alt: block.alt, fit: 'cover', focus: block.focus, zoom: 1 }
    case 'shape': {
      const color = colorOf(context.palette, block.color)
      // A line is drawn as thick as its box is high, so that its handles do what they seem to.
      return block.shape === 'line'
        ? { ...base, is: 'shape', shape: 'rect', fill: color }
        : { ...base, is: 'shape', shape: block.shape, fill: color }
    }
    case 'icon':
      return {
        ...base,
        is: 'art',
        art: artData(context, artNamed(context.brand.icons, block.icon, block.id), { tinta: block.color }),
        fit: 'contain',
        from: 'icon',
      }
    case 'qr':
      return {
        ...base,
        is: 'qr',
        data: block.data,
        color: colorOf(context.palette, 'on-surface'),
        ground: colorOf(context.palette, 'surface-print'),
        alt: `Código QR: ${block.data}`,
      }
  }
}

/** The blocks that a designer added to this format, over everything else. Texts that say nothing and codes without data wait unseen. */
export const composeExtras = (context: Context, extras: readonly FreeBlock[]): readonly SceneBlock[] =>
  extras
    .filter((block) => !(block.is === 'text' && block.text.trim() === '') && !(block.is === 'qr' && block.data === ''))
    .map((block) => composeFree(context, block))
