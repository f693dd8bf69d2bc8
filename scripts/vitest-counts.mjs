import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts from vitest's JSON report. A file that could not even load has no tests in it, and a runner that ran nothing
 * reports success: both are failures here.
 */
export function readCounts(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, note: 'no report' }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests
  const dead = report.testResults.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + dead
  if (passed + failed === 0) return { passed, failed: 1, skipped, note: 'no tests were found' }
  if (code !== 0 && failed === 0) return { passed, failed: 1, skipped, note: 'the runner failed outside its tests' }
  return { passed, failed, skipped }
}
