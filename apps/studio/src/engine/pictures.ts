import { hatch } from './hatch.ts'
import type { OpenedPicture, Pictures, PictureUse } from './types.ts'

/** Longest side of what the canvas and the strip paint, px. The original is for the export. */
const LONGEST: Readonly<Record<PictureUse, number>> = { screen: 2048, thumb: 512 }

interface Decoded {
  readonly w: number
  readonly h: number
  readonly screen: CanvasImageSource
  readonly thumb: CanvasImageSource
}

/** Where the bytes of a picture come from: the store on disk, an example's file. Undefined = not there. */
export type OpenPicture = (id: string) => Promise<OpenedPicture | undefined>

async function shrink(source: ImageBitmap, use: PictureUse): Promise<ImageBitmap> {
  const by = LONGEST[use] / Math.max(source.width, source.height)
  if (by >= 1) return source
  return createImageBitmap(source, {
    resizeWidth: Math.max(1, Math.round(source.width * by)),
    resizeHeight: Math.max(1, Math.round(source.height * by)),
    resizeQuality: 'high',
  })
}

async function decode({ bytes, w, h }: OpenedPicture): Promise<Decoded> {
  const whole = await createImageBitmap(bytes, { imageOrientation: 'from-image' })
  const size = { w: w ?? whole.width, h: h ?? whole.height }
  const screen = await shrink(whole, 'screen')
  const thumb = await shrink(screen, 'thumb')
  if (screen !== whole) whole.close()
  return { ...size, screen, thumb }
}

/** The decoded pictures of the open piece. `open` is asked once per id. */
export function createPictures(open: OpenPicture): Pictures {
  const decoded = new Map<string, Decoded>()
  const loading = new Map<string, Promise<void>>()
  const lost = new Set<string>()
  const listeners = new Set<() => void>()
  let version = 0

  const tell = () => {
    version += 1
    for (const listener of listeners) listener()
  }
  const keep = (id: string, picture: Decoded) => {
    decoded.set(id, picture)
    tell()
  }
  /** Not asked for again; its place stays hatched and Revisión names it. */
  const lose = (id: string) => {
    lost.add(id)
    tell()
  }
  const load = async (id: string, source: () => Promise<OpenedPicture | undefined>) => {
    const picture = await source()
      .then((opened) => (opened ? decode(opened) : undefined))
      .catch(() => undefined)
    if (picture) keep(id, picture)
    else lose(id)
  }
  return {
    get version() {
      return version
    },
    size: (id) => decoded.get(id),
    image: (id, use) => decoded.get(id)?.[use] ?? hatch(),
    async want(ids) {
      const waits = ids.map((id) => {
        if (decoded.has(id) || lost.has(id)) return undefined
        const wait = loading.get(id) ?? load(id, () => open(id)).finally(() => loading.delete(id))
        loading.set(id, wait)
        return wait
      })
      await Promise.all(waits)
    },
    put: (id, opened) => load(id, () => Promise.resolve(opened)),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    dispose() {
      listeners.clear()
      for (const { screen, thumb } of decoded.values())
        for (const source of [screen, thumb]) if (source instanceof ImageBitmap) source.close()
      decoded.clear()
    },
  }
}
