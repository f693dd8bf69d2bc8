import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runsOf } from './runs.ts'

it('the innermost field has the letters', () => {
  const places = [
    { path: 'quePasa', from: 0, to: 20 },
    { path: 'cuando', from: 5, to: 10 },
  ]
  expect(runsOf(25, places)).toEqual([
    { from: 0, to: 5, path: 'quePasa' },
    { from: 5, to: 10, path: 'cuando' },
    { from: 10, to: 20, path: 'quePasa' },
    { from: 20, to: 25 },
  ])
})

it('runs cover the text exactly once, whatever the fields', () => {
  const place = fc.record({
    path: fc.constantFrom('a', 'b', 'c'),
    from: fc.integer({ min: -2, max: 30 }),
    to: fc.integer({ min: -2, max: 34 }),
  })
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const runs = runsOf(30, places)
      expect(runs[0]?.from).toBe(0)
      expect(runs.at(-1)?.to).toBe(30)
      for (const [at, run] of runs.entries()) if (at > 0) expect(run.from).toBe(runs[at - 1]?.to)
    }),
  )
})
