/** Codes of everything that can go wrong outside our control. Every code has a Spanish sentence in `@tanquian/export/copy`. */
export const FAILURE_CODES = [
  'parse/not-json',
  'parse/invalid',
  'parse/too-big',
  'parse/too-deep',
  'migrate/too-new',
  'migrate/unknown-schema',
  'migrate/step-failed',
  'catalog/unknown-template',
  'catalog/unknown-brand',
  'catalog/unknown-format',
  'catalog/unknown-kind',
  'catalog/unknown-example',
  'catalog/unknown-notice',
  'compose/missing-role',
  'compose/unknown-block',
  'compose/missing-art',
  'layout/missing-glyph',
  'layout/unknown-font',
  'layout/qr-too-long',
  'font/unreadable',
  'font/empty',
  'image/unreadable',
  'image/truncated',
  'image/too-big',
  'image/unsupported',
  'image/missing',
  'image/timeout',
  'paint/unknown-op',
  'text/too-long',
  'storage/quota',
  'storage/blocked',
  'storage/closed',
  'storage/not-found',
  'storage/locked',
  'storage/newer-tab',
  'storage/failed',
  'export/digest-mismatch',
  'export/cancelled',
  'export/no-canvas',
  'export/no-write',
  'export/failed',
  'package/unreadable',
  'package/hash-mismatch',
  'package/missing-file',
  'package/extra-file',
  'package/too-big',
  'package/bad-name',
  'edit/locked',
  'edit/unknown-target',
  'edit/invalid-value',
  'file/unreadable',
  'use/wrong',
] as const

/** One of {@link FAILURE_CODES}. */
export type FailureCode = (typeof FAILURE_CODES)[number]

/** Something the world did: a bad file, a full disk. Values, not exceptions; words live in the copy. */
export interface Failure {
  readonly code: FailureCode
  /** Where: a dotted path ('content.titular'), a file name, a block id. */
  readonly at?: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly cause?: unknown
}

/** Outcome of an operation that the world may refuse. */
export type Result<T, F = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F }

/** A success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** A failure with its code and, if known, its place. */
export const fail = (
  code: FailureCode,
  more: { at?: string; params?: Readonly<Record<string, string | number>>; cause?: unknown } = {},
): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure: { code, ...more } })

/** Wraps a {@link Failure} where a deep synchronous pass (compose, layout, paint) must stop at once; caught at the room's door. */
export class FailureError extends Error {
  override readonly name = 'FailureError'
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.at ? `${failure.code} at ${failure.at}` : failure.code)
    this.failure = failure
  }
}
