import { nextFreeId } from '@tanquian/draft'
import type { Draft, Format, FreeBlock } from '@tanquian/model'
import { EDITOR } from '../../copy/editor.ts'

/** What the panel Añadir offers. */
export type Addable = 'text' | 'rect' | 'line' | 'ellipse' | 'qr'

/** A new free block in the middle of a format, sized for it; the designer takes it from there. */
export function freeBlock(
  what: Addable | { readonly icon: string } | { readonly asset: string; readonly w: number; readonly h: number },
  draft: Draft,
  format: Format,
): FreeBlock {
  const id = nextFreeId(draft)
  const side = Math.min(format.width, format.height)
  const centred = (w: number, h: number) => ({ id, x: (format.width - w) / 2, y: (format.height - h) / 2, w, h })
  if (typeof what === 'object') {
    if ('icon' in what) return { ...centred(side * 0.15, side * 0.15), is: 'icon', icon: what.icon, color: 'accent' }
    const w = side * 0.5
    return { ...centred(w, (w * what.h) / what.w), is: 'image', asset: what.asset, alt: '', focus: [0.5, 0.5] }
  }
  if (what === 'text')
    return {
      ...centred(side * 0.6, side * 0.1),
      is: 'text',
      text: EDITOR.add.words,
      role: 'body-strong',
      color: 'on-surface',
      size: Math.max(format.minText.body, side * 0.04),
      align: 'start',
    }
  if (what === 'qr') return { ...centred(side * 0.22, side * 0.22), is: 'qr', data: EDITOR.add.link }
  if (what === 'line')
    return { ...centred(side * 0.5, Math.max(1.5, side * 0.004)), is: 'shape', shape: 'rect', color: 'accent' }
  const h = what === 'ellipse' ? side * 0.2 : side * 0.15
  return { ...centred(what === 'ellipse' ? h : side * 0.3, h), is: 'shape', shape: what, color: 'accent' }
}
