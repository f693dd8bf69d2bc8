// Every template, example and format on a few pages, for one look:
//   npm run contact-sheet                                   → contact-sheet/*.png, the municipality's brand
//   npm run contact-sheet -- DIR --brand smdif              another folder, another brand ('all': each of them)
//   npm run contact-sheet -- --template aviso-campo --height 600
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { GlobalFonts, Path2D, createCanvas, loadImage } from '@napi-rs/canvas'
import { must, openSource } from './source-modules.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    brand: { type: 'string', default: 'tanquian' },
    template: { type: 'string', default: 'all' },
    /** Height of a tile in pixels. */
    height: { type: 'string', default: '380' },
  },
})
const out = positionals[0] ?? 'contact-sheet'
const TALL = Number(values.height)
const [GAP, CAPTION, HEAD, MARGIN, WIDE, MOST_ROWS] = [22, 26, 64, 36, 2360, 4]

const source = await openSource()
const { brandHeads, templateHeads, loadBrand, loadTemplate, loadExamples, fontUrls, exampleAssetUrl } =
  await source.load('/packages/brand-template/src/index.ts')
const { composeScene } = await source.load('/packages/compose/src/index.ts')
const { createFontBook, layoutScene } = await source.load('/packages/layout/src/index.ts')
const { hyphenateEs } = await source.load('/packages/layout/src/hyphen/index.ts')
const { paintPage, pixelSize } = await source.load('/packages/paint/src/canvas/index.ts')
GlobalFonts.registerFromPath(fontUrls('Archivo-SemiBold').ttf.pathname, 'Caption')

const pictures = new Map()
async function pictureOf(asset) {
  if (asset && !pictures.has(asset)) pictures.set(asset, await loadImage(readFileSync(exampleAssetUrl(asset))))
  return pictures.get(asset)
}

const problems = []
/** What is wrong is said on the sheet too, in red. */
function warned({ blocks }) {
  const wrong = blocks.filter(({ overflow, text }) => overflow > 0.5 || text?.overflows || text?.size < text?.floor)
  return wrong.map(({ id }) => id).join(', ')
}

function tile(page, caption, wrong, deps) {
  const scale = TALL / page.height
  const { w, h } = pixelSize(page, scale)
  const canvas = createCanvas(w, h)
  paintPage(canvas.getContext('2d'), page, { ...deps, scale, Path2D, Path: Path2D })
  return { w, h, canvas, caption, wrong }
}

/** The tiles of one example: every format, every page of it. */
async function tilesOf({ id, draft }, template, brand, fonts) {
  const picture = await pictureOf(draft.content.imagen?.asset)
  const sizes = { size: () => (picture ? { w: picture.width, h: picture.height } : undefined) }
  return template.formats.flatMap((format) => {
    const layout = must(layoutScene(must(composeScene(draft, template, brand, format.id)), fonts, sizes))
    const wrong = warned(layout)
    if (wrong) problems.push(`${brand.id} ${template.id} ${id} ${format.id}: ${wrong}`)
    return layout.pages.map((page, n) => {
      const number = layout.pages.length > 1 ? ` ${n + 1}/${layout.pages.length}` : ''
      return tile(page, `${id} · ${format.id}${number}`, wrong, { fonts, image: () => picture })
    })
  })
}

/** Tiles in rows no wider than the sheet. */
function rowsOf(tiles) {
  const rows = [[]]
  let wide = 0
  for (const one of tiles) {
    if (wide > 0 && wide + one.w > WIDE - 2 * MARGIN) {
      rows.push([])
      wide = 0
    }
    rows.at(-1).push(one)
    wide += one.w + GAP
  }
  return rows
}

function sheet(title, rows) {
  const canvas = createCanvas(WIDE, HEAD + rows.length * (TALL + CAPTION + GAP) + MARGIN)
  const ctx = canvas.getContext('2d')
  ctx.fillStyle = '#e9e4d8'
  ctx.fillRect(0, 0, canvas.width, canvas.height)
  ctx.fillStyle = '#20222b'
  ctx.font = '26px Caption'
  ctx.fillText(title, MARGIN, 42)
  for (const [n, row] of rows.entries()) {
    const top = HEAD + n * (TALL + CAPTION + GAP)
    let left = MARGIN
    for (const one of row) {
      ctx.drawImage(one.canvas, left, top)
      ctx.fillStyle = one.wrong ? '#b3201f' : '#555864'
      ctx.font = '15px Caption'
      ctx.fillText(one.wrong ? `${one.caption}: ${one.wrong}` : one.caption, left, top + TALL + 19)
      left += one.w + GAP
    }
  }
  return canvas.toBuffer('image/png')
}

async function sheetsOf(head, brand, fonts) {
  const template = must(await loadTemplate(head.id))
  const examples = await loadExamples(head.id)
  const rows = []
  for (const example of examples) rows.push(...rowsOf(await tilesOf(example, template, brand, fonts)))
  const count = Math.ceil(rows.length / MOST_ROWS)
  for (let n = 0; n < count; n++) {
    const title = `${brand.name} · ${head.title}${count > 1 ? ` · hoja ${n + 1} de ${count}` : ''}`
    const name = `${brand.id}_${head.id}${count > 1 ? `_${n + 1}` : ''}.png`
    writeFileSync(`${out}/${name}`, sheet(title, rows.slice(n * MOST_ROWS, (n + 1) * MOST_ROWS)))
    console.log(`${out}/${name}`)
  }
}

try {
  mkdirSync(out, { recursive: true })
  const ids = values.brand === 'all' ? brandHeads.map(({ id }) => id) : [values.brand]
  for (const id of ids) {
    const brand = must(await loadBrand(id))
    const tables = brand.fonts.map((font) => JSON.parse(readFileSync(fontUrls(font.id).table, 'utf8')))
    const fonts = createFontBook(tables, { hyphenate: hyphenateEs })
    for (const head of templateHeads)
      if (values.template === 'all' || values.template === head.id) await sheetsOf(head, brand, fonts)
  }
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  await source.close()
}
