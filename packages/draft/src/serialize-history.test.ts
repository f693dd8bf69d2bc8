import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok, parseDraft } from '@tanquian/model'
import type { Draft, Result } from '@tanquian/model'
import { anyEdit, anyMeta } from '../test/arbitrary-edit.ts'
import { aDraft, locks, meta, type, valueOf, field } from '../test/builders.ts'
import { commitEdit, startHistory, undo } from './history.ts'
import type { History } from './history.ts'
import { parseHistory, serializeHistory } from './serialize-history.ts'

/** Lets everything through: what is tested here is the way to disk and back. */
const parse = (draft: unknown): Result<Draft> => ok(draft as Draft)
const throughDisk = (history: History): History =>
  valueOf(parseHistory(JSON.parse(JSON.stringify(serializeHistory(history))), parse))

describe('a history on disk', () => {
  it('comes back exactly, to the last byte of every snapshot', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ edit: anyEdit, meta: anyMeta }), { maxLength: 40 }),
        fc.nat(10),
        (steps, undone) => {
          let history = startHistory(aDraft())
          for (const { edit, meta: how } of steps) {
            const result = commitEdit(history, edit, how, locks)
            if (result.ok) history = result.value
          }
          for (let i = 0; i < undone; i += 1) history = undo(history)
          expect(throughDisk(history)).toStrictEqual(history)
          expect(JSON.stringify(throughDisk(history))).toBe(JSON.stringify(history))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of 2,000 edits in a long text stays under 1 MB', () => {
    const body = 'El Ayuntamiento convoca a las personas interesadas en participar en la Copa Huasteca. '.repeat(60)
    let history = startHistory(aDraft({ objeto: body }))
    for (let i = 0; i < 2000; i += 1) {
      const old = field(history.present, 'objeto') as string
      const at = (i * 37) % old.length
      history = valueOf(commitEdit(history, type('objeto', `${old.slice(0, at)}${i} ${old.slice(at)}`), meta(), locks))
    }
    expect(history.past).toHaveLength(2000)
    expect(JSON.stringify(serializeHistory(history)).length).toBeLessThan(1_000_000)
    expect(throughDisk(history)).toStrictEqual(history)
  })

  it('shares between snapshots what did not change', () => {
    const history = throughDisk(valueOf(commitEdit(startHistory(aDraft()), type('titular', 'A'), meta(), locks)))
    expect(field(history.past[0]?.draft, 'zonas')).toBe(field(history.present, 'zonas'))
  })

  it('is read through the model’s own parser without losing a letter, decomposed accents included', () => {
    const spoken = 'Tanquia\u0301n: ꞌok, ¿qué pasa?'
    let history = startHistory(aDraft({ titular: spoken }))
    for (const titular of [`${spoken} Hoy`, `Ya. ${spoken} Hoy`])
      history = valueOf(commitEdit(history, type('titular', titular), meta(), locks))
    const read = valueOf(parseHistory(JSON.parse(JSON.stringify(serializeHistory(history))), parseDraft))
    const titles = [...read.past.map((step) => step.draft), read.present].map((draft) =>
      String(field(draft, 'titular')),
    )
    expect(titles.map((title) => title.normalize('NFC'))).toEqual(
      [spoken, `${spoken} Hoy`, `Ya. ${spoken} Hoy`].map((title) => title.normalize('NFC')),
    )
  })

  it('of a later version is refused and left alone; a broken one names the step', () => {
    const good = serializeHistory(valueOf(commitEdit(startHistory(aDraft()), type('titular', 'A'), meta(), locks)))
    expect(parseHistory({ ...good, schema: 'history/2' }, parse)).toMatchObject({
      failure: { code: 'migrate/too-new' },
    })
    expect(parseHistory({ ...good, schema: 'x' }, parse)).toMatchObject({ failure: { code: 'migrate/unknown-schema' } })
    const broken = { ...good, steps: [{ at: 'x', changes: [['t', ['content', 'titular'], 90, 9, 'x']] }] }
    expect(parseHistory(broken, parse)).toMatchObject({ failure: { code: 'parse/invalid', at: 'history.steps.0' } })
    for (const raw of [
      null,
      3,
      [],
      { ...good, done: 9 },
      { ...good, steps: [null] },
      { ...good, steps: [{ at: '', changes: [null] }] },
    ])
      expect(parseHistory(raw, parse).ok).toBe(false)
  })

  it('cannot smuggle a prototype in', () => {
    const good = serializeHistory(startHistory(aDraft()))
    const steps = [{ at: 'x', changes: [['s', ['content', '__proto__'], { bad: 1 }]] }]
    expect(parseHistory({ ...good, steps, done: 1 }, parse).ok).toBe(false)
  })
})
