// What is wrong with a template, in Spanish sentences that name the block; reads its folder, nothing has to be generated:
//   npm run check:template -- aviso-campo                    every example in every format, under the municipality's brand
//   npm run check:template -- aviso-campo --brand all        under every brand ('smdif': under that one)
//   npm run check:template -- aviso-campo --veda             dressed for the electoral blackout
//   npm run check:template -- aviso-campo --pixels           also painted: contrast behind each text, codes read back
//   npm run check:template -- aviso-campo --format carta --example largo
//   npm run check:template                                   every template
import { parseArgs } from 'node:util'
import { must, openSource } from './source-modules.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    brand: { type: 'string', default: 'tanquian' },
    pixels: { type: 'boolean', default: false },
    veda: { type: 'boolean', default: false },
    format: { type: 'string', multiple: true },
    example: { type: 'string', multiple: true },
  },
})

const source = await openSource()
let wrong = 0
try {
  const { brandHeads, loadBrand, loadOffice } = await source.load('/packages/brand-template/src/index.ts')
  const { namesOfOfficial, vedaBrand } = await source.load('/packages/model/src/index.ts')
  const { judgeTemplate, templateIds } = await source.load('/packages/testkit/src/library/index.ts')
  const wanted = values.brand === 'all' ? brandHeads.map(({ id }) => id) : [values.brand]
  const officials = must(await loadOffice()).officials.flatMap(namesOfOfficial)
  const brands = []
  for (const id of wanted) {
    const brand = must(await loadBrand(id))
    brands.push(values.veda ? vedaBrand(brand) : brand)
  }
  for (const id of positionals.length > 0 ? positionals : templateIds()) {
    const { problems, pieces, painted, codes } = await judgeTemplate(id, {
      brands,
      officials,
      paints: () => values.pixels,
      ...(values.format ? { formats: values.format } : {}),
      ...(values.example ? { examples: values.example } : {}),
    })
    for (const problem of problems) console.log(`✗ ${problem}`)
    const seen = values.pixels ? `, ${painted} pintadas, códigos leídos: ${codes}` : ''
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${id}: ${pieces} piezas${seen}, ${problems.length} problemas`)
    wrong += problems.length
  }
} finally {
  await source.close()
}
process.exitCode = wrong > 0 ? 1 : 0
