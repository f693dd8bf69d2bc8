import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Turbo phones home and offers updates unless told otherwise; a town hall's machine has no business answering.
const QUIET = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
}

/**
 * Runs a program and waits. `capture` keeps the output instead of showing it, so that a passing check stays quiet.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { capture = false, cwd, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : (code ?? 1), output }))
  })
}

/** A program that npm installed, run by its own file: no npx, which offers strangers when a name is missing. */
export const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))
