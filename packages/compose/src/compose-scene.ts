import { FailureError, fail, formatNamed, ok, titleOf } from '@tanquian/model'
import type { Brand, Draft, Format, Result, Scene, Swap, Template } from '@tanquian/model'
import { colorOf } from './colors.ts'
import { composeBlocks } from './compose-block.ts'
import { openContext } from './context.ts'
import type { Context, Placeholders } from './context.ts'
import { composeExtras } from './extras.ts'
import { shared } from './share.ts'
import { allHold } from './values.ts'

/** What a caller may add. */
export interface ComposeOptions {
  /**
   * Text for a field that is still empty, drawn at 45 % of its colour: `path` is a content path ('titular') or a fact
   * ('f.cuando.dia'). Only the screen passes this; exports never do.
   */
  readonly placeholders?: Placeholders
}

const swapFor = (context: Context, template: Template): Swap['colors'] =>
  template.swaps?.find(({ when }) => allHold(context, when))?.colors ?? {}

const sceneOf = (draft: Draft, template: Template, brand: Brand, format: Format, options: ComposeOptions): Scene => {
  const plain = openContext(draft, brand, format, {}, options.placeholders)
  const context: Context = { ...plain, palette: { ...plain.palette, swap: swapFor(plain, template) } }
  const { id, output, width, height, bleed, flow } = format
  return {
    schema: 'scene/1',
    format: id,
    output,
    width,
    height,
    bleed,
    ground: colorOf(context.palette, format.ground),
    lang: 'es-MX',
    title: titleOf(draft),
    blocks: [...composeBlocks(context, format.blocks), ...composeExtras(context, draft.extras[id] ?? [])],
    ...(flow ? { flow: { body: flow.body, next: composeBlocks(context, flow.next) } } : {}),
  }
}

/** Last scenes of a template: those of the handful of formats that are open. */
const KEPT = 24
const last = new WeakMap<Template, Map<string, Scene>>()

/** The scene with all that did not change since the last one of the same piece and format as the very same objects. */
const settled = (scene: Scene, template: Template, key: string): Scene => {
  let scenes = last.get(template)
  if (!scenes) last.set(template, (scenes = new Map()))
  const before = scenes.get(key)
  const now = before ? shared(before, scene) : scene
  scenes.delete(key)
  if (scenes.size >= KEPT) scenes.delete(scenes.keys().next().value ?? '')
  scenes.set(key, now)
  return now
}

/**
 * A draft in one format of a template: texts, fonts, colours, drawings and conditions decided, lengths in points; where lines
 * break and how large texts become is layout's. Pure: blocks that are as they were the last time come back as the same
 * objects, so that layout and painters may remember what they made of them. Fails with 'catalog/unknown-format', 'compose/missing-role',
 * 'compose/missing-art' or 'compose/unknown-block', naming the place.
 */
export const composeScene = (
  draft: Draft,
  template: Template,
  brand: Brand,
  formatId: string,
  options: ComposeOptions = {},
): Result<Scene> => {
  const format = formatNamed(template, formatId)
  if (!format) return fail('catalog/unknown-format', { at: formatId, params: { template: template.id } })
  try {
    const scene = sceneOf(draft, template, brand, format, options)
    // With examples in its gaps it is another scene than without.
    return ok(settled(scene, template, `${draft.id}|${formatId}|${brand.id}|${options.placeholders ? 'ejemplo' : ''}`))
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    throw error
  }
}
