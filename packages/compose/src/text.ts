import type { ColorRole, Condition, Fit, Part, Run, SceneType, TextRole } from '@tanquian/model'
import { colorOf, faded } from './colors.ts'
import type { Context } from './context.ts'
import { marksOf } from './marks.ts'
import { LANG, runsOf, runsOfAll, styleOf } from './runs.ts'
import type { Piece } from './runs.ts'
import { allHold, fullPath, textOf, valueAt } from './values.ts'

/** How much of its colour a placeholder keeps. */
const FAINT = 0.45

/** What a block may change in its role. */
export interface Setting {
  readonly leading?: number
  readonly tracking?: number
  readonly tabular?: boolean
}

/** A role resolved for layout. */
export const typeOf = (context: Context, role: TextRole, own: Setting = {}): SceneType => {
  const style = styleOf(context, role)
  return {
    role,
    leading: own.leading ?? style.leading,
    tracking: own.tracking ?? style.tracking ?? 0,
    wordSpacing: style.wordSpacing ?? 0,
    tabular: own.tabular ?? style.tabular ?? false,
  }
}

/** Smallest size that this format allows for a role. */
export const floorOf = (context: Context, role: TextRole): number =>
  styleOf(context, role).duty === 'small' ? context.format.minText.small : context.format.minText.body

/** A block's size range, fixed where somebody chose a size of their own. */
export const fitOf = (fit: Fit, size: number | undefined): Fit => {
  if (size === undefined) return fit
  const own = Math.min(fit.max, Math.max(fit.min, size))
  return { ...fit, min: own, max: own }
}

/** Text of a bound path, or its placeholder. */
const boundText = (context: Context, path: string): { readonly text: string; readonly faint: boolean } => {
  const text = textOf(valueAt(context, path))
  if (text !== '' || !context.placeholders) return { text, faint: false }
  return { text: context.placeholders(fullPath(context, path)) ?? '', faint: true }
}

interface Words {
  readonly bind?: string
  readonly text?: string
  readonly parts?: readonly Part[]
  readonly role: TextRole
  readonly color: ColorRole
  readonly caps?: boolean
  readonly nested?: boolean
  readonly lang?: string
  readonly langBind?: string
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/

/** Language of a block: its own, what it is bound to, or Spanish. A binding that gives no tag says 'und': not Spanish, that is all. */
export const langOf = (context: Context, { lang, langBind }: Pick<Words, 'lang' | 'langBind'>): string => {
  if (langBind === undefined) return lang ?? LANG
  const bound = textOf(valueAt(context, langBind))
  return TAG.test(bound) ? bound : 'und'
}

/** The pieces that a text block says, whichever way it was written. */
const partsOf = (block: Words): readonly (Part & { readonly when?: readonly Condition[] })[] => {
  if (block.parts) return block.parts
  if (block.bind !== undefined) return [{ bind: block.bind }]
  return block.text === undefined ? [] : [{ text: block.text }]
}

/** Path that a click on the block leads to: the first bound one. */
export const bindOf = (context: Context, block: Pick<Words, 'bind' | 'parts'>): string | undefined => {
  const path = block.bind ?? block.parts?.find(({ bind }) => bind !== undefined)?.bind
  return path === undefined ? undefined : fullPath(context, path)
}

/** Runs of a text block, empty when it has nothing to say. Literal parts alone do not keep alive a block that binds. */
export const wordsOf = (context: Context, block: Words, color: ColorRole | undefined): readonly Run[] => {
  const pieces: Piece[] = []
  const lang = langOf(context, block)
  let binds = false
  let bound = false
  for (const part of partsOf(block)) {
    if (part.bind !== undefined) binds = true
    if (!allHold(context, part.when)) continue
    const said = part.bind === undefined ? { text: part.text ?? '', faint: false } : boundText(context, part.bind)
    if (said.text === '') continue
    if (part.bind !== undefined) bound = true
    const fill = colorOf(context.palette, color ?? part.color ?? block.color)
    // A list of items begins on a line of its own, whatever stands before it.
    const onItsOwn = block.nested === true && pieces.length > 0 && marksOf(said.text).some(({ sure }) => sure)
    const look = {
      lang,
      role: part.role ?? block.role,
      fill: said.faint ? faded(fill, FAINT) : fill,
      ...(part.scale === undefined ? {} : { scale: part.scale }),
      ...(block.caps === undefined ? {} : { caps: block.caps }),
    }
    pieces.push({ text: onItsOwn ? `\n${said.text}` : said.text, look })
  }
  return binds && !bound ? [] : runsOfAll(context, pieces)
}

/** Items of a bound list as runs; a placeholder stands for an empty one. */
export const itemRuns = (
  context: Context,
  items: readonly string[],
  block: Words & { readonly bind: string },
  color: ColorRole,
): readonly (readonly Run[])[] => {
  const fill = colorOf(context.palette, color)
  if (items.length > 0) return items.map((item) => runsOf(context, item, { role: block.role, fill }))
  const placeholder = context.placeholders?.(fullPath(context, block.bind)) ?? ''
  return placeholder === '' ? [] : [runsOf(context, placeholder, { role: block.role, fill: faded(fill, FAINT) })]
}
