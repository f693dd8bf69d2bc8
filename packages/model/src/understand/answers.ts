import { KINDS, contentProblems } from '../content/index.ts'
import type { LooseContent } from '../content/index.ts'
import type { ContentKind } from '../content/field.ts'
import type { FieldValue } from '../edit.ts'
import type { Span } from '../language/flat.ts'
import { writePath } from '../path.ts'
import { markUsed } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Ambiguity, DeductionNote, UnderstoodField } from './types.ts'

/** Fields collected so far. */
export interface Answers {
  readonly reading: Reading
  readonly fields: UnderstoodField[]
  readonly ambiguous: Ambiguity[]
}

/** Whether a field already has its value. */
export const isAnswered = (answers: Answers, path: string): boolean =>
  answers.fields.some((field) => field.path === path)

/** Writes down a field; the first answer stays. Empty values are no answers. */
export const answer = (answers: Answers, path: string, value: FieldValue, span: Span, note?: DeductionNote): void => {
  if (isAnswered(answers, path) || value === '' || (Array.isArray(value) && value.length === 0)) return
  answers.fields.push({
    path,
    value,
    from: span.from,
    to: span.to,
    deduced: note !== undefined,
    ...(note ? { note } : {}),
  })
  if (span.to > span.from) markUsed(answers.reading, span)
}

/** Leaves a field open between several readings. */
export const leaveOpen = (answers: Answers, ambiguity: Ambiguity): void => {
  answers.ambiguous.push(ambiguity)
  for (const option of ambiguity.options) markUsed(answers.reading, option)
}

/** The draft content that the answers make. */
export const contentOf = (kind: ContentKind, subtipo: string, fields: readonly UnderstoodField[]): LooseContent =>
  fields.reduce<LooseContent>((content, { path, value }) => writePath(content, path, value), KINDS[kind].empty(subtipo))

/** Paths that are required and empty. */
export const missingOf = (content: LooseContent): readonly string[] =>
  contentProblems(content)
    .filter(({ code }) => code === 'required')
    .map(({ path }) => path)
