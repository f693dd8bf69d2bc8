import type { CanvasDeps } from '@tanquian/paint/canvas'
import type { Engine, PictureUse } from '../engine/types.ts'

/** Size that layout gave to a picture which is not there (see the engine): the hatching fills it. */
const ABSENT = { w: 1200, h: 900 } as const

const known = new WeakMap<Engine, Record<PictureUse, CanvasDeps<CanvasImageSource>>>()

/** What the canvas painter needs for this piece: fonts, and pictures of a size that fits the use. */
export function depsFor(engine: Engine, use: PictureUse): CanvasDeps<CanvasImageSource> {
  const made = known.get(engine)
  if (made) return made[use]
  const of = (size: PictureUse): CanvasDeps<CanvasImageSource> => ({
    fonts: engine.fonts,
    image: (id) => engine.pictures.image(id, size),
    pictureSize: (id) => engine.pictures.size(id) ?? ABSENT,
  })
  const both = { screen: of('screen'), thumb: of('thumb') }
  known.set(engine, both)
  return both[use]
}
