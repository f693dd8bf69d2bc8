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
import { paginate } from './flow/paginate.ts'
import { withPageNumbers } from './flow/tokens.ts'
import { openContext } from './scene/context.ts'
import { grown, type Context } from './scene/node.ts'
import { tagged } from './scene/sink.ts'
import { standOutside } from './stack/outside.ts'

type Blocks = readonly SceneBlock[]

/** Draws one page: its ground into the bleed, then its blocks. A stack without a box fills the page. */
function layPage(context: Context, blocks: readonly SceneBlock[], index: number): Page {
  const { scene, sink } = context
  const { width, height, bleed } = scene
  const page = { x: 0, y: 0, w: width, h: height }
  sink.ops = []
  sink.page = index
  tagged(sink, 'Artifact', () =>
    sink.ops.push(fillOp(rectPath(grown(page, [bleed, bleed, bleed, bleed])), scene.ground, 1)),
  )
  const at = { opacity: 1, bottom: Infinity }
  for (const block of blocks) {
    const node = context.open(block)
    if (block.box) {
      const { box, t } = standOutside(context, node, page)
      context.place(node, box, t, at)
    } else if (block.is === 'stack') context.place(node, page, undefined, at)
    else context.place(node, { ...page, h: context.measure(node, width, 0).h }, 0, at)
  }
  return { width, height, bleed, ops: sink.ops }
}

/** Blocks of each page, and the context to draw them with. */
function openPages(scene: Scene, fonts: FontBook, pictures: PictureSizes): { context: Context; blocks: Blocks[] } {
  const trial = openContext(scene, fonts, pictures)
  const flow = paginate(trial, scene, (blocks) => {
    const frame = openContext(scene, fonts, pictures)
    layPage(frame, blocks, 0)
    return frame.sink.blocks.find((block) => block.id === scene.flow?.body)?.box
  })
  if (!flow || !scene.flow)
    return { context: trial, blocks: [scene.blocks.map((block) => withPageNumbers(block, 1, 1))] }
  const pinned = { id: scene.flow.body, t: flow.t }
  return { context: openContext(scene, fonts, pictures, pinned), blocks: [...flow.pages] }
}

/**
 * A scene becomes positions: pages of ops, and every block with its box. Pure and synchronous; the same scene, fonts and
 * picture sizes give the same layout and digest anywhere. Lengths in points.
 * Fails with 'layout/missing-glyph', 'layout/unknown-font', 'layout/qr-too-long' or 'image/missing', naming the place.
 */
export function layoutScene(scene: Scene, fonts: FontBook, pictures: PictureSizes): Result<Layout> {
  try {
    const { context, blocks } = openPages(scene, fonts, pictures)
    const pages = blocks.map((page, index) => layPage(context, page, index))
    return ok({ format: scene.format, pages, blocks: context.sink.blocks, digest: digestOf(pages) })
  } catch (error) {
    if (error instanceof FailureError) {
      const { code, ...more } = error.failure
      return fail(code, more)
    }
    throw error
  }
}
