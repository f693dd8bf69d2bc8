/** One way to say something, and which fields of the content it says. */
export interface Form {
  /** What a ladder calls it ('completo', 'cuantos', 'no'). */
  readonly name: string
  readonly text: string
  /** Word in front of this form, where it is not the saying's own; '' for none. */
  readonly label?: string
  /** The same for a voice. */
  readonly lead?: string
  /** The items apart, where the form is a list that may be shown one per line. */
  readonly items?: readonly string[]
  /** Field paths whose facts are in the text; a parent's path stands for all below it. */
  readonly says: readonly string[]
  /** Facts that a shorter form leaves unsaid although their field is said: 'f.cuando.semana'. */
  readonly lacks?: readonly string[]
}

/** Something a text may say, from its fullest form to silence. */
export interface Saying {
  readonly id: string
  /** Word in front of it in a written text: 'Cuándo'; '' for none. */
  readonly label: string
  /** Words in front of it in a spoken one: 'En', 'Informes,'. */
  readonly lead: string
  /** Whether silence about it must be told as a note, not only as an omission. */
  readonly needed: boolean
  /** Fullest first; the last one is always silence. */
  readonly forms: readonly Form[]
}

/** Saying nothing. */
export const SILENCE: Form = { name: 'no', text: '', says: [] }

/** How a saying is made; what is not given is empty. */
export interface SayingHead {
  readonly label?: string
  readonly lead?: string
  readonly needed?: boolean
}

/** A saying with its silence at the end; forms without words, and forms equal to the one before, are dropped. */
export const saying = (
  id: string,
  { label = '', lead = '', needed = false }: SayingHead,
  forms: readonly Form[],
): Saying => {
  const real = forms.filter((form) => form.text !== '').filter((form, n, all) => form.text !== all[n - 1]?.text)
  return { id, label, lead, needed, forms: [...real, SILENCE] }
}

/** Whether there is anything to say. */
export const hasWords = (one: Saying): boolean => one.forms[0]?.text !== ''

/** A label with its colon; an abbreviation ends in its own dot. */
export const labelled = (label: string): string => (label === '' || label.endsWith('.') ? label : `${label}:`)

/** A text of the content; '' for anything that is not one. */
export const word = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The written items of a list with their places. */
export const itemsOf = (list: unknown): readonly { readonly text: string; readonly at: number }[] =>
  (Array.isArray(list) ? list : []).flatMap((item: unknown, at) =>
    word(item) === '' ? [] : [{ text: word(item), at }],
  )

/** 'a, b y c'; with semicolons where an item has commas (never in a script); 'e' before a sound of i. */
export const series = (items: readonly string[], spoken = false): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const and = /^h?[ií](?![aeo])/i.test(last) ? 'e' : 'y'
  const separator = !spoken && items.some((item) => item.includes(',')) ? '; ' : ', '
  return `${items.slice(0, -1).join(separator)} ${and} ${last}`
}

/** Parts that have words, joined by commas. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')
