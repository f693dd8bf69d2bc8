import type { ColorRole, PartyColor } from '@tanquian/model'
import { PARTIES } from '../generated/parties.ts'

/**
 * Colours of the national parties, from the law's book (law/mexico.json): close to their emblems; they change, and local ones come
 * and go, so that the office reads that list again before each electoral process. Why: Ley General de Comunicación Social,
 * artículo 9, fracción IV: no campaign may be confused with the symbols, designs or images of a political or social organisation.
 */
export const PARTY_COLORS: readonly PartyColor[] = PARTIES

/** Roles that lead a piece. Caution, alert and ok are not among them: amber, red and green mean something everywhere. */
export const LEADING_ROLES: readonly ColorRole[] = ['accent', 'accent-2', 'deep', 'night']

/** Nearer than all three, two colours look alike: hue in degrees, lightness 0..1, and neither of them a grey. */
export const PARTY_LIMITS = { hue: 15, lightness: 0.15, chroma: 0.04 } as const
