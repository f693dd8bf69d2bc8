import type { ColorRole, Hex } from '@tanquian/model'

/** A colour by which people know a party. */
export interface PartyColor {
  readonly party: string
  readonly color: string
  readonly hex: Hex
}

/**
 * Colours of the national parties, close to their emblems; they change, and local ones come and go, so that the office
 * reads this list again before each electoral process. Why: Ley General de Comunicación Social, artículo 9, fracción IV:
 * no campaign may be confused with the symbols, designs or images of a political or social organisation.
 */
export const PARTY_COLORS: readonly PartyColor[] = [
  { party: 'Morena', color: 'guinda', hex: '#8f2237' },
  { party: 'PAN', color: 'azul', hex: '#00539b' },
  { party: 'PRI', color: 'rojo', hex: '#da251c' },
  { party: 'PRI', color: 'verde', hex: '#00923f' },
  { party: 'PVEM', color: 'verde', hex: '#4ba82e' },
  { party: 'PT', color: 'rojo', hex: '#e3001b' },
  { party: 'Movimiento Ciudadano', color: 'naranja', hex: '#f58025' },
]

/** Roles that lead a piece. Caution, alert and ok are not among them: amber, red and green mean something everywhere. */
export const LEADING_ROLES: readonly ColorRole[] = ['accent', 'accent-2', 'deep', 'night']

/** Nearer than all three, two colours look alike: hue in degrees, lightness 0..1, and neither of them a grey. */
export const PARTY_LIMITS = { hue: 15, lightness: 0.15, chroma: 0.04 } as const
