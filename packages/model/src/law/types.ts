import type { LegalClass } from '../content/base.ts'
import type { Severity } from '../finding.ts'
import type { Hex } from '../units.ts'

/** How firm a date is: read in the law, chosen on the safe side, or still to be asked. */
export const DATE_STATUSES = ['seguro', 'conservador', 'por-confirmar'] as const
/** One of {@link DATE_STATUSES}. */
export type DateStatus = (typeof DATE_STATUSES)[number]

/**
 * One rule of the law, as the office reads it. Help for the staff, never legal advice: it names its source and its date, can be
 * switched off (`on`), and the legal office has the last word.
 */
export interface LawRule {
  /** 'L05'. Other texts cite it; it is never used again for something else. */
  readonly id: string
  /** What it asks, in plain Spanish. */
  readonly title: string
  /** How much a piece that breaks it weighs. */
  readonly severity: Severity
  /** Where it weighs otherwise: by kind of content ('comunicado') or by a case that a check names ('alt'; 'indicio' = only the words hint at it). */
  readonly cases?: Readonly<Record<string, Severity>>
  /** Articles: 'LGCS, art. 11; LGDS, art. 28'. */
  readonly basis: string
  /** Where the text was read. */
  readonly source: string
  /** Date of the text in force that was read: year, month or day ('2026-02'). */
  readonly date: string
  readonly on: boolean
  /** Codes of the findings that come from it; none when only a person can judge it. */
  readonly checks: readonly `rev/${string}`[]
  readonly note?: string
}

/** What a stretch of the electoral calendar is; only a 'veda' stops pieces. */
export const WINDOW_KINDS = [
  'veda',
  'jornada',
  'silencio',
  'campania',
  'registro',
  'precampania',
  'proceso',
  'plazo',
] as const

/** A stretch of the electoral calendar, both days inclusive. */
export interface ElectoralWindow {
  readonly id: string
  readonly title: string
  readonly kind: (typeof WINDOW_KINDS)[number]
  /** ISO days. */
  readonly from: string
  readonly to: string
  readonly status: DateStatus
  readonly source: string
  readonly on: boolean
  readonly note?: string
}

/** What may go out in the blackout, by legal class. */
export const BLACKOUT_ANSWERS = ['permitida', 'con-condiciones', 'bloqueada'] as const
/** One of {@link BLACKOUT_ANSWERS}. */
export type BlackoutAnswer = (typeof BLACKOUT_ANSWERS)[number]

/** A rest day as the law words it, so that it can be worked out for any year. */
export type RestDay = {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly on: boolean
} & (
  | { readonly is: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month (1 = lunes … 7 = domingo), kept for the day that it remembers. */
  | {
      readonly is: 'weekday'
      readonly month: number
      readonly nth: number
      readonly weekday: number
      readonly remembers: { readonly month: number; readonly day: number }
    }
  /** Every so many years, counted from one. */
  | {
      readonly is: 'every'
      readonly month: number
      readonly day: number
      readonly years: number
      readonly from: number
    }
  /** One day, such as that of an election. */
  | { readonly is: 'once'; readonly date: string }
)

/** A date on which the flag is flown; without month and day when the law gives no fixed one. */
export interface FlagDate {
  readonly month?: number
  readonly day?: number
  /** The law's words. */
  readonly title: string
  readonly staff: 'asta' | 'media-asta'
  /** Year of the event, where the law names exactly one. */
  readonly year?: number
  /** True where honours to the flag are mandatory (art. 11). */
  readonly honors?: boolean
  readonly source: string
}

/** A date that the office may commemorate and that is in no list of the law. */
export interface Commemoration {
  readonly month: number
  readonly day: number
  readonly title: string
  readonly scope: 'estatal' | 'municipal' | 'internacional'
  readonly year?: number
  readonly source: string
  readonly status: DateStatus
}

/** A colour by which people know a party. */
export interface PartyColor {
  readonly party: string
  readonly color: string
  readonly hex: Hex
}

/** The law that a municipal piece meets, as data. Whoever keeps it edits it; nothing of it is in code. */
export interface LawBook {
  readonly schema: 'law/1'
  readonly id: string
  readonly title: string
  /** Said beside it wherever it is shown. */
  readonly disclaimer: string
  readonly rules: readonly LawRule[]
  /** The legal legends, word for word. */
  readonly legends: Readonly<Record<string, { readonly text: string; readonly source: string }>>
  readonly electoral: readonly ElectoralWindow[]
  readonly blackout: {
    readonly classes: Readonly<Record<LegalClass, BlackoutAnswer>>
    /** Kinds of content that never go out in it, whatever class somebody gave them. */
    readonly blockedKinds: readonly string[]
  }
  /** Days before and after the day on which a report is rendered. */
  readonly informe: { readonly before: number; readonly after: number }
  readonly restDays: readonly RestDay[]
  readonly flagDates: readonly FlagDate[]
  readonly commemorations: readonly Commemoration[]
  readonly parties: readonly PartyColor[]
  /** What could not be established, and whom to ask. */
  readonly pending: readonly { readonly topic: string; readonly ask: string }[]
}
