// Writes packages/model/schemas/*.json and src/schema/json-schemas.ts from the valibot schemas.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { rolldown } from 'rolldown'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}/schemas`
const bundled = `${root}/.turbo/make-schemas.mjs`

const bundle = await rolldown({ input: `${here}make-schemas.ts`, platform: 'node' })
await bundle.write({ file: bundled, format: 'esm' })
await bundle.close()
const { makeSchemas, makeModule } = await import(pathToFileURL(bundled).href)
rmSync(bundled)

const config = await resolveConfig(`${root}/package.json`)
const schemas = makeSchemas()
mkdirSync(out, { recursive: true })
for (const file of readdirSync(out)) rmSync(`${out}/${file}`)
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`${out}/${name}.json`, await format(JSON.stringify(schema), { ...config, parser: 'json' }))
}
writeFileSync(
  `${root}/src/schema/json-schemas.ts`,
  await format(makeModule(schemas), { ...config, parser: 'typescript' }),
)
console.log(`${Object.keys(schemas).length} schemas`)
