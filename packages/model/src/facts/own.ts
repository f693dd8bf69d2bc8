import type { ContentKind } from '../content/field.ts'
import type { LooseContent } from '../content/index.ts'
import type { Fact } from './types.ts'

/** A content of one kind. */
export type ContentOf<K extends ContentKind> = Extract<LooseContent, { readonly kind: K }>

/** What only one kind can say of itself. `place` is where pieces are issued. Never fails: what is half typed gives ''. */
export type OwnFacts<K extends ContentKind> = (
  content: ContentOf<K>,
  office: { readonly place: string },
) => Readonly<Record<string, Fact>>

/** Text without blanks around it; '' for anything else. */
export const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Those that say something, joined. */
export const joined = (separator: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator)

/** Paragraphs of a long text: a blank line parts them. */
export const paragraphsOf = (text: string | undefined): readonly string[] =>
  said(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
