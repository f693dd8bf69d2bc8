// brands/, templates/, law/, office/ and examples as modules (src/generated/), and the tokens in their three shapes.
// Node 20 warns on JSON imports and bundlers split only what is imported dynamically; hence modules.
//   node scripts/generate.mjs           writes what changed
//   node scripts/generate.mjs --check   exit 1 if anything is out of date
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inherit } from './inherit.mjs'
import { tokensCss, tokensDtcg, tokensTs } from './tokens.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'))
const folders = (path) =>
  readdirSync(`${root}/${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
const files = (path, ending) =>
  existsSync(`${root}/${path}`)
    ? readdirSync(`${root}/${path}`)
        .filter((name) => name.endsWith(ending))
        .sort()
    : []

const BANNER = '// Written by scripts/generate.mjs from the JSON beside src. Change that and run `npm run generate`.\n'
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
// One string for JSON.parse: engines read it faster than an object literal, and so does the type checker.
const dataModule = (value) =>
  `${BANNER}const data: unknown = JSON.parse(\n  ${quoted(JSON.stringify(value))},\n)\n\nexport default data\n`
/** One line per item: the catalogue is read by engines, and a diff shows which head changed. */
const literal = (list) => `[\n${list.map((item) => `  ${JSON.stringify(item)},`).join('\n')}\n]`

/** Short examples first, then by name, so that lists and contact sheets read in one order everywhere. */
const ORDER = ['corto', 'tipico', 'largo']
const inOrder = (names) =>
  names.toSorted((a, b) => (ORDER.indexOf(a) + 1 || 99) - (ORDER.indexOf(b) + 1 || 99) || a.localeCompare(b))

/** The brand of those who ask for none: lists begin with it. */
export const FIRST = 'tanquian'

/** A brand with its drawings, and with all that it does not say itself from the brand that it `extends`. */
export function brandOf(id, children = []) {
  if (children.includes(id)) throw new Error(`Brands extend each other in a circle: ${[...children, id].join(' → ')}`)
  const art = existsSync(`${root}/brands/${id}/art.json`) ? read(`brands/${id}/art.json`) : {}
  const { extends: parent, ...own } = { ...read(`brands/${id}/brand.json`), ...art }
  return parent ? inherit(brandOf(parent, [...children, id]), own) : own
}

/** What a list shows of a format; one that comes `from` another takes from it what it does not say, as the model does. */
function headOf(format, formats, seen = []) {
  if (!format.from) return { ink: 'color', ...format }
  const base = formats.find(({ id }) => id === format.from)
  if (!base || seen.includes(format.id))
    throw new Error(`Format ${format.id} comes from ${format.from}, which is not there`)
  const { pixels: _pixels, ...head } = headOf(base, formats, [...seen, format.id])
  const own = { ...head, ...format }
  const { output, width, height } = own
  return output === 'screen' ? { pixels: { w: Math.round(width), h: Math.round(height) }, ...own } : own
}

const COMMON = existsSync(`${root}/templates/piezas.json`) ? read('templates/piezas.json').pieces : {}

/** Names that `use` points to, anywhere inside. */
const usesIn = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(typeof value.use === 'string' && !('is' in value) ? [value.use] : []),
        ...Object.values(value).flatMap(usesIn),
      ]

/** A template as its folder has it, with the common pieces. */
export const templateOf = (id) => withPieces(read(`templates/${id}/template.json`))

/** A template with the common pieces that it uses (and those that these use); its own of the same name win. */
export function withPieces(template) {
  const pieces = { ...template.pieces }
  for (const wanted = usesIn(template); wanted.length > 0;) {
    const name = wanted.pop()
    if (pieces[name] || !COMMON[name]) continue
    pieces[name] = COMMON[name]
    wanted.push(...usesIn(COMMON[name]))
  }
  return Object.keys(pieces).length > 0 ? { ...template, pieces } : template
}

function templateHead(id) {
  const {
    version = 1,
    title,
    description = '',
    kinds,
    subtypes,
    start,
    formats,
  } = read(`templates/${id}/template.json`)
  const short = formats
    .map((format) => headOf(format, formats))
    .map(({ id: format, title: name, output, unit, width, height, ink, pixels }) => ({
      id: format,
      title: name,
      output,
      unit,
      width,
      height,
      ink,
      ...(pixels ? { pixels } : {}),
    }))
  const examples = inOrder(files(`templates/${id}/examples`, '.json').map((name) => basename(name, '.json')))
  return {
    id,
    version,
    title,
    description,
    kinds,
    ...(subtypes ? { subtypes } : {}),
    ...(start ? { start } : {}),
    formats: short,
    examples,
  }
}

function examplesOf(id) {
  return inOrder(files(`templates/${id}/examples`, '.json').map((name) => basename(name, '.json'))).map((name) => {
    const { title, draft } = read(`templates/${id}/examples/${name}.json`)
    // Examples show what is in force, whatever version it was written with.
    const brand = { ...draft.brand, version: brandOf(draft.brand.id).version }
    const template = { ...draft.template, version: read(`templates/${id}/template.json`).version ?? 1 }
    return { id: name, title, draft: { ...draft, brand, template } }
  })
}

/** Heads of all templates. Most formats are the same in most templates: each is written once and told by its number. */
function templateHeads(templates) {
  const formats = []
  const numberOf = (format) => {
    const text = JSON.stringify(format)
    if (!formats.includes(text)) formats.push(text)
    return formats.indexOf(text)
  }
  const heads = templates.map(templateHead).map((head) => {
    const numbers = head.formats.map(numberOf).join(', ')
    return JSON.stringify({ ...head, formats: '@' }).replace('"@"', `those(${numbers})`)
  })
  return (
    `const FORMATS: readonly FormatHead[] = [\n${formats.map((format) => `  ${format},`).join('\n')}\n]\n\n` +
    'const those = (...numbers: readonly number[]): readonly FormatHead[] => numbers.flatMap((n) => FORMATS[n] ?? [])\n\n' +
    `export const TEMPLATE_HEADS: readonly TemplateHead[] = [\n${heads.map((head) => `  ${head},`).join('\n')}\n]\n`
  )
}

const importers = (ids, what) =>
  ids.map((id) => `  ${quoted(id)}: () => import('./${what}-${id.replace('@', '-v')}.ts'),`).join('\n')

/**
 * Earlier versions that drafts may still wear ('tanquian@1'), as scripts/bump.mjs kept them: `brands/<id>/versions/<n>.json`.
 * Kept whole, so that nothing that changes later reaches them.
 */
const kept = (folder, ids) =>
  ids.flatMap((id) => files(`${folder}/${id}/versions`, '.json').map((name) => `${id}@${basename(name, '.json')}`))
const keptOf = (folder, name) => read(`${folder}/${name.replace('@', '/versions/')}.json`)

/** What lists show: a module of its own, so that whoever opens one piece does not carry the list of all. */
function heads(brands, templates) {
  const brandHeads = brands.map((id) => {
    const { version, name, provisionalMark, fonts } = brandOf(id)
    return { id, version, name, provisionalMark, fonts }
  })
  return (
    `${BANNER}import type { BrandHead, FormatHead, TemplateHead } from '../heads.ts'\n\n` +
    `export const BRAND_HEADS: readonly BrandHead[] = ${literal(brandHeads)}\n\n` +
    templateHeads(templates)
  )
}

function catalog(brands, templates) {
  const loader = (name, ids, what) =>
    `export const ${name}: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {\n${importers(ids, what)}\n}\n`
  return (
    `${BANNER}\n` +
    [
      loader('BRANDS', [...brands, ...kept('brands', brands)], 'brand'),
      loader('TEMPLATES', [...templates, ...kept('templates', templates)], 'template'),
      loader('EXAMPLES', templates, 'examples'),
    ].join('\n')
  )
}

/** The one list of party colours is the law's; whoever checks a brand needs it at once, and nothing else of the book. */
const partiesTs = ({ parties }) =>
  `${BANNER}import type { PartyColor } from '@tanquian/model'\n\n` +
  `export const PARTIES: readonly PartyColor[] = ${literal(parties)}\n`

/** `new URL` with a literal is what bundlers recognise and copy. */
function urls() {
  const fonts = files('fonts', '.ttf').map((name) => basename(name, '.ttf'))
  const url = (path) => `new URL('../../${path}', import.meta.url)`
  const font = (id) => `  ${quoted(id)}: { table: ${url(`fonts/${id}.font.json`)}, ttf: ${url(`fonts/${id}.ttf`)} },`
  const asset = (name) => `  ${quoted(name.replace(/\.\w+$/, ''))}: ${url(`examples/${name}`)},`
  const assets = [...files('examples', '.jpg'), ...files('examples', '.png')]
  return (
    `${BANNER}/* oxlint-disable */\n` +
    `export const FONT_URLS: Readonly<Record<string, { readonly table: URL; readonly ttf: URL }>> = {\n${fonts.map(font).join('\n')}\n}\n\n` +
    `export const ASSET_URLS: Readonly<Record<string, URL>> = {\n${assets.map(asset).join('\n')}\n}\n`
  )
}

/** The ready-made notices: an example of a template, or a content of their own in a file of their name. */
const readyOf = () =>
  read('ready/listas.json').map((notice) =>
    notice.example ? notice : { ...notice, content: read(`ready/${notice.id}.json`).content },
  )

export function generated() {
  const brands = folders('brands').toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST))
  const templates = folders('templates').filter((id) => existsSync(`${root}/templates/${id}/template.json`))
  const brand = brandOf(FIRST)
  return new Map([
    ...brands.map((id) => [`src/generated/brand-${id}.ts`, dataModule(brandOf(id))]),
    ...templates.map((id) => [`src/generated/template-${id}.ts`, dataModule(templateOf(id))]),
    ...kept('brands', brands).map((name) => [
      `src/generated/brand-${name.replace('@', '-v')}.ts`,
      dataModule(keptOf('brands', name)),
    ]),
    ...kept('templates', templates).map((name) => [
      `src/generated/template-${name.replace('@', '-v')}.ts`,
      dataModule(keptOf('templates', name)),
    ]),
    ...templates.map((id) => [`src/generated/examples-${id}.ts`, dataModule(examplesOf(id))]),
    ['src/generated/law.ts', dataModule(read('law/mexico.json'))],
    ['src/generated/office.ts', dataModule(read('office/oficina.json'))],
    ['src/generated/ready.ts', dataModule(readyOf())],
    ['src/generated/parties.ts', partiesTs(read('law/mexico.json'))],
    ['src/generated/catalog.ts', catalog(brands, templates)],
    ['src/generated/heads.ts', heads(brands, templates)],
    ['src/generated/urls.ts', urls()],
    ['src/tokens.ts', tokensTs(brand, BANNER)],
    ['tokens.css', tokensCss(brand)],
    ['tokens.json', tokensDtcg(brand)],
  ])
}

/** Paths whose content is not what the generator would write, and modules that nothing asks for any more. */
export function stale(made = generated()) {
  const wrong = [...made].filter(
    ([path, text]) => !existsSync(`${root}/${path}`) || readFileSync(`${root}/${path}`, 'utf8') !== text,
  )
  const left = files('src/generated', '.ts').filter((name) => !made.has(`src/generated/${name}`))
  return { wrong: wrong.map(([path]) => path), left: left.map((name) => `src/generated/${name}`) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = generated()
  const { wrong, left } = stale(made)
  if (process.argv.includes('--check')) {
    for (const path of [...wrong, ...left]) console.error(`out of date: ${path}`)
    process.exit(wrong.length + left.length > 0 ? 1 : 0)
  }
  for (const path of wrong) {
    mkdirSync(dirname(`${root}/${path}`), { recursive: true })
    writeFileSync(`${root}/${path}`, made.get(path))
  }
  for (const path of left) rmSync(`${root}/${path}`)
  console.log(`${made.size} files, ${wrong.length} written, ${left.length} removed`)
}
