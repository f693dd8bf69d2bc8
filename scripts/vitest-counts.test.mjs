import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readCounts } from './vitest-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(part) {
  const file = join(folder, 'report.json')
  const whole = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...part }
  writeFileSync(file, JSON.stringify(whole))
  return file
}

it('adds up', () => {
  expect(readCounts(report({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }), 0)).toEqual({
    passed: 3,
    failed: 0,
    skipped: 2,
  })
})

it('counts a file that could not load', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(readCounts(report({ numPassedTests: 3, testResults }), 1)).toMatchObject({ passed: 3, failed: 1 })
})

it('does not believe a runner that ran nothing, died, or left no report', () => {
  expect(readCounts(report({}), 0).failed).toBe(1)
  expect(readCounts(report({ numPassedTests: 2 }), 1).failed).toBe(1)
  expect(readCounts(join(folder, 'absent.json'), 0).failed).toBe(1)
})
