import { LANGUAGES, readPath } from '@tanquian/model'
import type { LanguageId, LooseContent } from '@tanquian/model'
import { itemsOf, joined, saying, word } from './saying.ts'
import type { Form, Saying, SayingHead } from './saying.ts'
import type { Tongue } from './tongue.ts'
import { sentence } from '../speech/speak.ts'

/** More sentences than any channel holds; a novel in a field must not make a form for each. */
const MOST_SENTENCES = 24

/** Who speaks: the municipality's own words, and the legal legend that the content asks for. */
export interface Voice {
  readonly office: string
  readonly municipality: string
  readonly legendText: string
}

/** A field said whole or not at all. */
export const whole = (id: string, path: string, head: SayingHead, value: unknown, t: Tongue): Saying =>
  saying(id, head, [{ name: 'completo', text: t.prose(word(value)), says: [path] }])

/** Fields said whole or not at all, one row each: id, path, words in front of it. */
export const wholes = (
  content: LooseContent,
  t: Tongue,
  rows: readonly (readonly [id: string, path: string, head?: SayingHead])[],
): readonly Saying[] => rows.map(([id, path, head = {}]) => whole(id, path, head, readPath(content, path), t))

/** A label that a voice says too: 'Sede', 'Sede,'. */
export const named = (label: string, needed = false): SayingHead => ({ label, lead: `${label},`, needed })

const SMALL = /^(?:Las?|Los|El|Todas?|Todos?|Quienes|Personas|Familias|Habitantes|Equipos|Mujeres|Jóvenes)(?!\p{L})/u

/** Goes on a sentence: 'Las maestras' → 'las maestras' for a voice, which says it after other words. */
export const goingOn = (text: string, t: Tongue): string =>
  t.spoken ? text.replace(SMALL, (first) => first.toLowerCase()) : text

/** For whom it is. */
export const audience = (path: string, value: unknown, t: Tongue): Saying =>
  whole('publico', path, { label: 'Para', lead: 'Para' }, goingOn(word(value), t), t)

/** Where more is written. A voice dictates no address: whoever hears it could not write it down. */
export const link = (label: string, content: LooseContent, t: Tongue): Saying =>
  whole('enlace', 'enlace', named(label), t.spoken ? '' : content.enlace, t)

/** One day: with weekday and year, then shorter. */
export const day = (id: string, path: string, head: SayingHead, iso: unknown, t: Tongue): Saying =>
  saying(
    id,
    head,
    t.period({ desde: word(iso) }, path).map((form) => ({ ...form, says: form.says.length > 0 ? [path] : [] })),
  )

const SENTENCE_END = /(?<=[.!?…]["”»)]?)\s+(?=["“«(¿¡]?[\p{Lu}\d])|\s*\n\s*/u

/** A long text: whole, then ever fewer of its sentences; what is only begun is told as shortened. */
export const shorter = (id: string, path: string, head: SayingHead, value: unknown, t: Tongue): Saying => {
  const sentences = word(value)
    .split(SENTENCE_END)
    .filter((part) => part.trim() !== '')
    .slice(0, MOST_SENTENCES)
  const all = word(value).replace(/\s*\n\s*/g, ' ')
  const begun = sentences.map((_, dropped): Form => {
    const kept = sentences.length - dropped
    return {
      name: String(kept),
      text: t.prose(sentences.slice(0, kept).join(' ')),
      says: [path],
      lacks: [path],
    }
  })
  return saying(id, head, [{ name: 'completo', text: t.prose(all), says: [path] }, ...begun])
}

/** A row of a table as one item, and the paths that it says. */
export interface Row {
  readonly text: string
  readonly says: readonly string[]
}

/** Rows of a table: all of them, then ever fewer, always saying how many more there are. */
export const rows = (id: string, head: SayingHead, list: readonly Row[], t: Tongue): Saying => {
  const written = list.filter(({ text }) => text !== '')
  const forms = written.map((_, dropped): Form => {
    const kept = written.slice(0, written.length - dropped)
    const items = kept.map(({ text }) => (t.spoken ? t.prose(text).replace(/[\s.,]+$/, '') : t.prose(text)))
    const more = dropped > 0 ? [t.prose(`y ${dropped} más`)] : []
    return {
      name: dropped === 0 ? 'completo' : String(kept.length),
      text: [...items, ...more].join(t.spoken ? ', ' : '; '),
      items: [...items, ...more],
      says: kept.flatMap(({ says }) => says),
    }
  })
  return saying(id, head, forms)
}

/** Rows of a list of records: each one's words from its parts; the whole record counts as said. */
export const recordRows = <R>(
  path: string,
  list: readonly R[] | undefined,
  textOf: (row: R) => string,
): readonly Row[] => (list ?? []).map((row, n) => ({ text: textOf(row), says: [`${path}.${n}`] }))

/** What a person wrote in another language, mark for mark; never read aloud by a voice that does not speak it. */
export const parallels = (content: LooseContent): Saying => {
  const list = content.paralelos ?? []
  const nameOf = (idioma: string | undefined) => (idioma && idioma !== 'otra' ? LANGUAGES[idioma as LanguageId] : '')
  const written = list.map(({ idioma, titulo, texto }, n) => {
    const words = joinedBy(' ', word(titulo), word(texto))
    const name = nameOf(idioma)
    return { text: words && name ? `${name}: ${words}` : words, says: [`paralelos.${n}`] }
  })
  const said = written.filter(({ text }) => text !== '')
  return saying('paralelos', {}, [
    {
      name: 'completo',
      text: said.map(({ text }) => text).join(' / '),
      items: said.map(({ text }) => text),
      says: said.flatMap(({ says }) => says),
    },
  ])
}

const joinedBy = (separator: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator)

/** What every kind ends with: other languages, who answers, the legend, who signs the message. */
export const ending = (content: LooseContent, voice: Voice, t: Tongue): readonly Saying[] => [
  parallels(content),
  whoAnswers(content, t),
  legend(content, voice, t),
  signature(voice, t),
]

/** A place: whole, or only what comes before its first comma ('Presidencia Municipal'). */
export const place = (path: string, head: SayingHead, value: unknown, t: Tongue): Saying => {
  const [first = '', ...rest] = word(value).split(/, /)
  const short = { name: 'corto', text: t.prose(first), says: [path], lacks: [path] }
  return saying('donde', head, [
    { name: 'completo', text: t.prose(word(value)), says: [path] },
    ...(rest.length > 0 ? [short] : []),
  ])
}

/** Sentences of a list, ever fewer from the end; each form is named after how many it keeps. */
export const fewer = (id: string, path: string, head: SayingHead, list: unknown, t: Tongue): Saying => {
  const items = itemsOf(list)
  const forms = items.map((_, dropped): Form => {
    const kept = items.slice(0, items.length - dropped)
    const sentences = kept.map(({ text }) => sentence(t.prose(text)))
    const says = kept.map(({ at }) => `${path}.${at}`)
    return { name: String(kept.length), text: sentences.join(' '), items: sentences, says }
  })
  return saying(id, head, forms)
}

/** Who answers: area and how to reach it; the number stays longest. */
export const whoAnswers = (content: LooseContent, t: Tongue): Saying => {
  const { contacto } = content
  const area = t.prose(word(content.area))
  const mail = t.prose(word(contacto?.correo))
  const hours = t.prose(word(contacto?.horario))
  const phone = t.phone(contacto)
  const also = phone !== '' && contacto?.whatsapp === true
  const number = also ? `${phone}${t.spoken ? ', también por WhatsApp' : ' (también WhatsApp)'}` : phone
  const saysArea = area ? ['area'] : []
  const saysPhone = phone ? ['contacto.telefono', 'contacto.extension'] : []
  const reach = phone ? [...saysPhone, ...(also ? ['contacto.whatsapp'] : [])] : ['contacto.correo']
  const how = number || mail
  return saying('quien', { label: 'Informes', lead: 'Informes,', needed: true }, [
    {
      name: 'completo',
      text: joined(area, number, mail, hours),
      says: [...saysArea, ...reach, 'contacto.correo', 'contacto.horario'],
    },
    { name: 'sin-correo', text: joined(area, how, hours), says: [...saysArea, ...reach, 'contacto.horario'] },
    { name: 'corto', text: joined(area, how), says: [...saysArea, ...reach] },
    ...(how
      ? [
          {
            name: 'minimo',
            label: phone ? 'Tel.' : 'Correo',
            lead: phone ? '' : 'Correo,',
            text: phone || mail,
            says: phone ? saysPhone : ['contacto.correo'],
          },
        ]
      : []),
  ])
}

/** The legend, word for word, when the content asks for it and the brand has it. */
export const legend = (content: LooseContent, voice: Voice, t: Tongue): Saying => {
  const asked = content.leyenda !== undefined && content.leyenda !== 'ninguna'
  // Its words are the law's: only a voice may change how they are written.
  const text = asked ? (t.spoken ? t.prose(voice.legendText) : voice.legendText) : ''
  return saying('leyenda', {}, [{ name: 'completo', text, says: ['leyenda'] }])
}

/** Office and municipality at the foot of a message that people forward. */
export const signature = (voice: Voice, t: Tongue): Saying =>
  saying('firma', {}, [{ name: 'completo', text: t.prose(joined(voice.office, voice.municipality)), says: [] }])

/** 'Aviso a la población de Tanquián de Escobedo'; `says` names the fields in it. */
export const opening = (words: string, voice: Voice, t: Tongue, says: readonly string[]): Saying => {
  const place = voice.municipality && words.endsWith('población') ? `${words} de ${voice.municipality}` : words
  return saying('clase', {}, [
    { name: 'completo', text: t.prose(place), says },
    { name: 'corto', text: t.prose(words), says },
  ])
}

const FREE = /^(?:grati[st]|gratuit[ao]|sin costo|\$?\s*0(?:\.0+)?\b)/i

/** Whether a cost says that there is none. */
export const isFree = (cost: string): boolean => FREE.test(cost)
