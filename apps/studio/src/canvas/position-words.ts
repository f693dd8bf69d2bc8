import type { LaidBlock } from '@tanquian/model'
import { POSITION } from '../copy/canvas.ts'
import type { PieceStore } from '../store/types.ts'
import { fromPt, unitNameOf } from './units.ts'

/** 'Titular: 72 px del borde izquierdo, 214 px de arriba', for the live region. */
export function positionWords(store: PieceStore, { name, box }: LaidBlock): string {
  const unit = unitNameOf(store)
  return POSITION(name, fromPt(box.x, unit), fromPt(box.y, unit), unit)
}
