import type { ContentKind } from '@tanquian/model'

/**
 * What goes first when a text is too long, as data. Each step is `saying:form`: the saying comes down, one form at a time, to the
 * form of that name; steps for forms that a saying does not have are passed over. What stands last stays longest.
 */
const AVISO = [
  'firma:no',
  'clase:corto',
  'quien:sin-correo',
  'causa:no',
  'hacer:3',
  'quien:corto',
  'clase:no',
  'cuando:sin-anio',
  'hacer:1',
  'alternativa:no',
  'donde:algunos',
  'quien:minimo',
  'hacer:no',
  'resumen:no',
  'donde:cuantos',
  'cuando:corto',
  'leyenda:no',
  'quien:no',
  'donde:no',
  'cuando:no',
] as const

/** In an alert, what to do stays longer than what happens, and the word «alerta» longer than both. */
const ALERT = [
  'firma:no',
  'clase:corto',
  'quien:sin-correo',
  'causa:no',
  'quien:corto',
  'cuando:sin-anio',
  'hacer:4',
  'alternativa:no',
  'donde:algunos',
  'hacer:3',
  'quien:minimo',
  'resumen:no',
  'hacer:1',
  'donde:cuantos',
  'hacer:no',
  'clase:no',
  'cuando:corto',
  'leyenda:no',
  'quien:no',
  'donde:no',
  'cuando:no',
] as const

const CONVOCATORIA = [
  'firma:no',
  'requisitos:cuantos',
  'quien:sin-correo',
  'convoca:no',
  'premios:primero',
  'requisitos:no',
  'quien:corto',
  'clase:no',
  'inscripcion:sin-medio',
  'inscripcion:sin-anio',
  'evento:sin-anio',
  'publico:no',
  'enlace:no',
  'premios:cuantos',
  'inscripcion:sin-sede',
  'titulo:corto',
  'premios:no',
  'quien:minimo',
  'resumen:no',
  'inscripcion:corto',
  'evento:corto',
  'donde:corto',
  'leyenda:no',
  'quien:no',
  'donde:no',
  'evento:no',
  'inscripcion:no',
] as const

const CAMPANIA = [
  'firma:no',
  'programa:no',
  'quien:sin-correo',
  'quien:corto',
  'clase:no',
  'publico:no',
  'cuando:sin-anio',
  'quien:minimo',
  'costo:no',
  'resumen:no',
  'hacer:no',
  'donde:corto',
  'cuando:corto',
  'leyenda:no',
  'quien:no',
  'donde:no',
  'cuando:no',
] as const

const LADDERS: Readonly<Partial<Record<ContentKind, readonly string[]>>> = {
  aviso: AVISO,
  convocatoria: CONVOCATORIA,
  campania: CAMPANIA,
}

/** A rung of a ladder: `saying` comes down to `form`. */
export interface Rung {
  readonly saying: string
  readonly form: string
}

/** The ladder of a kind (alerts have their own), first to leave first. */
export const ladderOf = (kind: ContentKind, subtipo: string | undefined): readonly Rung[] =>
  (kind === 'aviso' && subtipo === 'alerta' ? ALERT : (LADDERS[kind] ?? [])).map((step) => {
    const [saying = '', form = ''] = step.split(':')
    return { saying, form }
  })
