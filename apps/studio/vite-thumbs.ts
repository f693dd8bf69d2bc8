import { readFileSync } from 'node:fs'
import type * as Catalog from '@tanquian/brand-template'
import type * as Compose from '@tanquian/compose'
import type * as Layout from '@tanquian/layout'
import type { FontTable } from '@tanquian/model'
import type * as Paint from '@tanquian/paint/canvas'
import type { PathConstructor } from '@tanquian/paint/canvas'
import type { Plugin } from 'vite'
import { must, openSource } from '../../scripts/source-modules.mjs'

/** Pixels across: a card is some 150 CSS px wide, and screens of two pixels per px are common. */
const WIDTH = 340
const FOLDER = 'muestras'
const QUALITY = 82

/** The first format of a template's typical example, small, as WebP, under the municipality's brand. */
async function openPainter() {
  const { load, close } = await openSource()
  const catalog = await load<typeof Catalog>('/packages/brand-template/src/index.ts')
  const { composeScene } = await load<typeof Compose>('/packages/compose/src/index.ts')
  const { createFontBook, layoutScene } = await load<typeof Layout>('/packages/layout/src/index.ts')
  const { paintPage, pixelSize } = await load<typeof Paint>('/packages/paint/src/canvas/index.ts')
  const { createCanvas, loadImage, Path2D } = await import('@napi-rs/canvas')
  const brand = must(await catalog.loadBrand(catalog.brandHeads[0]?.id ?? ''))
  const tables = brand.fonts.map(({ id }) => JSON.parse(readFileSync(catalog.fontUrls(id).table, 'utf8')) as FontTable)
  const fonts = createFontBook(tables)
  const paint = async (id: string): Promise<Uint8Array> => {
    const template = must(await catalog.loadTemplate(id))
    const examples = await catalog.loadExamples(id)
    const draft = (examples.find((one) => one.id === 'tipico') ?? examples[0])?.draft
    const [format] = template.formats
    if (!draft || !format) throw new Error(`${id} has no example to show`)
    const asset = draft.content.imagen?.asset
    const picture = asset ? await loadImage(readFileSync(catalog.exampleAssetUrl(asset))) : undefined
    const sizes = { size: () => (picture ? { w: picture.width, h: picture.height } : undefined) }
    const layout = must(layoutScene(must(composeScene(draft, template, brand, format.id)), fonts, sizes))
    const [page] = layout.pages
    if (!page) throw new Error(`${id} has no page to show`)
    const scale = WIDTH / page.width
    const { w, h } = pixelSize(page, scale)
    const canvas = createCanvas(w, h)
    paintPage(canvas.getContext('2d'), page, {
      fonts,
      image: () => picture,
      scale,
      Path2D: Path2D as unknown as PathConstructor,
    })
    return canvas.encode('webp', QUALITY)
  }
  return { ids: catalog.templateHeads.map(({ id }) => id), paint, close }
}

/**
 * A small picture of every template (muestras/<id>.webp), painted from its typical example while the studio is built: home
 * shows real pieces without composing fourteen of them before the first key can be typed.
 */
export function templateThumbs(): Plugin {
  return {
    name: 'tanquian-thumbs',
    async generateBundle() {
      const painter = await openPainter()
      try {
        for (const id of painter.ids)
          this.emitFile({ type: 'asset', fileName: `${FOLDER}/${id}.webp`, source: await painter.paint(id) })
      } finally {
        await painter.close()
      }
    },
    configureServer(server) {
      const opening = openPainter()
      server.httpServer?.once('close', () => void opening.then(({ close }) => close()))
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        const id = /^\/([\w-]+)\.webp$/.exec(request.url ?? '')?.[1]
        if (!id) return next()
        opening
          .then(({ paint }) => paint(id))
          .then(
            (bytes) => response.setHeader('content-type', 'image/webp').end(bytes),
            (error: unknown) => next(error),
          )
      })
    },
  }
}
