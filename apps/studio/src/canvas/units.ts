import { formatNamed } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'

/** What the active format is measured in. */
export type UnitName = 'px' | 'mm'

const PER_PT: Readonly<Record<UnitName, number>> = { px: 96 / 72, mm: 25.4 / 72 }

/** px on screen formats, mm on paper. */
export function unitNameOf(store: PieceStore): UnitName {
  const { template, active } = store.getState()
  return formatNamed(template, active)?.output === 'print' ? 'mm' : 'px'
}

/** A length in the clerk's unit: whole px, or tenths of a millimetre. */
export function fromPt(pt: number, unit: UnitName): number {
  const value = pt * PER_PT[unit]
  return unit === 'px' ? Math.round(value) : Math.round(value * 10) / 10
}

export const toPt = (value: number, unit: UnitName): number => value / PER_PT[unit]
