import { KINDS, parseContent } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { loadReadyNotices, templateHeads } from './index.ts'

const notices = await loadReadyNotices()

it('the ready-made notices are many, each once', () => {
  expect(notices.length).toBeGreaterThanOrEqual(20)
  expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length)
})

describe.each(notices)('$id', ({ kind, subtipo, template, llenar, draft, title, description, area, id }) => {
  it('is a piece that may leave, of the kind and template it says', () => {
    expect(parseContent(draft.content, 'strict')).toMatchObject({ ok: true })
    expect([draft.content.kind, draft.content.subtipo, draft.template.id]).toEqual([kind, subtipo, template])
    expect(KINDS[kind].subtypes.some((one) => one.id === subtipo)).toBe(true)
    expect(templateHeads.find((head) => head.id === template)?.kinds).toContain(kind)
  })

  it('leaves fields open that there are', () => {
    const roots = new Set(KINDS[kind].fields.map(({ path }) => path.split('.')[0]))
    expect(llenar.filter((field) => !roots.has(field))).toEqual([])
    expect(llenar.length).toBeGreaterThan(0)
  })

  it('is described in a sentence, under a name that a folder may have', () => {
    expect(description).toMatch(/^\p{Lu}.*\.$/u)
    for (const words of [title, area]) expect(words).not.toBe('')
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})
