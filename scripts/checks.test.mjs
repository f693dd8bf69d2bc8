import { expect, it } from 'vitest'
import { closure } from './check-size.mjs'
import { checkLines } from './check-lines.mjs'
import { ensureNode } from './ensure.mjs'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

it('follows what loads at start, once each, and not what loads later', () => {
  const manifest = {
    'index.html': { file: 'a.js', imports: ['_b'], dynamicImports: ['pdf.ts'] },
    _b: { file: 'b.js', imports: ['index.html'] },
    'pdf.ts': { file: 'pdf.js' },
  }
  expect([...closure(manifest, 'index.html')]).toEqual(['index.html', '_b'])
})

it('measures files in lines and believes a reason', () => {
  const root = mkdtempSync(join(tmpdir(), 'lines-'))
  writeFileSync(join(root, 'short.ts'), 'x\n'.repeat(300))
  writeFileSync(join(root, 'long.ts'), 'x\n'.repeat(301))
  writeFileSync(join(root, 'excused.ts'), `// Long because it is one table.\n${'x\n'.repeat(400)}`)
  mkdirSync(join(root, 'generated'))
  writeFileSync(join(root, 'generated/catalog.ts'), 'x\n'.repeat(400))
  const { problems } = checkLines(root, ['short.ts', 'long.ts', 'excused.ts', 'generated/catalog.ts'])
  rmSync(root, { recursive: true })
  expect(problems).toEqual([expect.stringContaining('long.ts: 301 lines')])
})

it('knows which Node is old', () => {
  expect(() => ensureNode('20.18.9')).toThrow('20.19.0')
  expect(() => ensureNode('18.20.0')).toThrow()
  for (const version of ['20.19.0', '20.20.2', '22.1.0']) expect(() => ensureNode(version)).not.toThrow()
})
