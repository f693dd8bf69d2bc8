import type { LinearGradient, Matrix } from '@tanquian/model'
import type { PDFContext, PDFDict, PDFObject, PDFRef } from 'pdf-lib'
import { FontUse } from '../font/font-use.ts'
import type { FontFacts } from '../font/sfnt.ts'
import { alphaShading, gradientPattern } from './gradient.ts'
import { num, nums } from './number.ts'

/** Far beyond any page, in the op's coordinates; the clip of the page does the rest. */
const EVERYWHERE = [-20000, -20000, 20000, 20000]

/** A picture in the document. */
export interface PlacedImage {
  readonly ref: PDFRef
  /** Pixels that `src` rectangles refer to. */
  readonly w: number
  readonly h: number
}

/** Where resources come from. */
export interface ResourceSource {
  readonly facts: (font: string) => FontFacts
  readonly image: (id: string) => PlacedImage
}

/** Fonts, states, patterns and pictures of a document: named once, shared by all its pages. */
export class Resources {
  readonly #context: PDFContext
  readonly #source: ResourceSource
  readonly #fonts = new Map<string, FontUse>()
  readonly #named = new Map<string, { readonly kind: string; readonly name: string; readonly value: PDFObject }>()
  /** Blending must happen in a stated colour space as soon as anything is see-through. */
  transparent = false

  constructor(context: PDFContext, source: ResourceSource) {
    this.#context = context
    this.#source = source
  }

  font(id: string): FontUse {
    let use = this.#fonts.get(id)
    if (!use) this.#fonts.set(id, (use = new FontUse(`F${this.#fonts.size + 1}`, id, this.#source.facts(id))))
    return use
  }

  fonts(): readonly FontUse[] {
    return [...this.#fonts.values()]
  }

  state(opacity: number, blend: 'multiply' | undefined): string {
    const alpha = num(opacity)
    if (opacity < 1 || blend) this.transparent = true
    return this.#name('ExtGState', `${alpha} ${blend}`, () =>
      this.#context.obj({ ca: Number(alpha), CA: Number(alpha), BM: blend ? 'Multiply' : 'Normal' }),
    )
  }

  pattern(gradient: LinearGradient, ctm: Matrix): string {
    return this.#name('Pattern', `${nums(...ctm)} ${JSON.stringify(gradient)}`, () =>
      gradientPattern(this.#context, gradient, ctm),
    )
  }

  /** A state whose soft mask fades as the gradient's alphas do, in the coordinates current when it is set. */
  fade(gradient: LinearGradient): string {
    this.transparent = true
    return this.#name('ExtGState', `fade ${JSON.stringify(gradient)}`, () => {
      const form = this.#context.stream('/S sh', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: EVERYWHERE,
        Group: { S: 'Transparency', CS: 'DeviceGray' },
        Resources: { Shading: { S: alphaShading(this.#context, gradient) } },
      })
      return this.#context.obj({ SMask: { S: 'Luminosity', G: this.#context.register(form) } })
    })
  }

  image(id: string): { readonly name: string; readonly w: number; readonly h: number } {
    const { ref, w, h } = this.#source.image(id)
    return { name: this.#name('XObject', id, () => ref), w, h }
  }

  /** The one resource dictionary; `fonts` are the embedded fonts by name. */
  dict(fonts: Readonly<Record<string, PDFRef>>): PDFDict {
    const kinds: Record<string, Record<string, PDFObject>> = fonts && Object.keys(fonts).length > 0
      ? { Font: fonts }
      : {}
    for (const { kind, name, value } of this.#named.values()) (kinds[kind] ??= {})[name] = value
    return this.#context.obj(kinds)
  }

  #name(kind: string, key: string, make: () => PDFObject): string {
    const full = `${kind} ${key}`
    let found = this.#named.get(full)
    if (!found) {
      found = { kind, name: `${kind[0]}${this.#named.size + 1}`, value: make() }
      this.#named.set(full, found)
    }
    return found.name
  }
}
