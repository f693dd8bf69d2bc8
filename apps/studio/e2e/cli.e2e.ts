// The built command line as a person runs it: processes, pipes and exit codes, with nothing of ours in between.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pdfFonts, pdfText, qpdfCheck } from '@tanquian/testkit'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const PROGRAM = join(ROOT, 'packages/export/bin/tanquian.js')
const run = promisify(execFile)

interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function shell(line: string): Promise<Said> {
  const env = { ...process.env, T: `${process.execPath} ${PROGRAM}` }
  return run('bash', ['-o', 'pipefail', '-c', line], { cwd: folder, env, timeout: 100_000, maxBuffer: 64 << 20 }).then(
    (out) => ({ code: 0, ...out }),
    (error: Said) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanquian-terminal-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the terminal', () => {
  it('finds tanquian from the root of the project', async () => {
    const { stdout } = await run('npx', ['--no-install', 'tanquian', 'templates', '--json'], {
      cwd: ROOT,
      timeout: 60_000,
    })
    expect(JSON.parse(stdout)).toBeInstanceOf(Array)
  })

  it('pipes an example into render, into check, and out of a reader that leaves early', async () => {
    expect(await shell('$T example aviso-campo > pieza.json')).toMatchObject({ code: 0, stderr: '' })
    expect(await shell('$T example aviso-campo | $T render - --formats carta,cuadrado --out salida')).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(await shell('$T check - --json < pieza.json')).toMatchObject({ stderr: '' })
    const left = await shell('$T example campania-diente | head -c 20')
    expect({ ...left, code: 0 }).toEqual({ code: 0, stdout: expect.stringMatching(/^\{/), stderr: '' })
  })

  it('makes files that other programs accept, the same bytes twice', async () => {
    await shell('$T render pieza.json --formats all --out uno && $T render pieza.json --formats all --out dos')
    expect((await shell('diff -r uno dos')).code).toBe(0)
    expect((await shell('pngcheck -q uno/*.png')).code).toBe(0)
    const names = await readdir(join(folder, 'uno'))
    for (const name of names) expect(name).toMatch(/^\d{4}-\d\d-\d\d_aviso_[a-z0-9-]+_[a-z0-9-]+\.(png|pdf)$/)
    const pdf = await readFile(join(folder, 'uno', names.find((name) => name.endsWith('_carta.pdf')) ?? ''))
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    for (const font of await pdfFonts(pdf)) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
    const { content } = JSON.parse(await readFile(join(folder, 'pieza.json'), 'utf8')) as {
      content: { titular: string }
    }
    expect((await pdfText(pdf)).replaceAll(/\s+/g, ' ')).toContain(content.titular)
  })

  it('packs, and tells a whole package from one that somebody touched', async () => {
    expect(await shell('$T package pieza.json --out p.zip && unzip -tqq p.zip')).toMatchObject({ code: 0, stderr: '' })
    expect(await shell('$T verify p.zip')).toMatchObject({ code: 0, stderr: '' })
    // Repacked with one file changed, as a careless hand would.
    const zip = await JSZip.loadAsync(await readFile(join(folder, 'p.zip')))
    zip.file('pieza.json', `${(await zip.file('pieza.json')?.async('string')) ?? ''} `)
    await writeFile(join(folder, 't.zip'), await zip.generateAsync({ type: 'nodebuffer' }))
    const touched = await shell('$T verify t.zip --json')
    expect(touched.code).toBe(1)
    expect(JSON.parse(touched.stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'package/hash-mismatch', at: 'pieza.json' }],
    })
  })

  it('ends with 2 and one sentence when it cannot', async () => {
    for (const line of [
      '$T',
      '$T rendir',
      '$T render no-hay.json',
      'echo hola | $T render -',
      '$T verify pieza.json',
      '$T package pieza.json',
    ]) {
      const said = await shell(line)
      expect([line, said.code, said.stdout]).toEqual([line, 2, ''])
      expect(said.stderr.trim().split('\n')).toHaveLength(1)
    }
  })
})
