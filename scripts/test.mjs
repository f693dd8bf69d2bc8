// npm test: every check in order, one total at the end. A check is one test; the runners bring their own counts.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { bin, run } from './run.mjs'
import { readCounts } from './vitest-counts.mjs'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const results = `${cwd}test-results`
const node = process.execPath
const script = (name) => [node, `scripts/${name}`]
const turbo = (task) => [node, bin('turbo/bin/turbo'), 'run', task, '--output-logs=errors-only']

/** `needs`: the step whose failure makes this one pointless; it then counts as failed, never as skipped. */
const STEPS = [
  { name: 'lint', command: script('lint.mjs') },
  { name: 'format', command: [node, bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'] },
  { name: 'star', command: script('check-star.mjs') },
  { name: 'lines', command: script('check-lines.mjs') },
  { name: 'types', command: turbo('typecheck') },
  { name: 'unit', vitest: 'vitest.config.ts' },
  { name: 'build', command: turbo('build') },
  { name: 'size', command: script('check-size.mjs'), needs: 'build' },
  { name: 'packages', command: script('check-packages.mjs'), needs: 'build' },
  {
    name: 'storybook',
    command: ['npm', 'run', 'storybook:build', '--silent', '--workspace', '@tanquian/studio', '--', '--quiet'],
  },
  { name: 'e2e', vitest: 'vitest.e2e.config.ts', needs: 'build' },
]

async function runVitest(step) {
  const file = `${results}/${step.name}.json`
  const args = ['run', '--config', step.vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run(node, [bin('vitest/vitest.mjs'), ...args], { cwd })
  return readCounts(file, code)
}

async function runCheck(step) {
  const [command, ...args] = step.command
  const { code, output } = await run(command, args, { capture: true, cwd })
  if (code !== 0) process.stdout.write(`${output}\n`)
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

async function runStep(step, broken) {
  if (step.needs && broken.has(step.needs))
    return { passed: 0, failed: 1, skipped: 0, note: `not run: ${step.needs} failed` }
  return step.vitest ? runVitest(step) : runCheck(step)
}

async function main(only) {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const total = { passed: 0, failed: 0, skipped: 0 }
  const broken = new Set()
  const steps = only.length > 0 ? STEPS.filter((step) => only.includes(step.name)) : STEPS
  for (const [at, step] of steps.entries()) {
    console.log(`\n[${at + 1}/${steps.length}] ${step.name}`)
    const started = performance.now()
    const counts = await runStep(step, broken)
    for (const key of Object.keys(total)) total[key] += counts[key]
    if (counts.failed > 0) broken.add(step.name)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const note = counts.note ? ` (${counts.note})` : ''
    console.log(
      `  ${counts.failed > 0 ? 'FAILED' : 'ok'} ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s${note}`,
    )
  }
  if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`)
  console.log(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}

await findChromium()
process.exitCode = await main(process.argv.slice(2))
