import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDraft, locks, meta, type, valueOf, field } from '../test/builders.ts'
import { anyEdit, anyMeta } from '../test/arbitrary-edit.ts'
import { applyEdit } from './apply-edit.ts'
import { canRedo, canUndo, closeGroup, commitEdit, redo, startHistory, undo } from './history.ts'
import type { History } from './history.ts'
import { replayLog } from './replay.ts'
import type { LogEntry } from './replay.ts'

const commit = (history: History, path: string, value: string, group?: string) =>
  valueOf(commitEdit(history, type(path, value), meta(group), locks))
const undoAll = (history: History): History => (canUndo(history) ? undoAll(undo(history)) : history)
const redoAll = (history: History): History => (canRedo(history) ? redoAll(redo(history)) : history)

const step = fc.record({ edit: anyEdit, meta: anyMeta })
const run = (
  steps: readonly { edit: Parameters<typeof commitEdit>[1]; meta: Parameters<typeof commitEdit>[2] }[],
): History =>
  steps.reduce((now, { edit, meta: how }) => {
    const result = commitEdit(now, edit, how, locks)
    return result.ok ? result.value : now
  }, startHistory(aDraft()))

describe('whatever is done', () => {
  it('undone all of it gives the same draft, and redone all of it gives the last one', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const done = run(steps)
        const back = undoAll(done)
        expect(back.present).toStrictEqual(aDraft())
        expect(redoAll(back).present).toStrictEqual(done.present)
        expect(redoAll(back).past).toStrictEqual(done.past)
      }),
      { numRuns: 300 },
    )
  })

  it('never changes a property that the template locks', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 60 }), (edits) => {
        const draft = edits.reduce((now, edit) => {
          const result = applyEdit(now, edit, locks, now.updatedAt)
          return result.ok ? result.value : now
        }, aDraft())
        for (const blocks of Object.values(draft.overrides)) {
          expect(blocks).not.toHaveProperty('logo')
          for (const key of Object.keys(blocks['titular'] ?? {}))
            expect(['dx', 'dy', 'w', 'h', 'size', 'hidden']).toContain(key)
          for (const key of Object.keys(blocks['foto'] ?? {})) expect(['focus', 'zoom']).toContain(key)
        }
        for (const block of Object.values(draft.extras).flat()) expect(block.id).toMatch(/^libre-/)
      }),
      { numRuns: 300 },
    )
  })

  it('replayed from its log gives the same present, step by step', () => {
    const entry: fc.Arbitrary<LogEntry> = fc.oneof(
      { weight: 5, arbitrary: step as fc.Arbitrary<LogEntry> },
      {
        weight: 2,
        arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'close' as const).map((word) => ({ step: word })),
      },
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        // Only what was accepted is ever written to the log.
        const log: LogEntry[] = []
        let live = startHistory(aDraft())
        for (const one of entries) {
          const after = replayLog(live, [one], locks)
          if (after.applied === 1) log.push(one)
          live = after.history
        }
        const read = JSON.parse(JSON.stringify(log)) as LogEntry[]
        expect(replayLog(startHistory(aDraft()), read, locks).history).toStrictEqual(live)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a run of typing', () => {
  it('is one step, and a pause begins another', () => {
    let history = startHistory(aDraft())
    for (const titular of ['C', 'Co', 'Cor']) history = commit(history, 'titular', titular, 'type:titular')
    history = commit(closeGroup(history), 'titular', 'Cort', 'type:titular')
    expect(history.past).toHaveLength(2)
    expect(field(undo(history).present, 'titular')).toBe('Cor')
    expect(undo(undo(history)).present).toBe(history.past[0]?.draft)
  })

  it('in another field is another step, and so is an edit without a group', () => {
    let history = commit(startHistory(aDraft()), 'titular', 'A', 'type:titular')
    history = commit(history, 'quePasa', 'B', 'type:quePasa')
    history = commit(history, 'titular', 'C')
    history = commit(history, 'titular', 'D')
    expect(history.past).toHaveLength(4)
  })

  it('does not swallow what came before an undo', () => {
    const typed = commit(startHistory(aDraft()), 'titular', 'A', 'g')
    const again = commit(redo(undo(typed)), 'titular', 'AB', 'g')
    expect(again.past).toHaveLength(2)
  })
})

describe('the way forth', () => {
  it('is lost with a new edit, and kept by an edit that changes nothing or is refused', () => {
    const back = undo(commit(startHistory(aDraft()), 'titular', 'A'))
    expect(canRedo(commit(back, 'titular', 'Corte de agua'))).toBe(true)
    expect(
      commitEdit(back, { do: 'override', format: 'historia', block: 'logo', patch: { dx: 1 } }, meta(), locks).ok,
    ).toBe(false)
    expect(canRedo(commit(back, 'titular', 'B'))).toBe(false)
  })

  it('and the way back stay where they are at their ends', () => {
    const start = startHistory(aDraft())
    expect(undo(start)).toBe(start)
    expect(redo(start)).toBe(start)
  })
})

describe('a silent edit', () => {
  it('is no step, and neither undo nor redo takes it back', () => {
    const typed = commit(startHistory(aDraft()), 'titular', 'A')
    const silent = valueOf(
      commitEdit(typed, { do: 'set-state', state: 'en-revision' }, { how: 'silent', at: 'x' }, locks),
    )
    expect(silent.past).toHaveLength(1)
    expect(undo(silent).present).toMatchObject({ state: 'en-revision', content: { titular: 'Corte de agua' } })
    expect(redo(undo(silent)).present.state).toBe('en-revision')
  })
})

describe('a damaged log', () => {
  it('gives back all that came before the damage and says where it stopped', () => {
    const good: LogEntry = { edit: type('titular', 'A'), meta: meta() }
    const bad: LogEntry = { edit: type('zonas.99', 'A'), meta: meta() }
    const replay = replayLog(startHistory(aDraft()), [good, bad, good], { of: () => locks })
    expect(replay).toMatchObject({ applied: 1, failure: { code: 'edit/unknown-target' } })
    expect(field(replay.history.present, 'titular')).toBe('A')
  })
})
