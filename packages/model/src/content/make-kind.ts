import * as v from 'valibot'
import { baseEntries, contactFields, freeContactFields, officeFields } from './base.ts'
import type { LegalClass, Shape } from './base.ts'
import type { ContentKind, KindOf, Subtype } from './field.ts'
import { entriesOf, fieldsOf } from './part.ts'
import type { EntriesOf, MustOf, Parts } from './part.ts'
import { strictly } from './strictly.ts'

/** What a kind is made of. */
interface Spec<I extends ContentKind, P extends Parts> {
  readonly id: I
  readonly label: string
  readonly description: string
  /** Legal class of a new piece, unless its variety has another. */
  readonly clasificacion: LegalClass
  readonly subtypes: readonly Variety[]
  readonly parts: P
  /** Somebody must answer for it: the area is asked for. */
  readonly answers?: boolean
}

/** A variety, with what a new piece of it holds from the start. */
export interface Variety extends Subtype {
  readonly clasificacion?: LegalClass
  readonly start?: Readonly<Record<string, string>>
}

/** A variety in one line. */
export const variety = (
  id: string,
  label: string,
  icon: string,
  description: string,
  more: Pick<Variety, 'clasificacion' | 'start'> = {},
): Variety => ({ id, label, icon, description, ...more })

type Entries<I extends ContentKind, P extends Parts> = typeof baseEntries &
  EntriesOf<P> & { readonly kind: v.LiteralSchema<I, undefined> }

/** Half-written content of a made kind. */
export type LooseOf<K extends { readonly loose: { readonly entries: v.ObjectEntries } }> = Shape<K['loose']['entries']>
/** Content of a made kind that may leave the office: what its parts ask for is there. */
export type StrictOf<L, P extends Parts> = L & Required<Pick<L, MustOf<P> & keyof L>>

/** A kind with its schemas, out of its parts. What is missing, too long or impossible is judged by the fields. */
export const makeKind = <I extends ContentKind, const P extends Parts>({
  id,
  label,
  description,
  clasificacion,
  subtypes,
  parts,
  answers = false,
}: Spec<I, P>) => {
  const entries = { ...baseEntries, ...entriesOf(parts), kind: v.literal(id) } as Entries<I, P>
  const fields = [...fieldsOf(parts), ...(answers ? contactFields : freeContactFields), ...officeFields]
  const loose = v.looseObject(entries)
  const blankFor = (subtipo: string | undefined) =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, { blank, ask }]) =>
        blank === undefined || ask?.only?.includes(subtipo ?? '') === false ? [] : [[name, blank]],
      ),
    )
  type Loose = Shape<Entries<I, P>> & { readonly kind: I }
  const empty = (subtipo?: string): Loose => {
    const chosen = subtypes.find((one) => one.id === subtipo) ?? subtypes[0]
    return {
      kind: id,
      subtipo: chosen?.id ?? '',
      clasificacion: chosen?.clasificacion ?? clasificacion,
      leyenda: 'ninguna',
      ...blankFor(chosen?.id),
      area: '',
      contacto: {},
      ...chosen?.start,
    } as unknown as Loose
  }
  const shown = subtypes.map(({ id: name, label: title, icon, description: about }) => ({
    id: name,
    label: title,
    icon,
    description: about,
  }))
  const kind: KindOf<Loose> = { id: id as Loose['kind'], label, description, subtypes: shown, fields, empty }
  // Without its variety nobody knows what the piece must hold.
  const varied = v.looseObject({ ...entries, subtipo: v.picklist(shown.map(({ id: name }) => name)) })
  return { ...kind, loose, strict: strictly(varied, fields) }
}
