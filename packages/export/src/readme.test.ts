import { readFileSync } from 'node:fs'
import type { Result } from '@tanquian/model'
import { expect, it } from 'vitest'
import { checkPiece, openExample, packagePiece, renderPiece, verifyPackage } from './node/index.ts'

it('the example of the README does what it says', async () => {
  // example
  const valueOf = <T>(result: Result<T>): T => {
    if (!result.ok) throw new Error(`${result.failure.code} at ${result.failure.at}`)
    return result.value
  }

  const piece = valueOf(await openExample('campania-diente', 'corto'))
  const { files } = valueOf(await renderPiece(piece, { formats: ['cuadrado', 'carta'] }))
  const names = files.map(({ name }) => name)

  const { errors, findings } = valueOf(await checkPiece(piece, { today: '2026-11-24' }))

  const { zip, manifest } = valueOf(await packagePiece(piece))
  const { problems } = valueOf(await verifyPackage(zip))
  // end
  expect(names.map((name) => name.replace(/^.*_/, ''))).toEqual(['cuadrado.png', 'carta.pdf'])
  expect(errors).toBe(findings.filter(({ severity }) => severity === 'error').length)
  expect(manifest.files.length).toBeGreaterThan(names.length)
  expect(problems).toEqual([])
})

it('the README shows that very example', () => {
  const plain = (code: string): string => code.replaceAll(/[\s,]/g, '')
  const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
  const shown = /```ts\n(.*?)```/s.exec(read('../README.md'))?.[1] ?? ''
  const tested = /\/\/ example\n(.*?)\/\/ end/s.exec(read('./readme.test.ts'))?.[1] ?? '-'
  expect(plain(shown)).toContain(plain(tested))
})
