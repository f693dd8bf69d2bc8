/** A length in points (1/72 in). x grows right, y grows DOWN, origin = top-left of the trimmed page. */
export type Pt = number

/** A rectangle in points. */
export interface Rect {
  readonly x: Pt
  readonly y: Pt
  readonly w: Pt
  readonly h: Pt
}

/** Affine transform as in Canvas and SVG: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** '#rrggbb' or '#rrggbbaa', sRGB. */
export type Hex = `#${string}`

/** SVG path data with absolute commands M L C Q Z only (H, V, A and relative ones are normalised when art is compiled). */
export type PathData = string

/** A pointer to a versioned thing of the catalogue. */
export interface Ref<K extends string> {
  readonly kind: K
  readonly id: string
  readonly version: number
}

/** Unit in which a template author wrote a format's lengths. Everything becomes points when the template is parsed. */
export type AuthorUnit = 'px' | 'mm' | 'pt'

/** Points per author unit: CSS px are 1/96 in. */
export const PT_PER: Readonly<Record<AuthorUnit, number>> = { px: 0.75, mm: 72 / 25.4, pt: 1 }
