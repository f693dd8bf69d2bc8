import type { LinearGradient, Paint, PathData } from '@tanquian/model'
import { attributes } from './attributes.ts'

/** '#rrggbbaa' as a colour and an alpha of its own: older readers do not know the eight-digit form. */
function splitColor(hex: string): { readonly color: string; readonly alpha: number | undefined } {
  return hex.length === 9
    ? { color: hex.slice(0, 7), alpha: Number.parseInt(hex.slice(7), 16) / 255 }
    : { color: hex, alpha: undefined }
}

/** What is drawn once and pointed to: glyph outlines, gradients, clips. Ids carry a prefix, so that pages can share a document. */
export class Definitions {
  readonly #prefix: string
  readonly #ids = new Map<string, string>()
  readonly #out: string[] = []

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** Id of an outline in font units. */
  glyph(key: string, outline: PathData): string {
    return this.#define(`glyph ${key}`, (id) => `<path${attributes({ id, d: outline })}/>`)
  }

  clip(path: PathData): string {
    return this.#define(
      `clip ${path}`,
      (id) => `<clipPath${attributes({ id })}><path${attributes({ d: path })}/></clipPath>`,
    )
  }

  /** Attributes that paint with a colour or a gradient. */
  paint(paint: Paint, use: 'fill' | 'stroke'): Record<string, string | number | undefined> {
    if (typeof paint !== 'string') return { [use]: `url(#${this.#gradient(paint)})` }
    const { color, alpha } = splitColor(paint)
    return { [use]: color, [`${use}-opacity`]: alpha }
  }

  toString(): string {
    return this.#out.length > 0 ? `<defs>${this.#out.join('')}</defs>` : ''
  }

  #gradient({ from, to, stops }: LinearGradient): string {
    const [x1, y1] = from
    const [x2, y2] = to
    const inside = stops
      .map(({ at, color: hex }) => {
        const { color, alpha } = splitColor(hex)
        return `<stop${attributes({ offset: at, 'stop-color': color, 'stop-opacity': alpha })}/>`
      })
      .join('')
    return this.#define(
      `gradient ${x1} ${y1} ${x2} ${y2} ${inside}`,
      (id) =>
        `<linearGradient${attributes({ id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 })}>${inside}</linearGradient>`,
    )
  }

  #define(key: string, write: (id: string) => string): string {
    let id = this.#ids.get(key)
    if (!id) {
      id = `${this.#prefix}${this.#ids.size.toString(36)}`
      this.#ids.set(key, id)
      this.#out.push(write(id))
    }
    return id
  }
}
