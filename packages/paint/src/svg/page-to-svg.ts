import { FailureError } from '@tanquian/model'
import type { Op, Page } from '@tanquian/model'
import type { PaintFonts } from '../canvas/path-cache.ts'
import { safeHref } from '../href.ts'
import { attributes, escapeXml, num } from './attributes.ts'
import { Definitions } from './definitions.ts'
import { Groups } from './groups.ts'

/** A picture to point to: a `data:` URL makes the file stand alone. `w`, `h` = pixels that layout measured. */
export interface SvgPicture {
  readonly href: string
  readonly w: number
  readonly h: number
}

/** What an SVG is made with. */
export interface SvgDeps {
  readonly fonts: PaintFonts
  /** undefined = not there, which fails as 'image/missing'. */
  readonly image: (id: string) => SvgPicture | undefined
  readonly title?: string
  /** BCP 47, default 'es-MX'. */
  readonly lang?: string
  /** Also show the bleed around the trimmed page. Default false. */
  readonly bleed?: boolean
  /** Begins every id, for pages that end up in one document. Default 't'. */
  readonly idPrefix?: string
}

type OpOf<K extends Op['op']> = Extract<Op, { op: K }>

const drawn = (op: { opacity?: number; blend?: 'multiply' }) => ({
  opacity: op.opacity === 1 ? undefined : op.opacity,
  style: op.blend ? `mix-blend-mode:${op.blend}` : undefined,
})

class SvgPage {
  readonly #deps: SvgDeps
  readonly #out: string[] = []
  readonly #groups = new Groups(this.#out)
  readonly #definitions: Definitions

  constructor(page: Page, deps: SvgDeps) {
    this.#deps = deps
    this.#definitions = new Definitions(deps.idPrefix ?? 't')
    page.ops.forEach((op, at) => {
      const write = this.#writers[op.op] as ((op: Op) => void) | undefined
      if (!write) throw new FailureError({ code: 'paint/unknown-op', at: `ops.${at}`, params: { op: String(op.op) } })
      write(op)
    })
    this.#groups.end()
  }

  toString(): string {
    return `${this.#definitions}${this.#out.join('')}`
  }

  readonly #writers: { readonly [K in Op['op']]: (op: OpOf<K>) => void } = {
    save: () => this.#groups.save(),
    restore: () => this.#groups.restore(),
    concat: ({ m }) => this.#groups.state({ transform: `matrix(${m.map((value) => num(value, 6)).join(' ')})` }),
    clip: ({ path }) => this.#groups.state({ 'clip-path': `url(#${this.#definitions.clip(path)})` }),
    fill: (op) => this.#fill(op),
    stroke: (op) => this.#stroke(op),
    glyphs: (op) => this.#glyphs(op),
    image: (op) => this.#image(op),
    link: (op) => this.#link(op),
    tag: (op) => this.#groups.tag(op),
    'end-tag': () => this.#groups.endTag(),
  }

  #element(name: string, values: Readonly<Record<string, string | number | undefined>>): void {
    this.#out.push(`<${name}${attributes(values)}/>`)
  }

  #fill(op: OpOf<'fill'>): void {
    const paint = this.#definitions.paint(op.paint, 'fill')
    this.#element('path', { d: op.path, ...paint, 'fill-rule': op.rule, ...drawn(op) })
  }

  #stroke(op: OpOf<'stroke'>): void {
    this.#element('path', {
      d: op.path,
      fill: 'none',
      ...this.#definitions.paint(op.paint, 'stroke'),
      'stroke-width': op.width,
      'stroke-dasharray': op.dash?.map((length) => num(length)).join(' '),
      'stroke-linecap': op.cap,
      'stroke-linejoin': op.join,
      'stroke-miterlimit': op.miter ?? 6,
      ...drawn(op),
    })
  }

  /** Outlines in font units, pointed to glyph by glyph; the words go with them for whoever cannot see them. */
  #glyphs(op: OpOf<'glyphs'>): void {
    const { fonts } = this.#deps
    const k = op.size / fonts.metrics(op.font).unitsPerEm
    const said = { 'aria-label': op.text, role: 'img', ...drawn(op), ...this.#definitions.paint(op.paint, 'fill') }
    if (typeof op.paint !== 'string') {
      this.#element('path', { d: this.#linePath(op, k), ...said })
      return
    }
    const uses = op.glyphs.map((glyph) => {
      const outline = fonts.outline(op.font, glyph.id)
      if (outline === '') return ''
      const href = `#${this.#definitions.glyph(`${op.font} ${glyph.id}`, outline)}`
      return `<use${attributes({ href, x: glyph.x / k })}/>`
    })
    const transform = `translate(${num(op.x)} ${num(op.y)}) scale(${num(k, 6)})`
    this.#out.push(`<g${attributes({ ...said, transform })}>${uses.join('')}</g>`)
  }

  /** A whole line as one path in the op's coordinates, for paints that must not be scaled with the glyphs. */
  #linePath(op: OpOf<'glyphs'>, k: number): string {
    return op.glyphs
      .map((glyph) => {
        let horizontal = true
        return this.#deps.fonts.outline(op.font, glyph.id).replaceAll(/[A-Z]|-?[\d.]+/gi, (token) => {
          if (/[A-Z]/i.test(token)) {
            horizontal = true
            return token
          }
          const value = Number(token) * k + (horizontal ? op.x + glyph.x : op.y)
          horizontal = !horizontal
          return num(value)
        })
      })
      .join('')
  }

  #image(op: OpOf<'image'>): void {
    const picture = this.#deps.image(op.image)
    if (!picture) throw new FailureError({ code: 'image/missing', at: op.image })
    const { src, dst } = op
    const { x, y, w: width, h: height } = dst
    // A nested viewport crops: its viewBox is the part of the picture to be seen.
    const viewBox = [src.x, src.y, src.w, src.h].map((value) => num(value)).join(' ')
    const view = { x, y, width, height, viewBox, preserveAspectRatio: 'none', ...drawn(op) }
    const image = { href: picture.href, width: picture.w, height: picture.h, preserveAspectRatio: 'none' }
    this.#out.push(`<svg${attributes(view)}><image${attributes(image)}/></svg>`)
  }

  #link(op: OpOf<'link'>): void {
    const href = safeHref(op.href)
    const { x, y, w: width, h: height } = op.box
    const area = `<rect${attributes({ x, y, width, height, fill: 'none', 'pointer-events': 'all' })}/>`
    this.#out.push(`<a${attributes({ href })}><title>${escapeXml(href)}</title>${area}</a>`)
  }
}

/**
 * A page as a standalone SVG document, sizes in points. Text is outlines (it looks the same everywhere) and stays
 * readable for assistive technology through roles and labels.
 * Throws FailureError('paint/unknown-op' | 'image/missing' | 'edit/invalid-value' for a link that is not http, mailto
 * or tel).
 */
export function pageToSvg(page: Page, deps: SvgDeps): string {
  const bleed = deps.bleed ? page.bleed : 0
  const [w, h] = [page.width + bleed * 2, page.height + bleed * 2]
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${num(w)}pt`,
    height: `${num(h)}pt`,
    viewBox: [-bleed, -bleed, w, h].map((value) => num(value)).join(' '),
    lang: deps.lang ?? 'es-MX',
    role: 'group',
    'aria-label': deps.title,
  }
  const title = deps.title ? `<title>${escapeXml(deps.title)}</title>` : ''
  return `<svg${attributes(root)}>${title}${new SvgPage(page, deps)}</svg>\n`
}
