import type { Format } from '@tanquian/model'
import { PX_PER_PT } from './view.ts'

const MM_PER_PT = 25.4 / 72

/** '1080 × 1350 px', '216 × 279 mm', '3 × 1 m': the size of the piece itself, also of one that is drawn smaller (a lona at 1:10). */
export function sizeInWords({ output, pixels, width, height, drawnAt = 1 }: Format): string {
  if (output === 'screen') {
    const { w, h } = pixels ?? { w: Math.round(width * PX_PER_PT), h: Math.round(height * PX_PER_PT) }
    return `${w} × ${h} px`
  }
  const [w, h] = [width * MM_PER_PT * drawnAt, height * MM_PER_PT * drawnAt]
  const inMetres = (mm: number): number => Number((mm / 1000).toFixed(2))
  return w < 1000 ? `${Math.round(w)} × ${Math.round(h)} mm` : `${inMetres(w)} × ${inMetres(h)} m`
}
