// A new template, data only: a folder with a design that already passes its check and three examples made from the kind's fields.
//   npm run new:template -- evento-plaza --kind evento                     the office's simplest design: field, title, foot
//   npm run new:template -- evento-noche --kind evento --from evento-arco  another template's design and examples
//   … --title "Fiesta en la plaza" --subtype feria
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { plainTemplate } from './new-template/plain.mjs'
import { written } from './new-template/written.mjs'
import { openSource } from './source-modules.mjs'

const shelf = fileURLToPath(new URL('../packages/brand-template/templates', import.meta.url))
const EXAMPLES = { corto: 'Lo mínimo', tipico: 'Lo de siempre', largo: 'Todo lo que cabe' }
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const write = (path, value) => writeFileSync(path, `${written(value)}\n`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    from: { type: 'string' },
    title: { type: 'string' },
    subtype: { type: 'string' },
    /** Another folder to write in. */
    out: { type: 'string', default: shelf },
  },
})

class Wrong extends Error {}
function demand(held, sentence) {
  if (!held) throw new Wrong(sentence)
}

/** Examples of another template, under this one's name. */
function copiedExamples(from, id) {
  const folder = `${shelf}/${from}/examples/`
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { title, draft } = readJson(`${folder}${name}`)
      const template = { ...draft.template, id, version: 1 }
      return [
        name.replace('.json', ''),
        { title, draft: { ...draft, id: `ejemplo-${id}-${name.replace('.json', '')}`, template } },
      ]
    })
}

/** Examples from nothing but the kind's list of fields. */
function sampleExamples(id, { formats }, kind, subtype, sampleContent) {
  const at = '2026-11-23T16:00:00.000Z'
  return Object.entries(EXAMPLES).map(([name, title]) => [
    name,
    {
      title,
      draft: {
        schema: 'draft/1',
        id: `ejemplo-${id}-${name}`,
        name: '',
        state: 'borrador',
        content: sampleContent(kind, name, subtype),
        brand: { kind: 'brand', id: 'tanquian', version: 1 },
        template: { kind: 'template', id, version: 1 },
        formats: formats.map((format) => format.id),
        overrides: {},
        extras: {},
        createdAt: at,
        updatedAt: at,
      },
    },
  ])
}

async function make(source) {
  const [id] = positionals
  const { KINDS, TITLE_PATHS } = await source.load('/packages/model/src/index.ts')
  const { sampleContent, shapeOfKind } = await source.load('/packages/brand-template/src/check/index.ts')
  const { kind, from, subtype } = values
  demand(
    id && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id),
    'El nombre va en minúsculas, sin acentos ni espacios: evento-plaza.',
  )
  demand(!existsSync(`${shelf}/${id}`), `Ya hay una plantilla «${id}».`)
  demand(kind && Object.hasOwn(KINDS, kind), `Di de qué tipo es con --kind: ${Object.keys(KINDS).join(', ')}.`)
  demand(!from || existsSync(`${shelf}/${from}/template.json`), `No hay plantilla «${from}» de donde partir.`)
  const known = KINDS[kind].subtypes.map((one) => one.id)
  demand(!subtype || known.includes(subtype), `${KINDS[kind].label} no tiene «${subtype}»; hay ${known.join(', ')}.`)
  const title = values.title ?? `${KINDS[kind].label} ${id.split('-').slice(1).join(' ')}`.trim()
  const template = from
    ? {
        ...readJson(`${shelf}/${from}/template.json`),
        id,
        version: 1,
        title,
        description: `A partir de ${from}.`,
        kinds: [kind],
      }
    : plainTemplate({
        id,
        title,
        kind,
        fields: KINDS[kind].fields,
        titlePath: TITLE_PATHS[kind][0],
        shape: shapeOfKind(kind),
      })
  const same = from && readJson(`${shelf}/${from}/template.json`).kinds.includes(kind)
  const examples = same ? copiedExamples(from, id) : sampleExamples(id, template, kind, subtype, sampleContent)
  mkdirSync(`${values.out}/${id}/examples`, { recursive: true })
  write(`${values.out}/${id}/template.json`, template)
  for (const [name, example] of examples) write(`${values.out}/${id}/examples/${name}.json`, example)
  return { id, count: examples.length, formats: template.formats.length }
}

const source = await openSource()
try {
  const { id, count, formats } = await make(source)
  console.log(`packages/brand-template/templates/${id}: ${formats} formatos, ${count} ejemplos.`)
  console.log(`Revísala: npm run check:template -- ${id} --brand all`)
  console.log(`Mírala:   npm run look -- ${id} --out salida`)
} catch (error) {
  if (!(error instanceof Wrong)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await source.close()
}
