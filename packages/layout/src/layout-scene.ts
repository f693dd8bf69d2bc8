import {
  fail,
  FailureError,
  ok,
  type FontBook,
  type Layout,
  type Page,
  type PictureSizes,
  type Result,
  type Scene,
  type SceneBlock,
} from '@tanquian/model'
import { digestOf } from './digest.ts'
import { fillOp } from './block/fill.ts'
import { rectPath } from './block/paths.ts'
import { openContext } from './scene/context.ts'
import { grown, openNode, type Context } from './scene/node.ts'
import { tagged } from './scene/sink.ts'
import { standOutside } from './stack/outside.ts'

/** Draws one page: its ground into the bleed, then its blocks. A stack without a box fills the page. */
function layPage(context: Context, blocks: readonly SceneBlock[]): Page {
  const { scene, sink } = context
  const { width, height, bleed } = scene
  const page = { x: 0, y: 0, w: width, h: height }
  sink.ops = []
  tagged(sink, 'Artifact', () =>
    sink.ops.push(fillOp(rectPath(grown(page, [bleed, bleed, bleed, bleed])), scene.ground, 1)),
  )
  const at = { opacity: 1, bottom: Infinity }
  for (const block of blocks) {
    const node = openNode(block)
    if (block.box) {
      const { box, t } = standOutside(context, node, page)
      context.place(node, box, t, at)
    } else if (block.is === 'stack') context.place(node, page, undefined, at)
    else context.place(node, { ...page, h: context.measure(node, width, 0).h }, 0, at)
  }
  return { width, height, bleed, ops: sink.ops }
}

/**
 * A scene becomes positions: pages of ops, and every block with its box. Pure and synchronous; the same scene, fonts and
 * picture sizes give the same layout and digest anywhere. Lengths in points.
 * Fails with 'layout/missing-glyph', 'layout/unknown-font', 'layout/qr-too-long' or 'image/missing', naming the place.
 */
export function layoutScene(scene: Scene, fonts: FontBook, pictures: PictureSizes): Result<Layout> {
  try {
    const context = openContext(scene, fonts, pictures)
    const pages = [layPage(context, scene.blocks)]
    return ok({ format: scene.format, pages, blocks: context.sink.blocks, digest: digestOf(pages) })
  } catch (error) {
    if (error instanceof FailureError) {
      const { code, ...more } = error.failure
      return fail(code, more)
    }
    throw error
  }
}
