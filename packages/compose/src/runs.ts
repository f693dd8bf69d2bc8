import { toUpperEs } from '@tanquian/model'
import type { Brand, Hex, Run, TextRole, TextStyle } from '@tanquian/model'
import { stop } from './stop.ts'
import type { Context } from './context.ts'
import { stretchesOf } from './rich-text.ts'
import { composed, typeset } from './typography.ts'

/** How the words of a text look. */
export interface Look {
  readonly role: TextRole
  readonly fill: Hex
  readonly scale?: number
  readonly caps?: boolean
  /** Language of the words; what a Spanish typesetter does is not done to others. */
  readonly lang?: string
}

/** Words in one look. */
export interface Piece {
  readonly text: string
  readonly look: Look
}

/** Language of what the office writes. */
export const LANG = 'es-MX'

/** Whether a BCP 47 tag says Spanish. */
export const isSpanish = (lang: string): boolean => lang === 'es' || lang.startsWith('es-')

/** The style of a role. Stops with 'compose/missing-role'. */
export const styleOf = ({ brand }: Context, role: TextRole): TextStyle =>
  (brand.text as Partial<Record<TextRole, TextStyle>>)[role] ?? stop('compose/missing-role', role)

const pieceRuns = (context: Context, { text, look }: Piece): readonly Run[] => {
  const style = styleOf(context, look.role)
  const caps = look.caps ?? style.caps ?? false
  const words = isSpanish(look.lang ?? LANG) ? typeset(text) : composed(text)
  return stretchesOf(words).map(({ text: said, strong, emphasis, href }) => ({
    text: caps ? toUpperEs(said) : said,
    font: (strong ? style.strong : emphasis ? style.emphasis : undefined) ?? style.font,
    fill: look.fill,
    ...(look.scale === undefined ? {} : { scale: look.scale }),
    ...(href === undefined ? {} : { href }),
  }))
}

/** The words and their look, without doubt about where one piece ends. */
const keyOf = (pieces: readonly Piece[]): string =>
  pieces.reduce((key, { text, look: { role, fill, scale, caps, lang } }) => {
    return `${key}${role}|${fill}|${scale ?? ''}|${caps ?? ''}|${lang ?? ''}|${text.length}|${text}`
  }, '')

/** Texts kept per brand: those of the pieces that are open, in all their formats. */
const KEPT = 1500
const shelves = new WeakMap<Brand, Map<string, readonly Run[]>>()

/**
 * Texts with their marks → runs in the fonts of their roles. The same words in the same looks are the same runs, so that
 * what was made of them can be found again.
 */
export const runsOfAll = (context: Context, pieces: readonly Piece[]): readonly Run[] => {
  let shelf = shelves.get(context.brand)
  if (!shelf) shelves.set(context.brand, (shelf = new Map()))
  const key = keyOf(pieces)
  const known = shelf.get(key)
  if (known) return known
  const runs = pieces.flatMap((piece) => pieceRuns(context, piece))
  if (shelf.size >= KEPT) shelf.clear()
  shelf.set(key, runs)
  return runs
}

/** {@link runsOfAll} of one text. */
export const runsOf = (context: Context, text: string, look: Look): readonly Run[] =>
  runsOfAll(context, [{ text, look }])
