import { loadReadyNotices } from '@tanquian/brand-template'
import { parseContent, readPath } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { leftOpen } from './left-open.ts'

describe.each(await loadReadyNotices())('$id, to be filled in', (notice) => {
  it('keeps its words and leaves open what changes', () => {
    const content = leftOpen(notice)
    expect(parseContent(content)).toMatchObject({ ok: true })
    expect(content).toMatchObject({ kind: notice.kind, subtipo: notice.subtipo })
    for (const name of notice.llenar)
      expect(JSON.stringify(readPath(content, name) ?? ''), name).not.toMatch(/\d|\p{L}{3}/u)
    expect(content.imagen).toBeUndefined()
  })
})
