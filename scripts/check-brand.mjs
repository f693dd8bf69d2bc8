// What is wrong with a brand, in Spanish sentences: npm run check:brand -- smdif   (without a name: every brand)
import { readFileSync } from 'node:fs'
import { must, openSource } from './source-modules.mjs'

const source = await openSource()
let errors = 0
try {
  const { brandHeads, loadBrand, fontUrls } = await source.load('/packages/brand-template/src/index.ts')
  const { checkBrand, sayBrandFinding } = await source.load('/packages/brand-template/src/check/index.ts')
  const asked = process.argv.slice(2)
  for (const id of asked.length > 0 ? asked : brandHeads.map((head) => head.id)) {
    const brand = must(await loadBrand(id))
    const findings = checkBrand(
      brand,
      brand.fonts.map((font) => JSON.parse(readFileSync(fontUrls(font.id).table, 'utf8'))),
    )
    for (const finding of findings)
      console.log(`${finding.severity === 'error' ? '✗' : '!'} ${id}: ${sayBrandFinding(finding)}`)
    errors += findings.filter(({ severity }) => severity === 'error').length
    if (findings.length === 0) console.log(`✓ ${id}: completa`)
  }
} finally {
  await source.close()
}
process.exitCode = errors > 0 ? 1 : 0
