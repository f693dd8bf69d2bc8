import { checkContent } from './content/index.ts'
import type { Draft } from './draft.ts'
import { check } from './parse/check.ts'
import { openAs } from './parse/open.ts'
import { readJson } from './parse/tidy.ts'
import { ok } from './result.ts'
import type { Result } from './result.ts'
import { draftSchema } from './schema/draft.ts'

/** Anything → draft of today's schema (content loose: half-written pieces are drafts). Never throws, never touches the input. */
export const parseDraft = (input: unknown): Result<Draft> => {
  const opened = openAs('draft', input)
  if (!opened.ok) return opened
  const checked = check(draftSchema, opened.value)
  if (!checked.ok) return checked
  const content = checkContent(checked.value.content, 'loose', 'content')
  return content.ok ? ok({ ...checked.value, content: content.value }) : content
}

/** The text of a piece file → draft; 'parse/not-json' when it is cut short. */
export const readDraft = (text: string): Result<Draft> => {
  const value = readJson(text)
  return value.ok ? parseDraft(value.value) : value
}
