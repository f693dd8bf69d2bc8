import * as v from 'valibot'
import { periodEntries } from './period.ts'
import type { Field, FieldGroup } from './field.ts'

/**
 * One question of the form and the shape of its answer, said once. A kind is a record of them: its schema, its fields and its
 * blank content come out of the same lines. `must`: the piece cannot leave without it.
 */
export interface Part<S extends v.GenericSchema = v.GenericSchema, M extends boolean = boolean> {
  readonly schema: S
  /** Absent where only the inner questions are asked. */
  readonly ask: Omit<Field, 'path'> | undefined
  readonly must: M
  /** Questions about the same answer that the form asks one by one ('inscripcion.sede'). */
  readonly inner?: Parts
  /** What a blank content holds; nothing when absent. */
  readonly blank?: '' | readonly [] | object
}
/** Questions by the name of the property that they fill. */
export type Parts = Readonly<Record<string, Part>>
/** Entries of a schema in progress: any of them may be missing. */
export type EntriesOf<P extends Parts> = {
  readonly [K in keyof P]: v.ExactOptionalSchema<P[K]['schema'], undefined>
}
/** Names of the parts that a piece cannot leave without. */
export type MustOf<P extends Parts> = { [K in keyof P]: P[K]['must'] extends true ? K : never }[keyof P]

type More = Partial<Omit<Field, 'path' | 'label' | 'widget' | 'max' | 'placeholder' | 'required'>>
type Words = v.StringSchema<undefined>

const word = v.string()

const typed =
  (widget: Field['widget']) =>
  (label: string, max: number, placeholder: string, more: More = {}): Part<Words, false> => ({
    schema: word,
    ask: { label, widget, required: false, ...(max ? { max } : {}), placeholder, ...more },
    must: false,
    blank: '',
  })

/** A line of at most `max` characters. */
export const text = typed('text')
/** Several lines. */
export const prose = typed('textarea')

const day = typed('date')
const clock = typed('time')
const address = typed('url')
const number = typed('phone')
/** A day, kept as ISO. */
export const date = (label: string, placeholder: string, more?: More) => day(label, 0, placeholder, more)
/** An hour, 'HH:MM'. */
export const time = (label: string, placeholder: string, more?: More) => clock(label, 8, placeholder, more)
/** A web address. */
export const url = (label: string, placeholder: string, more?: More) => address(label, 300, placeholder, more)
/** A telephone. */
export const phone = (label: string, placeholder: string, more?: More) => number(label, 0, placeholder, more)

/** Yes or no. */
export const check = (label: string, more: More = {}): Part<v.BooleanSchema<undefined>, false> => ({
  schema: v.boolean(),
  ask: { label, widget: 'check', required: false, ...more },
  must: false,
})

/** One of several, by id. */
export const choice = <const I extends string>(
  label: string,
  options: Readonly<Record<I, string | readonly [label: string, help: string]>>,
  more: More = {},
): Part<v.PicklistSchema<I[], undefined>, false> => ({
  schema: v.picklist(Object.keys(options) as I[]),
  ask: {
    label,
    widget: 'choice',
    required: false,
    options: Object.entries<string | readonly [string, string]>(options).map(([id, name]) =>
      typeof name === 'string' ? { id, label: name } : { id, label: name[0], help: name[1] },
    ),
    ...more,
  },
  must: false,
})

/** When something happens. */
export const period = (label: string, more: More = {}) => ({
  schema: v.looseObject(periodEntries),
  ask: { label, widget: 'period', required: false, ...more } as const,
  must: false as const,
  blank: {},
})

/** When something happens, and what belongs with it (where, how, for how much), asked one by one. */
export const periodWith = <P extends Parts>(label: string, inner: P, more: More = {}) => ({
  ...period(label, more),
  schema: v.looseObject({ ...periodEntries, ...entriesOf(inner) }),
  inner,
})

/** Short texts, one per line. */
export const list = (label: string, max: number, most: number, placeholder: string, add: string, more: More = {}) => ({
  schema: v.array(word),
  ask: { label, widget: 'list', required: false, max, most, placeholder, add, ...more } as const,
  must: false as const,
  blank: [] as const,
})

/** Small records, each with the same parts. */
export const records = <P extends Parts>(label: string, parts: P, most: number, add: string, more: More = {}) => ({
  schema: v.array(v.looseObject(entriesOf(parts))),
  ask: { label, widget: 'records', required: false, item: fieldsOf(parts), most, add, ...more } as const,
  must: false as const,
  blank: [] as const,
})

/** The same part, without which the piece cannot leave. */
export const must = <S extends v.GenericSchema>(part: Part<S>): Part<S, true> => ({
  ...part,
  must: true,
  ask: part.ask && { ...part.ask, required: true },
})

/** The same parts, asked in a step of the form. */
export const inGroup = <P extends Parts>(group: FieldGroup, parts: P): P =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      {
        ...part,
        ask: part.ask && { group, ...part.ask },
        ...(part.inner ? { inner: inGroup(group, part.inner) } : {}),
      },
    ]),
  ) as unknown as P

/** A record of the content whose questions the form asks one by one, with no question of its own. */
export const holder = <P extends Parts>(inner: P) => ({
  schema: v.looseObject(entriesOf(inner)),
  ask: undefined,
  must: false as const,
  blank: {},
  inner,
})

/** Entries of the parts, all of them optional. */
export const entriesOf = <P extends Parts>(parts: P): EntriesOf<P> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, { schema }]) => [name, v.exactOptional(schema)]),
  ) as unknown as EntriesOf<P>

/** The questions of the parts, in order. */
export const fieldsOf = (parts: Parts): readonly Field[] =>
  Object.entries(parts).flatMap(([path, { ask, inner }]) => [
    ...(ask ? [{ path, ...ask }] : []),
    ...fieldsOf(inner ?? {}).map((field) => ({ ...field, path: `${path}.${field.path}` })),
  ])
