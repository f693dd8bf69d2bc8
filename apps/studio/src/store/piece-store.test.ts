import { createDraft } from '@tanquian/draft'
import type { Brand, Draft, Edit, Finding, Template } from '@tanquian/model'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine, FormatView } from '../engine/types.ts'
import { createPieceStore, type PieceStoreOptions } from './piece-store.ts'
import { REVIEW_PAUSE } from './review-clock.ts'
import type { Slices } from './schedule.ts'

const format = (id: string, width = 810) => ({
  id,
  title: id,
  output: 'screen',
  unit: 'px',
  width,
  height: 810,
  bleed: 0,
  ink: 'color',
  ground: 'surface',
  minText: { body: 20, small: 16 },
  blocks: [
    {
      id: 'titular',
      name: 'Titular',
      is: 'text',
      bind: 'titular',
      role: 'headline',
      color: 'on-surface',
      fit: { min: 20, max: 60 },
      allow: ['move', 'hide'],
    },
    { id: 'firma', name: 'Firma', is: 'logo', logo: 'horizontal', on: 'surface' },
  ],
})
const template = {
  schema: 'template/1',
  id: 'aviso',
  version: 1,
  title: 'Aviso',
  description: '',
  kinds: ['aviso'],
  formats: [format('a'), format('b', 405), format('c')],
} as unknown as Template
const brand = { id: 'tanquian', version: 1 } as Brand
const at = '2026-11-23T10:00:00.000Z'
const draft = createDraft({ id: 'd', template, brand, content: { kind: 'aviso' } as Draft['content'], at })

/** Slices that run when the test says so. */
function handSlices(): Slices & { keys(): string[] } {
  const queue = new Map<string, () => void>()
  return {
    request: (key, step) => void queue.set(key, step),
    cancel: (key) => void queue.delete(key),
    flush() {
      for (const [key, step] of queue) {
        queue.delete(key)
        step()
      }
    },
    dispose: () => queue.clear(),
    keys: () => [...queue.keys()],
  }
}

function setUp(more: Partial<PieceStoreOptions> = {}, review: (draft: Draft) => readonly Finding[] = () => []) {
  const laid: string[] = []
  let arrived = () => undefined as void
  const engine: Engine = {
    fonts: {} as Engine['fonts'],
    pictures: {
      version: 0,
      size: () => undefined,
      image: () => ({}) as CanvasImageSource,
      want: () => Promise.resolve(),
      put: () => Promise.resolve(),
      subscribe: (listener) => ((arrived = listener), () => undefined),
      dispose: () => undefined,
    },
    layoutFormat(now, id): FormatView {
      laid.push(id)
      return {
        format: id,
        layout: {
          format: id,
          pages: [],
          blocks: [],
          digest: JSON.stringify([now.content, now.overrides[id], now.extras[id]]),
        },
      }
    },
    review,
    picturesOf: () => [],
  }
  const slices = handSlices()
  const log: unknown[] = []
  let clock = Date.parse(at)
  const store = createPieceStore({
    draft,
    template,
    brand,
    engine,
    slices,
    now: () => new Date(clock),
    onEdit: (edit, meta, seq) => log.push([seq, edit.do, meta.group?.split('#')[0]]),
    onStep: (step, seq) => log.push([seq, step]),
    ...more,
  })
  slices.flush()
  laid.length = 0
  return { store, slices, laid, log, tick: (ms: number) => (clock += ms), arrive: () => arrived() }
}

const title = (value: string): Edit => ({ do: 'set-field', path: 'titular', value })
const move = (id: string, dx: number): Edit => ({ do: 'override', format: id, block: 'titular', patch: { dx } })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an edit', () => {
  it('lays out the active format in the same turn and the others in slices', () => {
    const { store, slices, laid } = setUp()
    store.dispatch(title('Corte'))
    expect(laid).toEqual(['a'])
    slices.flush()
    expect(laid).toEqual(['a', 'b', 'c'])
  })

  it('of one format leaves the others alone', () => {
    const { store, slices, laid } = setUp()
    const before = store.getState().views['b']
    store.dispatch(move('a', 9))
    slices.flush()
    expect(laid).toEqual(['a'])
    expect(store.getState().views['b']).toBe(before)
  })

  it('goes to the log with a number of its own; refused ones do not', () => {
    const { store, log } = setUp({ seq: 7 })
    store.dispatch(title('C'))
    const refused = store.dispatch({ do: 'override', format: 'a', block: 'firma', patch: { dx: 3 } })
    store.dispatch(move('a', 3))
    expect(refused.ok).toBe(false)
    expect(store.getState().refusal?.failure.code).toBe('edit/locked')
    expect(log).toEqual([
      [7, 'set-field', 'type:titular'],
      [8, 'override', undefined],
    ])
  })

  it('of one format says what happened and how to do it everywhere, to scale', () => {
    const { store } = setUp()
    store.dispatch(move('a', 10))
    expect(store.getState().ownChange).toMatchObject({ format: 'a', block: 'titular', kind: 'movido' })
    expect(store.getState().ownChange?.everywhere).toEqual([
      { do: 'override', format: 'b', block: 'titular', patch: { dx: 5 } },
      { do: 'override', format: 'c', block: 'titular', patch: { dx: 10 } },
    ])
  })

  it('is refused while another tab writes', () => {
    const { store, log } = setUp({ readOnly: true })
    expect(store.dispatch(title('C')).ok).toBe(false)
    expect(store.getState().refusal?.failure.code).toBe('storage/locked')
    expect(log).toEqual([])
  })
})

describe('undo', () => {
  it('takes a run of typing back in one step, and a pause or endGroup begins another', () => {
    const { store, tick } = setUp()
    for (const text of ['C', 'Co', 'Cor']) store.dispatch(title(text))
    store.endGroup()
    store.dispatch(title('Cort'))
    tick(5000)
    store.dispatch(title('Corte'))
    const words = () => (store.getState().draft.content as { titular?: string }).titular
    store.undo()
    expect(words()).toBe('Cort')
    store.undo()
    expect(words()).toBe('Cor')
    store.undo()
    expect(words()).toBeUndefined()
    store.redo()
    expect(words()).toBe('Cor')
  })

  it('goes to the format that it changes and lights the block', () => {
    const { store, log } = setUp()
    store.setActive('b')
    store.dispatch(move('b', 9))
    store.setActive('a')
    store.undo()
    expect(store.getState().active).toBe('b')
    expect(store.getState().flash).toMatchObject({ format: 'b', blocks: ['titular'] })
    expect(log.at(-1)).toEqual([2, 'undo'])
  })

  it('gives back the very same draft', () => {
    const { store } = setUp()
    store.dispatch(title('Corte'))
    store.dispatch(move('a', 9))
    store.undo()
    store.undo()
    expect(store.getState().draft).toBe(draft)
  })
})

describe('the review', () => {
  const finding: Finding = { code: 'rev/missing-required', severity: 'error', at: { field: 'titular' } }
  const missing = (now: Draft) => ((now.content as { titular?: string }).titular ? [] : [finding])

  it('comes when the fingers rest', () => {
    const { store } = setUp({}, missing)
    store.dispatch(move('a', 9))
    vi.advanceTimersByTime(REVIEW_PAUSE - 1)
    expect(store.getState().findings).toEqual([])
    vi.advanceTimersByTime(1)
    expect(store.getState().findings).toEqual([finding])
  })

  it('drops what is cured at once', () => {
    const { store, slices } = setUp({}, missing)
    vi.advanceTimersByTime(REVIEW_PAUSE)
    store.dispatch(title('Corte'))
    slices.flush()
    expect(store.getState().findings).toEqual([])
  })
})

it('a preview changes nothing', () => {
  const { store, log } = setUp()
  const before = store.getState()
  expect(store.preview(move('a', 9)).layout?.digest).toContain('9')
  expect(store.getState()).toBe(before)
  expect(log).toEqual([])
})

it('settle leaves nothing pending', async () => {
  const { store, slices } = setUp()
  store.dispatch(title('Corte'))
  await store.settle()
  expect(slices.keys()).toEqual([])
  expect(store.getState().views['c']?.layout?.digest).toContain('Corte')
})

it('what is chosen stays chosen only while it is there', () => {
  const { store } = setUp()
  store.select(['titular', 'firma'])
  store.dispatch(title('Corte'))
  expect(store.getState().selection).toEqual([])
})
