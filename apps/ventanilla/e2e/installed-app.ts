// The app as another department would make it: the packages packed, installed in an empty folder, bundled there.
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const start = promisify(execFile)
const root = join(import.meta.dirname, '../../..')
/** Node and npm without what a test runner tells its children (conditions, settings of this repository). */
const run = async (command: string, args: readonly string[], cwd: string): Promise<string> =>
  (await start(command, args, { cwd, encoding: 'utf8', timeout: 100_000, env: { ...process.env, NODE_OPTIONS: '' } }))
    .stdout

const PACKED = ['model', 'brand-template', 'draft', 'compose', 'layout', 'paint', 'review', 'words', 'docx', 'export']

interface Manifest {
  readonly files: readonly string[]
  readonly version: string
}

/** A package as it is published, in a folder of its own: the `dist` that others may be using is left alone. */
async function pack(name: string, folder: string): Promise<string> {
  const home = join(root, 'packages', name)
  const copy = join(folder, name)
  const { files } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest
  for (const path of ['package.json', 'README.md', ...files])
    if (path !== 'dist' && existsSync(join(home, path))) cpSync(join(home, path), join(copy, path), { recursive: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(copy, 'dist')], home)
  if (name === 'brand-template') await run(process.execPath, ['scripts/write-dist.mjs', join(copy, 'dist')], home)
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], copy)
  return join(folder, (JSON.parse(packed) as [{ readonly filename: string }])[0].filename)
}

/** The app's own files: what somebody would have to write. */
export const OWN_FILES: readonly string[] = ['index.html', 'src/main.ts', 'src/style.css']
/** One of them. */
export const readOwn = (file: string): string => readFileSync(join(root, 'apps/ventanilla', file), 'utf8')

/** Installs and builds; gives the folder to serve. Third-party packages come from npm's cache or its registry. */
export async function buildInstalled(): Promise<{ readonly folder: string; readonly dist: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-'))
  const app = join(folder, 'app')
  mkdirSync(app)
  const tarballs = await Promise.all(PACKED.map((name) => pack(name, folder)))
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }))
  const quiet = ['--no-audit', '--no-fund', '--silent', '--ignore-scripts', '--prefer-offline']
  await run('npm', ['install', ...quiet, ...tarballs], app)
  for (const file of OWN_FILES) cpSync(join(root, 'apps/ventanilla', file), join(app, file))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  await run(process.execPath, [vite, 'build', '--logLevel', 'error'], app)
  return { folder, dist: join(app, 'dist') }
}
