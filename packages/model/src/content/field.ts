/** Kinds of content, in the order of the home screen. */
export const CONTENT_KINDS = [
  'aviso',
  'convocatoria',
  'comunicado',
  'evento',
  'campania',
  'efemeride',
  'felicitacion',
  'esquela',
  'infografia',
  'obra',
  'aclaracion',
  'reconocimiento',
  'informe',
  'mensaje',
] as const
/** One of {@link CONTENT_KINDS}. */
export type ContentKind = (typeof CONTENT_KINDS)[number]

/** How a form lets a clerk write a field. */
export type Widget =
  | 'text'
  | 'textarea'
  | 'date'
  | 'time'
  | 'period'
  | 'list'
  | 'records'
  | 'phone'
  | 'email'
  | 'url'
  | 'choice'
  | 'picture'
  | 'check'
  | 'contact'

/** Steps of the form, in order. */
export const FIELD_GROUPS = [
  { id: 'que', label: 'Qué pasa' },
  { id: 'cuando', label: 'Cuándo y dónde' },
  { id: 'detalle', label: 'Detalles' },
  { id: 'contacto', label: 'Quién responde' },
  { id: 'oficina', label: 'Datos de la oficina' },
] as const
/** One of the ids of {@link FIELD_GROUPS}. */
export type FieldGroup = (typeof FIELD_GROUPS)[number]['id']

/** One question of the form. `path` into the content ('cuando', 'inscripcion.sede'); inside `item`, into the record. */
export interface Field {
  readonly path: string
  readonly label: string
  /** One plain sentence, tú. */
  readonly help?: string
  readonly widget: Widget
  /** Without it the piece cannot be exported. */
  readonly required: boolean
  /** Most characters; of each item in a list. */
  readonly max?: number
  /** Most items of a list. */
  readonly most?: number
  /** Fewest items of a list that has any. */
  readonly least?: number
  /** Example in grey; never exported. */
  readonly placeholder?: string
  readonly options?: readonly { readonly id: string; readonly label: string; readonly help?: string }[]
  /** Fields of each record, or of the parts of a contact. */
  readonly item?: readonly Field[]
  /** Word of the button that adds an item ('Añadir zona'). */
  readonly add?: string
  /** Subtypes that ask it; absent = all. */
  readonly only?: readonly string[]
  /** Subtypes in which it is required although `required` is false. */
  readonly requiredIn?: readonly string[]
  readonly group?: FieldGroup
}

/** A variety of a kind ('corte-de-agua'). */
export interface Subtype {
  readonly id: string
  readonly label: string
  /** Name of the brand's icon. */
  readonly icon: string
  readonly description: string
}

/** A kind of content as the office knows it: names, varieties, questions and an empty one. */
export interface KindOf<C extends { readonly kind: ContentKind }> {
  readonly id: C['kind']
  readonly label: string
  readonly description: string
  readonly subtypes: readonly Subtype[]
  readonly fields: readonly Field[]
  /** A blank content of this kind; an unknown subtype gives the kind's first. */
  readonly empty: (subtipo?: string) => C
}

/** Whether a field is asked for a subtype. */
export const asksField = (field: Field, subtipo: string | undefined): boolean =>
  !field.only || (subtipo !== undefined && field.only.includes(subtipo))

/** Whether a field must be there for a subtype. */
export const requiresField = (field: Field, subtipo: string | undefined): boolean =>
  asksField(field, subtipo) &&
  (field.required || (subtipo !== undefined && field.requiredIn?.includes(subtipo) === true))
