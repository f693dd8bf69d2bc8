import { FailureError, fail, formatNamed, ok, titleOf } from '@tanquian/model'
import type { Brand, Draft, Format, Result, Scene, Swap, Template } from '@tanquian/model'
import { colorOf } from './colors.ts'
import { composeBlocks } from './compose-block.ts'
import { openContext } from './context.ts'
import type { Context, Placeholders } from './context.ts'
import { composeExtras } from './extras.ts'
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

/**
 * A draft in one format of a template: texts, fonts, colours, drawings and conditions decided, lengths in points; where lines
 * break and how large texts become is layout's. Pure. Fails with 'catalog/unknown-format', 'compose/missing-role',
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
    return ok(sceneOf(draft, template, brand, format, options))
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    throw error
  }
}
