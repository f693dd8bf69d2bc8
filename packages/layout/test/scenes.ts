import type {
  Fit,
  Layout,
  LaidBlock,
  Run,
  Scene,
  SceneBlock,
  SceneList,
  SceneStack,
  SceneText,
  SceneType,
  TextRole,
} from '@tanquian/model'

/** Fonts and settings of the roles that tests use, from the art direction. */
const ROLES: Partial<Record<TextRole, Partial<SceneType> & { readonly font: string }>> = {
  headline: { font: 'Piazzolla-Black', leading: 0.96, tracking: -0.008, wordSpacing: 0.09 },
  'headline-dense': { font: 'Piazzolla-Black', leading: 1, tracking: -0.008, wordSpacing: 0.09 },
  figure: { font: 'Piazzolla-Black', leading: 0.74, tracking: -0.03, wordSpacing: 0.09, tabular: true },
  lead: { font: 'Archivo-SemiBold', leading: 1.2 },
  subhead: { font: 'Archivo-ExtraBold', leading: 1.1 },
  body: { font: 'Archivo-Regular', leading: 1.2 },
  list: { font: 'Archivo-SemiBold', leading: 1.25 },
  label: { font: 'Archivo-ExtraBold', leading: 1, tracking: 0.06 },
}

/** Settings of a role. */
export function typeOf(role: TextRole, more: Partial<SceneType> = {}): SceneType {
  const { leading = 1.2, tracking = 0, wordSpacing = 0, tabular = false } = { ...ROLES[role], ...more }
  return { role, leading, tracking, wordSpacing, tabular }
}

/** A run in a role's font. */
export const runOf = (role: TextRole, text: string, more: Partial<Run> = {}): Run => ({
  text,
  font: ROLES[role]?.font ?? 'Archivo-Regular',
  fill: '#121c33',
  ...more,
})

type More<T> = Partial<Omit<T, 'is' | 'id'>>

/** A text block; `fit` is one size or [min, max, lines]. */
export function text(
  id: string,
  role: TextRole,
  words: string | readonly Run[],
  fit: number | readonly [number, number, number?],
  more: More<SceneText> = {},
): SceneText {
  const [min, max, lines] = typeof fit === 'number' ? [fit, fit, undefined] : fit
  const range: Fit = lines === undefined ? { min, max } : { min, max, lines }
  return {
    is: 'text',
    id,
    name: id,
    allow: [],
    runs: typeof words === 'string' ? [runOf(role, words)] : words,
    type: typeOf(role),
    fit: range,
    align: 'start',
    valign: 'start',
    balance: role === 'headline' || role === 'lead' || role === 'subhead',
    trim: 'line',
    floor: 18,
    lang: 'es-MX',
    ...more,
  }
}

/** A list block. */
export function list(
  id: string,
  items: readonly string[],
  fit: readonly [number, number, number?],
  more: More<SceneList> = {},
): SceneList {
  const [min, max, lines] = fit
  return {
    is: 'list',
    id,
    name: id,
    allow: [],
    items: items.map((item) => [runOf('list', item)]),
    type: typeOf('list'),
    fit: lines === undefined ? { min, max } : { min, max, lines },
    gap: 9,
    floor: 18,
    marker: { is: 'rombo', fill: '#c2186b', font: 'Archivo-SemiBold', gap: 0.5 },
    ...more,
  }
}

/** A stack block. */
export function stack(
  id: string,
  flow: SceneStack['flow'],
  children: readonly SceneBlock[],
  more: More<SceneStack> = {},
): SceneStack {
  return {
    is: 'stack',
    id,
    name: id,
    allow: [],
    flow,
    gap: 0,
    pad: [0, 0, 0, 0],
    align: flow === 'down' ? 'stretch' : 'start',
    justify: 'start',
    clip: false,
    children,
    ...more,
  }
}

/** A scene of 810 × 1012.5 pt (1080 × 1350 px). */
export const scene = (blocks: readonly SceneBlock[], more: Partial<Scene> = {}): Scene => ({
  schema: 'scene/1',
  format: 'post-4x5',
  output: 'screen',
  width: 810,
  height: 1012.5,
  bleed: 0,
  ground: '#fbf6ea',
  lang: 'es-MX',
  title: 'Prueba',
  blocks,
  ...more,
})

/** The block of that id (on a page). */
export function blockOf(layout: Layout, id: string, page?: number): LaidBlock {
  const found = layout.blocks.find((block) => block.id === id && (page === undefined || block.page === page))
  if (!found) throw new Error(`no block ${id}`)
  return found
}
