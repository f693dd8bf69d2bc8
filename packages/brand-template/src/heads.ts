import type { BrandFont, Format, Template } from '@tanquian/model'

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
export interface FormatHead extends Pick<Format, 'id' | 'title' | 'output' | 'unit' | 'ink' | 'pixels'> {
  readonly width: number
  readonly height: number
}

/** What a list of templates needs to know before loading one. */
export interface TemplateHead extends Pick<
  Template,
  'id' | 'version' | 'title' | 'description' | 'kinds' | 'subtypes' | 'start'
> {
  readonly formats: readonly FormatHead[]
  /** Ids of its examples: 'corto', 'tipico', 'largo' first. */
  readonly examples: readonly string[]
}
