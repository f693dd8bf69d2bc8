import { FailureError } from '@tanquian/model'
import type { LinearGradient, Op, Page, Paint } from '@tanquian/model'
import type { PageMarks } from '../structure/page-marks.ts'
import { colorOperator, constantAlpha, isGradient } from './color.ts'
import { GraphicsState } from './graphics-state.ts'
import { bounds } from './matrix.ts'
import { num, nums } from './number.ts'
import { partedLines } from './parted.ts'
import { pathOperators } from './path.ts'
import type { Resources } from './resources.ts'
import { textStretches } from './text.ts'

type OpOf<K extends Op['op']> = Extract<Op, { op: K }>
type Use = 'fill' | 'stroke'

const CAPS = { butt: 0, round: 1, square: 2 } as const
const JOINS = { miter: 0, round: 1, bevel: 2 } as const

/** Writes one page's ops as PDF operators: pure text out, all naming left to `Resources` and `PageMarks`. */
export class PageContent {
  readonly #out: string[] = []
  readonly #resources: Resources
  readonly #marks: PageMarks
  readonly #state: GraphicsState
  readonly #parted: ReturnType<typeof partedLines>

  /** `before` is told each op's place before it is written, so that others may stand between them in reading order. */
  constructor(page: Page, bleed: number, resources: Resources, marks: PageMarks, before?: (at: number) => void) {
    this.#resources = resources
    this.#marks = marks
    this.#parted = partedLines(page.ops)
    // y grows down in the display list and up in a PDF: one transform at the top, and nobody needs to know again.
    const flip = [1, 0, 0, -1, bleed, page.height + bleed] as const
    this.#state = new GraphicsState(flip)
    this.#out.push(`${nums(...flip)} cm`)
    page.ops.forEach((op, at) => {
      before?.(at)
      this.#write(op, at)
    })
    before?.(page.ops.length)
    if (this.#state.depth !== 0) throw new RangeError('save without restore')
    this.#push(marks.end())
  }

  /** The content stream. */
  toString(): string {
    return this.#out.join('\n')
  }

  #push(...operators: (string | undefined)[]): void {
    for (const operator of operators) if (operator) this.#out.push(operator)
  }

  #write(op: Op, at: number): void {
    const write = this.#writers[op.op] as ((op: Op) => void) | undefined
    if (!write) throw new FailureError({ code: 'paint/unknown-op', at: `ops.${at}`, params: { op: String(op.op) } })
    write(op)
  }

  readonly #writers: { readonly [K in Op['op']]: (op: OpOf<K>) => void } = {
    save: () => this.#save(),
    restore: () => this.#restore(),
    concat: (op) => {
      this.#state.concat(op.m)
      this.#push(`${op.m.map((value) => num(value, 6)).join(' ')} cm`)
    },
    clip: (op) => this.#push(pathOperators(op.path), 'W n'),
    fill: (op) => this.#fill(op),
    stroke: (op) => this.#stroke(op),
    glyphs: (op) => this.#glyphs(op),
    image: (op) => this.#image(op),
    link: (op) => this.#marks.link({ href: op.href, rect: bounds(this.#state.ctm, op.box) }),
    tag: (op) => this.#push(this.#marks.open(op)),
    'end-tag': () => this.#push(this.#marks.close()),
  }

  #save(): void {
    this.#state.save()
    this.#push('q')
  }

  #restore(): void {
    this.#state.restore()
    this.#push('Q')
  }

  /** Sets colour and transparency, runs `ink`; a fading gradient is the only thing that needs a group of its own. */
  #painted(op: { paint: Paint; opacity?: number; blend?: 'multiply' }, use: Use, ink: () => void): void {
    const alpha = constantAlpha(op.paint)
    const fading = alpha === undefined
    if (fading) {
      this.#save()
      this.#push(`/${this.#resources.fade(op.paint as LinearGradient)} gs`)
    }
    this.#transparency((op.opacity ?? 1) * (alpha ?? 1), op.blend)
    this.#color(op.paint, use)
    ink()
    if (fading) this.#restore()
  }

  #transparency(opacity: number, blend: 'multiply' | undefined): void {
    const plain = opacity === 1 && !blend
    // A page begins opaque and normal; only pages that leave that state have to say that they return to it.
    if (plain && !this.#resources.transparent) return
    this.#push(this.#state.set('gs', `/${this.#resources.state(opacity, blend)} gs`))
  }

  #color(paint: Paint, use: Use): void {
    if (!isGradient(paint)) {
      this.#push(this.#state.set(use, colorOperator(paint, use)))
      return
    }
    const [space, set] = use === 'fill' ? ['cs', 'scn'] : ['CS', 'SCN']
    const name = this.#resources.pattern(paint, this.#state.ctm)
    this.#push(this.#state.set(use, `/Pattern ${space} /${name} ${set}`))
  }

  #fill(op: OpOf<'fill'>): void {
    this.#push(this.#marks.shape())
    this.#painted(op, 'fill', () => this.#push(pathOperators(op.path), op.rule === 'evenodd' ? 'f*' : 'f'))
  }

  #stroke(op: OpOf<'stroke'>): void {
    this.#push(this.#marks.shape())
    const dash = (op.dash ?? []).map((length) => num(length)).join(' ')
    this.#painted(op, 'stroke', () => {
      this.#push(
        this.#state.set('width', `${num(op.width)} w`),
        this.#state.set('cap', `${CAPS[op.cap ?? 'butt']} J`),
        this.#state.set('join', `${JOINS[op.join ?? 'miter']} j`),
        this.#state.set('miter', `${num(op.miter ?? 6)} M`),
        this.#state.set('dash', `[${dash}] 0 d`),
        pathOperators(op.path),
        'S',
      )
    })
  }

  #glyphs(op: OpOf<'glyphs'>): void {
    if (op.glyphs.length === 0) return
    const use = this.#resources.font(op.font)
    this.#painted(op, 'fill', () => {
      for (const { said, operators } of textStretches(op, use, this.#parted.get(op))) {
        this.#push(said === undefined ? this.#marks.text() : this.#marks.span(said))
        this.#push('BT', this.#state.set('font', `/${use.name} ${num(op.size)} Tf`), operators, 'ET')
      }
    })
  }

  #image(op: OpOf<'image'>): void {
    const { src, dst } = op
    const { name, w, h } = this.#resources.image(op.image)
    const [kx, ky] = [dst.w / src.w, dst.h / src.h]
    const whole = src.x <= 0 && src.y <= 0 && src.x + src.w >= w && src.y + src.h >= h
    this.#push(this.#marks.shape())
    this.#save()
    this.#transparency(op.opacity ?? 1, op.blend)
    if (!whole) this.#push(`${nums(dst.x, dst.y, dst.w, dst.h)} re W n`)
    // A picture is the unit square with y up; place all of it so that `src` lands on `dst`.
    const bottom = dst.y + (h - src.y) * ky
    this.#push(`${nums(w * kx, 0, 0, -h * ky, dst.x - src.x * kx, bottom)} cm`, `/${name} Do`)
    this.#restore()
  }
}
