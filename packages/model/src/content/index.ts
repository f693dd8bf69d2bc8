import { fail } from '../result.ts'
import type { Result } from '../result.ts'
import { check } from '../parse/check.ts'
import { tidy } from '../parse/tidy.ts'
import { aviso } from './aviso.ts'
import type { Aviso, LooseAviso } from './aviso.ts'
import { campania } from './campania.ts'
import type { Campania, LooseCampania } from './campania.ts'
import { convocatoria } from './convocatoria.ts'
import type { Convocatoria, LooseConvocatoria } from './convocatoria.ts'
import { comunicado } from './comunicado.ts'
import type { Comunicado, LooseComunicado } from './comunicado.ts'
import { evento } from './evento.ts'
import type { Evento, LooseEvento } from './evento.ts'
import { efemeride } from './efemeride.ts'
import type { Efemeride, LooseEfemeride } from './efemeride.ts'
import { felicitacion } from './felicitacion.ts'
import type { Felicitacion, LooseFelicitacion } from './felicitacion.ts'
import { esquela } from './esquela.ts'
import type { Esquela, LooseEsquela } from './esquela.ts'
import { infografia } from './infografia.ts'
import type { Infografia, LooseInfografia } from './infografia.ts'
import { obra } from './obra.ts'
import type { Obra, LooseObra } from './obra.ts'
import { aclaracion } from './aclaracion.ts'
import type { Aclaracion, LooseAclaracion } from './aclaracion.ts'
import { reconocimiento } from './reconocimiento.ts'
import type { Reconocimiento, LooseReconocimiento } from './reconocimiento.ts'
import { informe } from './informe.ts'
import type { Informe, LooseInforme } from './informe.ts'
import { mensaje } from './mensaje.ts'
import type { Mensaje, LooseMensaje } from './mensaje.ts'
import { CONTENT_KINDS } from './field.ts'
import type { ContentKind, Field, KindOf } from './field.ts'
import { problemsOf } from './problems.ts'
import type { Problem } from './problems.ts'
import { RULES_OF } from './rules/index.ts'

/** A piece's content while it is being written: any field may be missing or empty. */
export type LooseContent =
  | LooseAviso
  | LooseConvocatoria
  | LooseCampania
  | LooseComunicado
  | LooseEvento
  | LooseEfemeride
  | LooseFelicitacion
  | LooseEsquela
  | LooseInfografia
  | LooseObra
  | LooseAclaracion
  | LooseReconocimiento
  | LooseInforme
  | LooseMensaje
/** A content that may leave the office. */
export type Content =
  | Aviso
  | Convocatoria
  | Campania
  | Comunicado
  | Evento
  | Efemeride
  | Felicitacion
  | Esquela
  | Infografia
  | Obra
  | Aclaracion
  | Reconocimiento
  | Informe
  | Mensaje
/** A kind of content as the office knows it. */
export type Kind = KindOf<LooseContent>

/** Every kind by its id. */
export const KINDS: Readonly<Record<ContentKind, Kind>> = {
  aviso,
  convocatoria,
  campania,
  comunicado,
  evento,
  efemeride,
  felicitacion,
  esquela,
  infografia,
  obra,
  aclaracion,
  reconocimiento,
  informe,
  mensaje,
}

/** Whether a string names a kind. */
export const isContentKind = (id: unknown): id is ContentKind => CONTENT_KINDS.some((kind) => kind === id)

/** How demanding a reading is: 'loose' while writing, 'strict' when the piece leaves. */
export type Strictness = 'loose' | 'strict'

/** Schemas per kind, for those who nest them (draft) or publish them. */
export const LOOSE_SCHEMAS = {
  aviso: aviso.loose,
  convocatoria: convocatoria.loose,
  campania: campania.loose,
  comunicado: comunicado.loose,
  evento: evento.loose,
  efemeride: efemeride.loose,
  felicitacion: felicitacion.loose,
  esquela: esquela.loose,
  infografia: infografia.loose,
  obra: obra.loose,
  aclaracion: aclaracion.loose,
  reconocimiento: reconocimiento.loose,
  informe: informe.loose,
  mensaje: mensaje.loose,
} as const
/** Strict schemas per kind. */
export const STRICT_SCHEMAS = {
  aviso: aviso.strict,
  convocatoria: convocatoria.strict,
  campania: campania.strict,
  comunicado: comunicado.strict,
  evento: evento.strict,
  efemeride: efemeride.strict,
  felicitacion: felicitacion.strict,
  esquela: esquela.strict,
  infografia: infografia.strict,
  obra: obra.strict,
  aclaracion: aclaracion.strict,
  reconocimiento: reconocimiento.strict,
  informe: informe.strict,
  mensaje: mensaje.strict,
} as const

/** Content already tidied, found at `prefix` of a larger thing. */
export const checkContent = (value: unknown, strictness: Strictness, prefix = ''): Result<LooseContent> => {
  const kind: unknown = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined
  if (!isContentKind(kind)) {
    const received = typeof kind === 'string' ? kind.slice(0, 80) : typeof kind
    const params = { problem: 'unknown-kind', allowed: CONTENT_KINDS.join(', '), received }
    return fail('catalog/unknown-kind', { at: prefix ? `${prefix}.kind` : 'kind', params })
  }
  return check<(typeof LOOSE_SCHEMAS)[ContentKind]>(
    // Both strictnesses give what the loose one accepts; the caller's overload says which.
    (strictness === 'loose' ? LOOSE_SCHEMAS : STRICT_SCHEMAS)[kind] as (typeof LOOSE_SCHEMAS)[ContentKind],
    value,
    prefix,
  ) as Result<LooseContent>
}

/**
 * Anything → content. Loose accepts what is half written; strict asks what the subtype needs. Never throws: fails with
 * 'catalog/unknown-kind' or 'parse/…', naming the place.
 */
export function parseContent(input: unknown, strictness: 'strict'): Result<Content>
/** The same, loose unless asked otherwise. */
export function parseContent(input: unknown, strictness?: Strictness): Result<LooseContent>
export function parseContent(input: unknown, strictness: Strictness = 'loose'): Result<LooseContent> {
  const clean = tidy(input)
  return clean.ok ? checkContent(clean.value, strictness) : clean
}

/**
 * Every broken rule of a content: of its fields, in the order of its form, then how they agree with each other; empty when it may
 * leave. The strict schema holds only the first: what does not agree is for a person to judge. Fast enough for every keystroke.
 */
export const contentProblems = (content: LooseContent): readonly Problem[] =>
  problemsOf(content, KINDS[content.kind].fields, RULES_OF[content.kind])

/** Top-level fields that the kind does not know (a misspelt name in a hand-written file). */
export const unknownFields = (content: LooseContent): readonly string[] => {
  const known = LOOSE_SCHEMAS[content.kind].entries
  return Object.keys(content).filter((name) => !Object.hasOwn(known, name))
}

/** The field that a dotted path belongs to: its own, its record's, or its parent's ('zonas.2' → zonas). */
export const fieldAt = (kind: ContentKind, path: string): Field | undefined => {
  const { fields } = KINDS[kind]
  const exact = fields.find((field) => field.path === path)
  if (exact) return exact
  const parents = fields.filter((field) => path.startsWith(`${field.path}.`))
  const parent = parents.sort((a, b) => b.path.length - a.path.length)[0]
  const rest = parent ? path.slice(parent.path.length + 1).replace(/^\d+\./, '') : ''
  return parent?.item?.find((field) => field.path === rest) ?? parent
}

export { LANGUAGES, LEGAL_CLASSES, LEGENDS } from './base.ts'
export type { Contact, Deep, LanguageId, LegalClass, LegendId, Period, Picture } from './base.ts'
export * from './field.ts'
export { isFilled, phoneDigits } from './problems.ts'
export type { Problem, ProblemCode } from './problems.ts'
export { aviso, LEVELS } from './aviso.ts'
export type { Aviso, Level, LooseAviso } from './aviso.ts'
export { convocatoria } from './convocatoria.ts'
export type { Convocatoria, LooseConvocatoria } from './convocatoria.ts'
export { campaignPieces } from './campaign-pieces.ts'
export { campania } from './campania.ts'
export type { Campania, LooseCampania } from './campania.ts'
export type { Comunicado, LooseComunicado } from './comunicado.ts'
export type { Evento, LooseEvento } from './evento.ts'
// A catalogue's commemoration is already an `Efemeride`; the piece that may leave is `Extract<Content, { kind: 'efemeride' }>`.
export type { LooseEfemeride } from './efemeride.ts'
export type { Felicitacion, LooseFelicitacion } from './felicitacion.ts'
export type { Esquela, LooseEsquela } from './esquela.ts'
export type { Infografia, LooseInfografia } from './infografia.ts'
export type { Obra, LooseObra } from './obra.ts'
export type { Aclaracion, LooseAclaracion } from './aclaracion.ts'
export type { Reconocimiento, LooseReconocimiento } from './reconocimiento.ts'
export type { Informe, LooseInforme } from './informe.ts'
export type { Mensaje, LooseMensaje } from './mensaje.ts'
