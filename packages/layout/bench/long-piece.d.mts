import type { LooseContent, Template } from '@tanquian/model'

/** Content of a convocatoria of at least `length` characters of bases. */
export function longContent(length?: number, seed?: number): LooseContent
/** The same content with other words in the middle of one base. */
export function typedInto(content: LooseContent, base: number, words: string): LooseContent
/** The template with its letter page set for long texts. */
export function longTemplate(template: Template): Template
