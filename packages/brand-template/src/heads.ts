import type { BrandFont } from '@tanquian/model'

/** What a list of brands needs to know before loading one. */
export interface BrandHead {
  readonly id: string
  readonly version: number
  readonly name: string
  /** True while the mark is lent, not official. */
  readonly provisionalMark: boolean
  readonly fonts: readonly BrandFont[]
}

/** A format as its author wrote it: `width` and `height` in `unit`. */
export interface FormatHead {
  readonly id: string
  readonly title: string
  readonly output: 'screen' | 'print'
  readonly unit: 'px' | 'mm' | 'pt'
  readonly width: number
  readonly height: number
  readonly ink: 'color' | 'mono'
  readonly pixels?: { readonly w: number; readonly h: number }
}

/** What a list of templates needs to know before loading one. */
export interface TemplateHead {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly description: string
  readonly kinds: readonly string[]
  /** Subtypes it suits; absent = all. */
  readonly subtypes?: readonly string[]
  readonly formats: readonly FormatHead[]
  /** Ids of its examples: 'corto', 'tipico', 'largo' first. */
  readonly examples: readonly string[]
}
