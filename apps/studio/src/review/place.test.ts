import type { Draft, Finding } from '@tanquian/model'
import { expect, it } from 'vitest'
import { findingKey, formatsOf } from './place.ts'

const draft = { formats: ['post-4x5', 'historia', 'carta'] } as unknown as Draft
const finding = (more: Partial<Finding>): Finding => ({ code: 'rev/overflow', severity: 'error', at: {}, ...more })

it('a finding is about the formats it was merged from, its own, or all of them', () => {
  expect(formatsOf(finding({ params: { formats: 'historia,carta' } }), draft)).toEqual(['historia', 'carta'])
  expect(formatsOf(finding({ at: { format: 'carta' } }), draft)).toEqual(['carta'])
  expect(formatsOf(finding({ at: { field: 'titular' } }), draft)).toEqual(draft.formats)
})

it('keeps its name while its numbers change', () => {
  const over = (by: number) => finding({ at: { field: 'titular', block: 't' }, params: { by } })
  expect(findingKey(over(3))).toBe(findingKey(over(2)))
})
