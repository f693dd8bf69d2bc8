import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tanquian } from '../../test/shell.ts'

let folder: string
let piece: string

const inFolder = (name: string): string => join(folder, name)
const save = async (name: string, content: string): Promise<string> => {
  await writeFile(inFolder(name), content)
  return inFolder(name)
}
const json = (text: string): unknown => JSON.parse(text)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanquian-law-'))
  piece = await save('pieza.json', (await tanquian(['example', 'campania-diente', '--which', 'corto'])).out)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the electoral blackout in the terminal', () => {
  it('comes with --veda, and a rule of the law goes with --off', async () => {
    const usual = await tanquian([
      'render',
      piece,
      '--formats',
      'cuadrado',
      '--as',
      'svg',
      '--out',
      inFolder('u'),
      '--json',
    ])
    const worn = await tanquian([
      'render',
      piece,
      '--formats',
      'cuadrado',
      '--as',
      'svg',
      '--veda',
      '--out',
      inFolder('v'),
      '--json',
    ])
    const digest = ({ out }: { out: string }): unknown =>
      (json(out) as { digests: Record<string, string> }).digests['cuadrado']
    expect(digest(worn)).not.toBe(digest(usual))
    const photo = json(await readFile(piece, 'utf8')) as { content: object }
    const said = await save(
      'dice.json',
      JSON.stringify({ ...photo, content: { ...photo.content, lema: 'Gracias al alcalde' } }),
    )
    const checked = await tanquian(['check', said])
    expect(checked.code).toBe(1)
    expect(checked.out).toContain('Error: Suena a promoción de una persona. Dice “Gracias al alcalde”.')
    expect(checked.out).toContain('Fuente: CPEUM, art. 134')
    expect((await tanquian(['check', said, '--off', 'L01'])).out).not.toContain('Suena a promoción')
    expect(await tanquian(['check', said, '--off', 'L99'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('L99'),
    })
  })
})
