// npm run fonts: every TTF of the brand becomes a font table beside it. Run it after adding or changing a font; the
// tables are committed, so nobody needs harfbuzz to start the studio. `--check` compares instead of writing.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}packages/brand-template/fonts`

const WEIGHTS = {
  Thin: 100,
  Light: 300,
  Regular: 400,
  Medium: 500,
  SemiBold: 600,
  Bold: 700,
  ExtraBold: 800,
  Black: 900,
}

/** 'PiazzollaText-MediumItalic' → family 'Piazzolla Text', weight 500, italic. */
export function infoOf(id) {
  const [name = id, style = 'Regular'] = id.split('-')
  const weight = WEIGHTS[style.replace('Italic', '') || 'Regular']
  if (!weight) throw new Error(`${id}: which weight is "${style}"?`)
  return { id, family: name.replace(/([a-z])([A-Z])/g, '$1 $2'), weight, italic: style.endsWith('Italic') }
}

/** The compiler, bundled from source: fonts can be compiled before anything is built. */
async function loadCompiler() {
  const file = `${root}node_modules/.cache/tanquian/compile-font.mjs`
  await build({
    input: `${root}packages/layout/src/compile/index.ts`,
    external: ['harfbuzzjs'],
    resolve: { conditionNames: ['@tanquian/source', 'import'] },
    output: { file, format: 'esm' },
    logLevel: 'warn',
  })
  return import(file)
}

async function compileAll(check) {
  const { compileFont } = await loadCompiler()
  let wrong = 0
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ttf'))) {
    const id = file.replace(/\.ttf$/, '')
    const result = await compileFont(new Uint8Array(readFileSync(`${folder}/${file}`)), infoOf(id))
    if (!result.ok) throw new Error(`${file}: ${result.failure.code}`)
    const text = JSON.stringify(result.value)
    const path = `${folder}/${id}.font.json`
    if (!check) writeFileSync(path, text)
    else if (readFileSync(path, 'utf8') !== text) {
      wrong += 1
      console.error(`${id}.font.json is not what its TTF gives: npm run fonts`)
    }
    console.log(`${id}: ${Math.round(text.length / 1000)} kB, ${result.value.cmap.length / 2} characters`)
  }
  return wrong
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exit((await compileAll(process.argv.includes('--check'))) > 0 ? 1 : 0)
