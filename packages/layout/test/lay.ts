import type { Failure, Layout, Scene, SceneBlock, SceneShape } from '@tanquian/model'
import { layoutScene } from '../src/index.ts'
import { brandBook } from './fonts.ts'
import { blockOf, scene } from './scenes.ts'

/** One book for a whole test file, as an app has one. */
export const book = brandBook()

/** The only picture that tests know: 'foto', 1600 × 1200. */
export const pictures = { size: (id: string) => (id === 'foto' ? { w: 1600, h: 1200 } : undefined) }

const sceneOf = (made: Scene | readonly SceneBlock[]): Scene => ('schema' in made ? made : scene(made))

/** Lays a scene, or blocks on the usual page; a failure fails the test. */
export function lay(made: Scene | readonly SceneBlock[]): Layout {
  const result = layoutScene(sceneOf(made), book, pictures)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** The failure of a scene that cannot be laid. */
export function failureOf(made: Scene | readonly SceneBlock[]): Failure | undefined {
  const result = layoutScene(sceneOf(made), book, pictures)
  return result.ok ? undefined : result.failure
}

/** A filled rectangle. */
export const rect = (id: string, size: SceneShape['size'] = {}, more: Partial<SceneShape> = {}): SceneShape => ({
  is: 'shape',
  id,
  name: id,
  allow: [],
  shape: 'rect',
  fill: '#0a6a6b',
  ...(size ? { size } : {}),
  ...more,
})

/** Box of a block, rounded to a hundredth of a point. */
export function box(layout: Layout, id: string): number[] {
  const { x, y, w, h } = blockOf(layout, id).box
  return [x, y, w, h].map((side) => Math.round(side * 100) / 100)
}

/** A box from the top-left corner. */
export const at = (left: number, top: number, w: number, h: number) => ({ box: { left, top, w, h } })

/** A sentence that takes some room. */
export const LONG = 'El servicio se restablecerá de forma gradual durante la noche del sábado. '
