import type { Draft, Finding } from '@tanquian/model'

/** Formats that a finding is about: its own, those that were merged into it, or all of the piece. */
export function formatsOf({ at, params }: Finding, draft: Draft): readonly string[] {
  const merged = typeof params?.['formats'] === 'string' ? params['formats'].split(',') : []
  if (merged.length > 0) return merged
  return at.format ? [at.format] : draft.formats
}

/** Findings with the same name are the same complaint from one review to the next. */
export const findingKey = ({ code, at }: Finding): string =>
  `${code} ${at.format ?? ''} ${at.block ?? ''} ${at.field ?? ''}`
