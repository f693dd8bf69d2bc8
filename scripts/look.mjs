// Renders template × example × format to PNG, to look at:
//   npm run look -- aviso-campo tipico post-4x5        one
//   npm run look -- aviso-campo                        every example in every format
//   npm run look -- aviso-campo all carta --scale 2    larger; --out DIR (default: the system's temporary folder, look/)
//   npm run look -- aviso-campo --brand smdif          under another brand
//   npm run look -- aviso-campo tipico carta --veda    as it goes out in the electoral blackout
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { must, openSource } from './source-modules.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string' },
    out: { type: 'string', default: `${tmpdir()}/look` },
    brand: { type: 'string', default: 'tanquian' },
    veda: { type: 'boolean', default: false },
  },
})
const [templateId = 'aviso-campo', which = 'all', only = 'all'] = positionals

const source = await openSource()

try {
  const { load } = source
  const { loadBrand, loadTemplate, loadExamples, fontUrls, exampleAssetUrl } = await load(
    '/packages/brand-template/src/index.ts',
  )
  const { composeScene } = await load('/packages/compose/src/index.ts')
  const { createFontBook, layoutScene } = await load('/packages/layout/src/index.ts')
  const { hyphenateEs } = await load('/packages/layout/src/hyphen/index.ts')
  const { paintPage, pixelSize } = await load('/packages/paint/src/canvas/index.ts')
  const { createCanvas, loadImage, Path2D } = await import('@napi-rs/canvas')
  const { vedaBrand } = await load('/packages/model/src/index.ts')
  const own = must(await loadBrand(values.brand))
  const brand = values.veda ? vedaBrand(own) : own
  const template = must(await loadTemplate(templateId))
  const tables = brand.fonts.map(({ id }) => JSON.parse(readFileSync(fontUrls(id).table, 'utf8')))
  const fonts = createFontBook(tables, { hyphenate: hyphenateEs })
  mkdirSync(values.out, { recursive: true })
  for (const { id, draft } of await loadExamples(templateId)) {
    if (which !== 'all' && which !== id) continue
    const asset = draft.content.imagen?.asset
    const picture = asset ? await loadImage(readFileSync(exampleAssetUrl(asset))) : undefined
    const sizes = { size: () => (picture ? { w: picture.width, h: picture.height } : undefined) }
    for (const format of template.formats) {
      if (only !== 'all' && only !== format.id) continue
      const started = performance.now()
      const scene = must(composeScene(draft, template, brand, format.id))
      const composed = performance.now()
      const layout = must(layoutScene(scene, fonts, sizes))
      const laid = performance.now()
      const scale = (format.pixels ? format.pixels.w / format.width : 1.5) * Number(values.scale ?? 1)
      for (const [n, page] of layout.pages.entries()) {
        const { w, h } = pixelSize(page, scale)
        const canvas = createCanvas(w, h)
        paintPage(canvas.getContext('2d'), page, { fonts, image: () => picture, scale, Path2D, Path: Path2D })
        const name = [templateId, id, format.id, ...(n > 0 ? [n + 1] : [])].join('_')
        writeFileSync(`${values.out}/${name}.png`, canvas.toBuffer('image/png'))
      }
      for (const block of layout.blocks) {
        const texty = block.text
        if (block.overflow > 0.5 || texty?.overflows)
          console.log(
            `  OVERFLOW ${id} ${format.id} ${block.id} by ${block.overflow.toFixed(1)} pt (${texty?.size ?? ''} ${texty?.lines ?? ''} lines)`,
          )
        if (texty && texty.size < texty.floor - 0.01)
          console.log(`  SMALL ${id} ${format.id} ${block.id} ${texty.size} < ${texty.floor}`)
      }
      console.log(
        `${id} ${format.id}: compose ${(composed - started).toFixed(2)} ms, layout ${(laid - composed).toFixed(2)} ms`,
      )
    }
  }
} finally {
  await source.close()
}
