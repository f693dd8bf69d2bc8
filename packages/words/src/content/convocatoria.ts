import { factsOf, periodFacts } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import { audience, ending, isFree, opening, place, whole } from './common.ts'
import type { Voice } from './common.ts'
import { itemsOf, joined, saying, word } from './saying.ts'
import type { Form, Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type LooseConvocatoria = Extract<LooseContent, { readonly kind: 'convocatoria' }>

const titleAndEdition = (content: LooseConvocatoria, t: Tongue): Saying => {
  const title = t.prose(word(content.titulo))
  const edition = t.prose(word(content.edicion))
  return saying('titulo', { needed: true }, [
    { name: 'completo', text: title && joined(title, edition), says: ['titulo', 'edicion'] },
    { name: 'corto', text: title, says: ['titulo'] },
  ])
}

/** Cost as it goes on a sentence about registering: 'sin costo', '$50'. */
const costWords = (cost: string): string => (isFree(cost) ? 'sin costo' : cost && `costo: ${cost}`)

/** When, where, how and for how much one registers; the dates stay longest. */
const registration = (content: LooseConvocatoria, t: Tongue): Saying => {
  const { inscripcion } = content
  const path = 'inscripcion'
  const cost = t.prose(costWords(word(inscripcion?.costo)))
  const place = t.prose(word(inscripcion?.sede))
  const how = t.prose(word(inscripcion?.medio))
  const periods = t.period(inscripcion, path)
  const [full = { name: '', text: '', says: [] }, short = full] = periods
  const withCost = [...full.says, `${path}.costo`]
  const forms: Form[] = [
    {
      name: 'completo',
      text: joined(full.text, cost, place, how),
      says: [...withCost, `${path}.sede`, `${path}.medio`],
    },
    { name: 'sin-medio', text: joined(full.text, cost, place), says: [...withCost, `${path}.sede`] },
    { name: 'sin-sede', text: joined(full.text, cost), says: withCost },
    { ...short, text: joined(short.text, cost), says: withCost },
    short,
  ]
  return saying('inscripcion', { label: 'Inscripción', lead: 'Inscripciones,', needed: true }, forms)
}

interface Prize {
  readonly at: number
  readonly group: string
  readonly text: string
}

const prizesOf = (content: LooseConvocatoria): readonly Prize[] =>
  (content.premios ?? []).flatMap((prize, at) => {
    const text = joined(word(prize.lugar), word(prize.premio))
    return text === '' ? [] : [{ at, group: word(prize.categoria), text }]
  })

/** All of them; the first one and how many more; only how many. */
const prizes = (content: LooseConvocatoria, t: Tongue): Saying => {
  const list = prizesOf(content)
  const shared = list.every(({ group }) => group === list[0]?.group) ? (list[0]?.group ?? '') : ''
  const texts = list.map(({ group, text }) => (shared || !group ? text : `${group}: ${text}`))
  const head = shared && list.length > 0 ? `${shared}: ` : ''
  const says = list.map(({ at }) => `premios.${at}`)
  const rest = list.length - 1
  const forms: Form[] = [{ name: 'completo', text: t.prose(list.length > 0 ? head + texts.join('; ') : ''), says }]
  if (rest > 0) {
    const more = `${rest} ${rest === 1 ? 'premio más' : 'premios más'}`
    forms.push({ name: 'primero', text: t.prose(`${head}${texts[0]}, y ${more}`), says: says.slice(0, 1) })
    forms.push({ name: 'cuantos', label: '', text: t.prose(`${list.length} premios`), says: [] })
  }
  return saying('premios', { label: 'Premios', lead: 'Premios,' }, forms)
}

/** The documents one needs, or how many there are. */
const requirements = (content: LooseConvocatoria, t: Tongue): Saying => {
  const items = itemsOf(content.requisitos)
  const texts = items.map(({ text }) => t.prose(text.replace(/[.;]$/, '')))
  const forms: Form[] = [
    {
      name: 'completo',
      text: texts.join(t.spoken ? ', ' : '; '),
      items: texts,
      says: items.map(({ at }) => `requisitos.${at}`),
    },
  ]
  if (items.length > 1)
    forms.push({ name: 'cuantos', text: t.prose(`${items.length} documentos, en las bases`), says: [] })
  return saying('requisitos', { label: 'Requisitos', lead: 'Requisitos,' }, forms)
}

/** Where the full text is. Its address goes whole or not at all. */
const fullText = (content: LooseConvocatoria, t: Tongue): Saying =>
  whole('enlace', 'enlace', { label: 'Bases completas', lead: 'Bases completas,' }, content.enlace, t)

/** A tournament of one day has its start there; one of several days is all of them. */
const eventLabel = (content: LooseConvocatoria): string => {
  if (content.subtipo === 'concurso') return 'Concurso'
  if (content.subtipo !== 'torneo') return 'Evento'
  return periodFacts(content.evento).unDia === 'no' ? 'Torneo' : 'Arranque'
}

/** Everything a convocatoria may say, in the order in which it is said. */
export const convocatoriaSayings = (content: LooseConvocatoria, voice: Voice, t: Tongue): readonly Saying[] => {
  const event = eventLabel(content)
  return [
    opening(factsOf(content).etiquetaLarga, voice, t, []),
    titleAndEdition(content, t),
    whole('resumen', 'objeto', {}, content.objeto, t),
    audience('dirigidoA', content.dirigidoA, t),
    registration(content, t),
    saying('evento', { label: event, lead: `${event},`, needed: true }, t.period(content.evento, 'evento')),
    place('sede', { label: 'Sede', lead: 'Sede,', needed: true }, content.sede, t),
    prizes(content, t),
    requirements(content, t),
    fullText(content, t),
    whole('convoca', 'convocante', { label: 'Convoca', lead: 'Convoca' }, content.convocante, t),
    ...ending(content, voice, t),
  ]
}
