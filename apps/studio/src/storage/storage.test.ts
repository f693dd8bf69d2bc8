import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeGroup, commitEdit, undo, type History } from '@tanquian/draft'
import type { Draft, Edit, EditMeta, Failure } from '@tanquian/model'
import { installMemoryBrowser, type MemoryBrowser } from '../../test/memory-browser.ts'
import { openStorage, type LogStep, type OpenPiece, type Storage } from './index.ts'

const AT = '2026-11-23T16:00:00.000Z'
const aDraft = (id: string): Draft => ({
  schema: 'draft/1',
  id,
  name: '',
  state: 'borrador',
  content: { kind: 'aviso', subtipo: 'corte-de-agua', titular: '' } as Draft['content'],
  brand: { kind: 'brand', id: 'tanquian', version: 1 },
  template: { kind: 'template', id: 'aviso-campo', version: 1 },
  formats: ['post-4x5'],
  overrides: {},
  extras: {},
  createdAt: AT,
  updatedAt: AT,
})
const type = (value: string, group = 'type:titular'): { edit: Edit; meta: EditMeta } => ({
  edit: { do: 'set-field', path: 'titular', value },
  meta: { how: 'merge', group, at: AT },
})
const titular = (history: History): unknown => (history.present.content as unknown as { titular: unknown }).titular

/** Does to a history and to the piece's log what the studio does. */
function play(piece: OpenPiece, history: History, step: LogStep): History {
  piece.append(step)
  if ('edit' in step) {
    const next = commitEdit(history, step.edit, step.meta, () => [])
    if (!next.ok) throw new Error(next.failure.code)
    return next.value
  }
  return step.step === 'undo' ? undo(history) : closeGroup(history)
}

async function must<T>(result: Promise<{ ok: true; value: T } | { ok: false; failure: Failure }>): Promise<T> {
  const value = await result
  if (!value.ok) throw new Error(`${value.failure.code} ${value.failure.at ?? ''} ${String(value.failure.cause ?? '')}`)
  return value.value
}

const settled = async (piece: OpenPiece): Promise<void> => {
  for (let i = 0; i < 100; i++) {
    let done = false
    piece.onSave((state) => (done = state.is === 'saved' || state.is === 'idle'))()
    if (done) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

describe('storage', () => {
  let browser: MemoryBrowser
  let name = 0
  beforeEach(() => (browser = installMemoryBrowser()))
  afterEach(() => browser.restore())
  const open = (): Promise<Storage> => must(openStorage(`prueba-${++name}`))

  it('brings back draft and undo history after a close without any snapshot', async () => {
    const storage = await open()
    await must(storage.create(aDraft('a')))
    const piece = await must(storage.open('a'))
    let history = piece.history
    for (const word of ['C', 'Co', 'Corte']) history = play(piece, history, type(word))
    history = play(piece, history, { step: 'close' })
    history = play(piece, history, type('Corte de agua'))
    history = play(piece, history, { step: 'undo' })
    await piece.close()
    const again = await must(storage.open('a'))
    expect(titular(again.history)).toBe('Corte')
    expect(again.history.past).toHaveLength(1)
    expect(again.history.future).toHaveLength(1)
    expect(again.recovered).toBe(false)
    await again.close()
  })

  it('goes on after a snapshot without playing old steps twice', async () => {
    const storage = await open()
    await must(storage.create(aDraft('a')))
    const piece = await must(storage.open('a'))
    let history = play(piece, piece.history, type('uno'))
    await piece.snapshot(history)
    history = play(piece, history, { step: 'close' })
    history = play(piece, history, type('dos'))
    await piece.close()
    const again = await must(storage.open('a'))
    expect(titular(again.history)).toBe('dos')
    expect(again.history.past).toHaveLength(2)
    await again.close()
  })

  it('keeps what is typed while a snapshot is being written', async () => {
    const storage = await open()
    await must(storage.create(aDraft('a')))
    const piece = await must(storage.open('a'))
    let history = piece.history
    const writing: Promise<void>[] = []
    for (let i = 1; i <= 30; i++) {
      history = play(piece, history, type(`palabra ${i}`, `g${i}`))
      writing.push(piece.snapshot(history))
      history = play(piece, history, type(`palabra ${i} y más`, `h${i}`))
      if (i % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 0))
    }
    await Promise.all(writing)
    await piece.close()
    const again = await must(storage.open('a'))
    expect([titular(again.history), again.history.past.length]).toEqual(['palabra 30 y más', 60])
    await again.close()
  })

  it('lets one tab write; the second reads, and may take over without losing a step', async () => {
    const storage = await open()
    await must(storage.create(aDraft('a')))
    const first = await must(storage.open('a'))
    const second = await must(storage.open('a'))
    expect([first.readOnly, second.readOnly]).toEqual([false, true])
    play(first, first.history, type('de la primera'))
    const taken = await must(second.takeOver())
    expect(titular(taken)).toBe('de la primera')
    expect([first.readOnly, second.readOnly]).toEqual([true, false])
    play(second, taken, type('de la segunda'))
    await second.close()
    await first.close()
    const again = await must(storage.open('a'))
    expect(titular(again.history)).toBe('de la segunda')
    await again.close()
  })

  it('lists newest drafts first, a page at a time, and hides the bin', async () => {
    const storage = await open()
    for (let i = 0; i < 7; i++)
      await must(storage.create({ ...aDraft(`d${i}`), updatedAt: `2026-11-2${Math.min(i, 5)}T10:00:00.000Z` }))
    await must(storage.remove('d2'))
    const page = await must(storage.heads({ limit: 3 }))
    const rest = await must(storage.heads({ limit: 9, before: page[2]! }))
    const ids = [...page, ...rest].map((head) => head.id)
    expect(ids).toHaveLength(6)
    expect(new Set(ids)).toEqual(new Set(['d0', 'd1', 'd3', 'd4', 'd5', 'd6']))
    await must(storage.restore('d2'))
    expect(await must(storage.heads())).toHaveLength(7)
  })

  it('loses nothing and hides nothing when any of the first 100 requests fails once', async () => {
    for (let n = 1; n <= 100; n++) {
      browser.failRequest(0)
      const opened = await openStorage(`fallas-${n}`)
      if (!opened.ok) throw new Error(opened.failure.code)
      browser.failRequest(n)
      await must(opened.value.create(aDraft('a')))
      const piece = await must(opened.value.open('a'))
      let history = piece.history
      for (let i = 1; i <= 40; i++) {
        history = play(piece, history, type(`palabra ${i}`, `g${i}`))
        await new Promise((resolve) => setTimeout(resolve, 0))
        if (i % 4 === 0) await piece.snapshot(history)
      }
      await settled(piece)
      await piece.close()
      // A check that the failing request was really reached.
      expect(browser.requests()).toBeGreaterThan(n)
      const again = await must(opened.value.open('a'))
      expect([n, titular(again.history), again.history.past.length]).toEqual([n, 'palabra 40', 40])
      await again.close()
    }
  }, 60_000)

  it('says that the disk is full, keeps trying, and tells when it is saved again', async () => {
    const storage = await open()
    await must(storage.create(aDraft('a')))
    const piece = await must(storage.open('a'))
    const seen: string[] = []
    piece.onSave((state) => seen.push(state.is === 'failed' ? state.failure.code : state.is))
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    play(piece, piece.history, type('no cabe'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen.at(-1)).toBe('storage/quota')
    IDBObjectStore.prototype.put = put
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(seen.at(-1)).toBe('saved')
    await piece.close()
    const again = await must(storage.open('a'))
    expect(titular(again.history)).toBe('no cabe')
    await again.close()
  })
})
