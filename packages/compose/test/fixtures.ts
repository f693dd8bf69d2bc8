import { COLOR_ROLES, TEXT_ROLES } from '@tanquian/model'
import type {
  Art,
  Block,
  Brand,
  ColorRole,
  Draft,
  Failure,
  Format,
  Hex,
  LooseContent,
  Result,
  Scene,
  SceneBlock,
  Template,
  TextRole,
  TextStyle,
} from '@tanquian/model'
import { composeScene } from '../src/index.ts'
import type { ComposeOptions } from '../src/index.ts'

const perRole = <K extends string, V>(roles: readonly K[], value: (role: K, n: number) => V): Record<K, V> =>
  Object.fromEntries(roles.map((role, n) => [role, value(role, n)])) as Record<K, V>

const style = (role: TextRole): TextStyle => ({
  font: `${role}-font`,
  strong: `${role}-strong`,
  emphasis: `${role}-emphasis`,
  leading: 1.2,
  duty: role === 'small' || role === 'label' ? 'small' : role === 'headline' ? 'display' : 'body',
  ...(role === 'label' ? { caps: true, tracking: 0.06 } : {}),
})

const icon = (id: string): Art => ({
  id,
  w: 24,
  h: 24,
  slots: { tinta: 'on-surface' },
  layers: [{ path: 'M0 0L24 24', stroke: { slot: 'tinta', width: 2 } }],
})

const star: Art = {
  id: 'estrella',
  w: 32,
  h: 32,
  slots: { a: 'accent', b: 'caution' },
  layers: [
    { path: 'M0 0L9 9Z', fill: 'a' },
    { path: 'M9 0L9 9Z', fill: 'b' },
  ],
}

/** Colour of the n-th role: all different, so that a test sees which role was used. */
const hexOf = (n: number): Hex => `#${(0x100000 + n * 0x001357).toString(16)}`

/** A brand of which every role has a colour of its own. */
export const brand: Brand = {
  schema: 'brand/1',
  id: 'prueba',
  version: 1,
  name: 'Prueba',
  provisionalMark: true,
  institution: {
    municipality: 'Tanquián de Escobedo',
    place: 'Tanquián de Escobedo, S.L.P.',
    administration: '2024–2027',
    office: 'Comunicación Social',
  },
  palette: {
    negro: '#000000',
    blanco: '#ffffff',
    ...Object.fromEntries(COLOR_ROLES.map((role, n) => [`de-${role}`, hexOf(n)])),
  },
  colors: perRole(COLOR_ROLES, (role) => `de-${role}`),
  mono: perRole(COLOR_ROLES, (role) => (role.startsWith('surface') ? 'blanco' : 'negro')),
  text: perRole(TEXT_ROLES, style),
  fonts: [],
  logos: [
    {
      id: 'firma',
      on: ['surface'],
      art: 'estrella',
      colors: { a: 'accent' },
      alt: 'Firma en color',
      minWidth: { px: 200, mm: 30 },
      clear: 0.5,
    },
    {
      id: 'firma',
      on: ['night', 'deep'],
      art: 'estrella',
      colors: { a: 'on-night', b: 'on-night' },
      alt: 'Firma clara',
      minWidth: { px: 200, mm: 30 },
      clear: 0.5,
    },
    {
      id: 'firma',
      on: ['surface'],
      ink: 'mono',
      art: 'estrella',
      colors: { a: 'on-surface', b: 'on-surface' },
      alt: 'Firma a una tinta',
      minWidth: { px: 200, mm: 30 },
      clear: 0.5,
    },
  ],
  icons: { agua: icon('agua'), aviso: icon('aviso') },
  art: { estrella: star },
  patterns: { orilla: { ...star, id: 'orilla', repeat: 'x' } },
  legends: { lgcs11: { text: 'Este programa es público.', source: 'LGCS 11' } },
}

/** Colour of a role in this brand. */
export const color = (role: ColorRole): Hex => hexOf(COLOR_ROLES.indexOf(role))

const format = (id: string, blocks: readonly Block[], more: Partial<Format>): Format => ({
  id,
  title: id,
  output: 'screen',
  unit: 'pt',
  width: 100,
  height: 100,
  bleed: 0,
  ink: 'color',
  ground: 'surface',
  minText: { body: 21, small: 18 },
  blocks,
  ...more,
})

/** A template with these blocks in colour ('pieza') and in one ink ('bn'). */
export const template = (
  blocks: readonly Block[],
  more: Partial<Template> = {},
  formatMore: Partial<Format> = {},
): Template => ({
  schema: 'template/1',
  id: 'prueba',
  version: 1,
  title: 'Prueba',
  description: '',
  kinds: ['aviso'],
  formats: [format('pieza', blocks, formatMore), format('bn', blocks, { ...formatMore, ink: 'mono' })],
  ...more,
})

/** An aviso in progress as a draft. */
export const draft = (content: Partial<LooseContent> = {}, more: Partial<Draft> = {}): Draft => ({
  schema: 'draft/1',
  id: 'p1',
  name: '',
  state: 'borrador',
  content: { kind: 'aviso', ...content } as LooseContent,
  brand: { kind: 'brand', id: 'prueba', version: 1 },
  template: { kind: 'template', id: 'prueba', version: 1 },
  formats: ['pieza'],
  overrides: {},
  extras: {},
  createdAt: '2026-11-23T00:00:00.000Z',
  updatedAt: '2026-11-23T00:00:00.000Z',
  ...more,
})

export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
export const failureOf = (result: Result<unknown>): Failure => {
  if (result.ok) throw new Error('it was composed')
  return result.failure
}

/** The scene of some blocks with some content. */
export const compose = (
  blocks: readonly Block[],
  content: Partial<LooseContent> = {},
  options: ComposeOptions & { draft?: Partial<Draft>; template?: Partial<Template>; format?: string } = {},
): Scene =>
  valueOf(
    composeScene(
      draft(content, options.draft),
      template(blocks, options.template),
      brand,
      options.format ?? 'pieza',
      options,
    ),
  )

/** The only block of a scene, of a kind. */
export const only = <K extends SceneBlock['is']>(scene: Scene, is: K): Extract<SceneBlock, { is: K }> => {
  const [block] = scene.blocks
  if (scene.blocks.length !== 1 || block?.is !== is)
    throw new Error(`Not one ${is}: ${scene.blocks.map((one) => one.is).join()}`)
  return block as Extract<SceneBlock, { is: K }>
}
