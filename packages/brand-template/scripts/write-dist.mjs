// What the published package has besides modules: brands and templates whole (what they inherit or share written in) as
// JSON for programs in any language, drawings as SVG, tokens of every brand, the schemas. Written into dist by the build,
// from the same data: nobody edits it, and git does not keep it.
//   node scripts/write-dist.mjs [DIST]
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FIRST, brandOf, templateOf } from './generate.mjs'
import { svgFiles } from './svg-files.mjs'
import { tokensCss, tokensDtcg } from './tokens.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = resolve(process.argv[2] ?? `${root}/dist`)
/** Of the model's schemas, those of what this package holds and of what examples are. */
const SCHEMAS = ['brand', 'template', 'draft', 'font']

function write(path, text) {
  mkdirSync(dirname(`${dist}/${path}`), { recursive: true })
  writeFileSync(`${dist}/${path}`, text)
}

const brands = readdirSync(`${root}/brands`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
let count = 0
for (const { name: id } of brands) {
  const brand = brandOf(id)
  const folder = id === FIRST ? 'svg' : `svg/${id}`
  for (const [path, text] of svgFiles(brand)) {
    write(`${folder}/${path}`, text)
    count += 1
  }
  write(`data/brands/${id}.json`, JSON.stringify(brand))
  write(`tokens/${id}.css`, tokensCss(brand))
  write(`tokens/${id}.json`, tokensDtcg(brand))
}
const templates = readdirSync(`${root}/templates`).filter((id) => existsSync(`${root}/templates/${id}/template.json`))
for (const id of templates) {
  write(`data/templates/${id}/template.json`, JSON.stringify(templateOf(id)))
  for (const name of readdirSync(`${root}/templates/${id}/examples`).filter((file) => file.endsWith('.json')))
    write(
      `data/templates/${id}/examples/${name}`,
      JSON.stringify(JSON.parse(readFileSync(`${root}/templates/${id}/examples/${name}`, 'utf8'))),
    )
}
for (const name of SCHEMAS) write(`schemas/${name}.json`, readFileSync(`${root}/../model/schemas/${name}.json`, 'utf8'))
console.log(`${brands.length} brands, ${templates.length} templates, ${count} drawings, ${SCHEMAS.length} schemas`)
