import { foldForSearch, namesOfOfficial } from '@tanquian/model'
import type { Office } from '@tanquian/model'
import type { Piece } from '../piece.ts'
import type { WrittenText } from '../text/texts-of.ts'

/** Posts that people know whatever the office wrote down. */
const POSTS = ['presidente municipal', 'presidenta municipal', 'alcalde', 'alcaldesa', 'munícipe', 'edil']

/** Fields that nobody reads outside the office. */
const FILED = /^(?:razonNombre$|imagen\.|autorizacion$)/
/** Fields in which a name signs or identifies, or that quote. */
const SIGNATURE =
  /^(?:firmas\.\d+\.|citas\.\d+\.(?:persona|cargo)$|firmante$|avisoPrivacidad$|circula$|finado$|jurado$)/
/** Fields that are read first: what stands there promotes. */
const HEADLINE = /^(?:titular|titulo|antetitulo|lema|verdad|tema|nombre|sumario\.\d+|piezas\.\d+\.lema)$/

/** Whether a text is for the office's file only. */
export const isFiled = ({ at }: WrittenText): boolean => FILED.test(at.field ?? '')

/** Whether a text names somebody only to sign or to identify; a reconocimiento's name is who receives it. */
export const isSignature = (piece: Piece, { at }: WrittenText): boolean =>
  SIGNATURE.test(at.field ?? '') || (piece.draft.content.kind === 'reconocimiento' && at.field === 'nombre')

/** Whether a text is one of those that are read first. */
export const isHeadline = ({ at }: WrittenText): boolean => HEADLINE.test(at.field ?? '')

/** A pattern for words typed with or without accents, whole. */
const VOWELS: Readonly<Record<string, string>> = { a: '[aá]', e: '[eé]', i: '[ií]', o: '[oó]', u: '[uúü]' }
export const loosely = (words: string): string =>
  foldForSearch(words)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[aeiou]/g, (vowel) => VOWELS[vowel] ?? vowel)
    .replaceAll(' ', '\\s+')

const anyOf = (list: readonly string[]): string | undefined =>
  list.length === 0
    ? undefined
    : `(?:${[...list]
        .sort((a, b) => b.length - a.length)
        .map(loosely)
        .join('|')})`

/** Words around a pattern: letters and figures on neither side. */
export const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu')

/** What the review knows about officials: patterns, ready to be tried on a text. */
export interface KnownOfficials {
  /** Source of a pattern of posts ('alcalde', 'presidenta municipal'). */
  readonly posts: string
  /** Source of a pattern of names; undefined while no name is confirmed. */
  readonly names: string | undefined
  /** Letters that an account or a hashtag made of a name would hold. */
  readonly marks: readonly string[]
}

const known = new WeakMap<Office, KnownOfficials>()
const readOffice = (office: Office | undefined): KnownOfficials => {
  const officials = office?.officials ?? []
  const names = officials.flatMap(namesOfOfficial)
  return {
    posts: anyOf([...POSTS, ...officials.flatMap(({ calledAs }) => calledAs)]) ?? '',
    names: anyOf(names),
    marks: [...new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length >= 5))],
  }
}

/** Officials of the office that came in; only the usual posts without one. */
export const officialsOf = ({ office }: Pick<Piece, 'office'>): KnownOfficials => {
  if (!office) return readOffice(undefined)
  const found = known.get(office) ?? readOffice(office)
  known.set(office, found)
  return found
}

/** The first name of an official in a text, as typed. */
export const nameIn = (text: string, { names }: KnownOfficials): string | undefined =>
  names === undefined ? undefined : whole(names).exec(text)?.[0]
