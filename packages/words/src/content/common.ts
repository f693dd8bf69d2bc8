import type { LooseContent } from '@tanquian/model'
import { itemsOf, joined, saying, word } from './saying.ts'
import type { Form, Saying, SayingHead } from './saying.ts'
import type { Tongue } from './tongue.ts'
import { sentence } from '../speech/speak.ts'

/** Who speaks: the municipality's own words, and the legal legend that the content asks for. */
export interface Voice {
  readonly office: string
  readonly municipality: string
  readonly legendText: string
}

/** A field said whole or not at all. */
export const whole = (id: string, path: string, head: SayingHead, value: unknown, t: Tongue): Saying =>
  saying(id, head, [{ name: 'completo', text: t.prose(word(value)), says: [path] }])

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
