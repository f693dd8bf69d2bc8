import { foldForSearch } from '../language/fold.ts'

/** An area of the municipality, as it signs. */
export interface Area {
  readonly id: string
  readonly name: string
  /** '' while nobody has confirmed it. */
  readonly phone: string
}

/** A post and who holds it. Names live here and nowhere else: no template, brand or example may carry one. */
export interface Official {
  /** 'Presidencia Municipal'. */
  readonly cargo: string
  /** How people call the post in a text: 'presidente municipal', 'alcaldesa'. */
  readonly calledAs: readonly string[]
  /** Full name; '' while it is to be confirmed. */
  readonly nombre: string
  /** Other names, nicknames and accounts by which people know the person. */
  readonly alias: readonly string[]
  readonly area: string
}

/** The office as data: what a form suggests and what the review knows by name. */
export interface Office {
  readonly schema: 'office/1'
  readonly id: string
  readonly name: string
  /** 'Tanquián de Escobedo, S.L.P.' */
  readonly place: string
  readonly areas: readonly Area[]
  readonly officials: readonly Official[]
  /** Who answers journalists; '' where unknown. */
  readonly press: { readonly area: string; readonly phone: string; readonly email: string; readonly hours: string }
}

/** Small words between surnames: nobody is known by them. */
const LINKS = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'san', 'santa'])

/**
 * Ways in which a person is named in a text, folded (no accents, lower case): aliases, the full name, and a given name with a
 * surname or both surnames ('ana maria perez lopez' → 'ana perez', 'perez lopez'). Empty while the name is to be confirmed.
 */
export const namesOfOfficial = ({ nombre, alias }: Official): readonly string[] => {
  const words = foldForSearch(nombre)
    .split(' ')
    .filter((word) => word !== '' && !LINKS.has(word))
  const forms = alias.map(foldForSearch).filter((word) => word.length > 2)
  if (words.length < 2) return [...new Set([...forms, ...words.filter((word) => word.length > 3)])]
  const surnames = words.length > 2 ? words.slice(-2) : words.slice(-1)
  const given = words.slice(0, -surnames.length)
  const pairs = given.map((name) => `${name} ${surnames[0] ?? ''}`)
  const both = surnames.length === 2 ? [surnames.join(' ')] : []
  return [...new Set([...forms, words.join(' '), ...pairs, ...both])]
}
