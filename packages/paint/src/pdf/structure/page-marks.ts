import type { PDFRef } from 'pdf-lib'
import { utf16Hex } from '../font/to-unicode.ts'
import { addElement } from './structure.ts'
import type { Element, TagOptions } from './structure.ts'

type Owner = Element | 'artifact'

/** Roles that hold other elements and never ink of their own. */
const CONTAINERS = new Set(['Document', 'L', 'Table', 'TR'])

/** A rectangle of the page that leads somewhere, in the page's own coordinates. */
export interface LinkArea {
  readonly href: string
  readonly rect: readonly [number, number, number, number]
}

/** A link with the annotation that will stand for it. */
export interface PlacedLink extends LinkArea {
  readonly ref: PDFRef
}

/**
 * Marked content of one page. Text belongs to the innermost tag, ink only to a Figure: lines, grounds and bullets say
 * nothing and are artifacts wherever they stand. Marks open as late and stay open as long as they can.
 */
export class PageMarks {
  readonly #page: number
  readonly #root: Element
  readonly #nextRef: () => PDFRef
  readonly #tags: Owner[] = []
  #current: { readonly owner: Owner; readonly span: boolean } | undefined
  #mcids = 0
  readonly links: PlacedLink[] = []

  constructor(root: Element, page: number, nextRef: () => PDFRef) {
    this.#root = root
    this.#page = page
    this.#nextRef = nextRef
  }

  /** How many stretches of content have been numbered. */
  get count(): number {
    return this.#mcids
  }

  open({ role, alt, lang }: TagOptions): string | undefined {
    const artifact = role === 'Artifact' || this.#tags.at(-1) === 'artifact'
    const options = { role, ...(alt ? { alt } : {}), ...(lang ? { lang } : {}) }
    this.#tags.push(artifact ? 'artifact' : addElement(this.#home(), options))
    return this.#leave()
  }

  close(): string | undefined {
    if (!this.#tags.pop()) throw new RangeError('end-tag without tag')
    return this.#leave()
  }

  /** Before a fill, a stroke or a picture. */
  shape(): string | undefined {
    if (this.#tags.at(-1) === 'artifact') return this.#enter('artifact')
    return this.#enter(this.#nearest('Figure') ?? 'artifact')
  }

  /** Before glyphs whose codes say what they are. */
  text(): string | undefined {
    return this.#enter(this.#textOwner())
  }

  /**
   * Before glyphs that need to be told what they say. A numbered stretch beside the others, not a span inside one:
   * readers (poppler's among them) lose the rest of an element after a stretch nested in it.
   */
  span(said: string): string | undefined {
    const owner = this.#textOwner()
    return owner === 'artifact' ? this.#enter(owner) : this.#enter(owner, said)
  }

  link(area: LinkArea): void {
    const ref = this.#nextRef()
    const inside = this.#nearest('Link')
    const element = inside ?? addElement(this.#innermost(), { role: 'Link' })
    element.kids.push({ is: 'annotation', page: this.#page, ref })
    this.links.push({ ...area, ref })
  }

  /** A field to be filled in, here in reading order; the reference is its annotation's. */
  widget(alt: string): PDFRef {
    const ref = this.#nextRef()
    const element = addElement(this.#innermost(), { role: 'Form', alt })
    element.kids.push({ is: 'annotation', page: this.#page, ref })
    return ref
  }

  /** At the end of the page. */
  end(): string | undefined {
    if (this.#tags.length > 0) throw new RangeError('tag without end-tag')
    return this.#leave()
  }

  /** Text that nobody tagged is a paragraph: better said plainly than lost. */
  #textOwner(): Owner {
    if (this.#tags.at(-1) === 'artifact') return 'artifact'
    const owner = this.#innermost()
    if (CONTAINERS.has(owner.role)) return this.#implied(owner, 'P')
    return owner.role === 'LI' ? this.#implied(owner, 'LBody') : owner
  }

  #elements(): Element[] {
    return this.#tags.filter((owner) => owner !== 'artifact')
  }

  #nearest(role: string): Element | undefined {
    return this.#elements()
      .filter((element) => element.role === role)
      .at(-1)
  }

  #innermost(): Element {
    return this.#elements().at(-1) ?? this.#root
  }

  /** Where an element goes: what is inside an item, a list of the next level included, belongs to the item's body. */
  #home(): Element {
    const owner = this.#innermost()
    return owner.role === 'LI' ? this.#implied(owner, 'LBody') : owner
  }

  /** The element that grammar wants between an owner and its text; one for a run of lines. */
  #implied(owner: Element, role: 'P' | 'LBody'): Element {
    const last = owner.kids.at(-1)
    const open = last?.is === 'element' && last.element.role === role ? last.element : undefined
    if (open && (role === 'LBody' || open === this.#current?.owner)) return open
    return addElement(owner, { role })
  }

  #leave(): string | undefined {
    const open = this.#current !== undefined
    this.#current = undefined
    return open ? 'EMC' : undefined
  }

  #enter(owner: Owner, said?: string): string | undefined {
    const span = said !== undefined
    if (!span && this.#current?.owner === owner && !this.#current.span) return undefined
    const left = this.#leave()
    this.#current = { owner, span }
    const begin = owner === 'artifact' ? '/Artifact BMC' : this.#number(owner, said)
    return left ? `${left}\n${begin}` : begin
  }

  #number(owner: Element, said: string | undefined): string {
    const mcid = this.#mcids
    this.#mcids += 1
    owner.kids.push({ is: 'mark', page: this.#page, mcid })
    if (said === undefined) return `/${owner.role} <</MCID ${mcid}>> BDC`
    return `/Span <</MCID ${mcid} /ActualText <FEFF${utf16Hex(said)}>>> BDC`
  }
}
