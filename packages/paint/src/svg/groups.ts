import type { Op } from '@tanquian/model'
import { attributes } from './attributes.ts'

type TagOp = Extract<Op, { op: 'tag' }>

/** What assistive technology is told about each role. */
const ROLES: Readonly<Record<TagOp['role'], Readonly<Record<string, string>>>> = {
  H1: { role: 'heading', 'aria-level': '1' },
  H2: { role: 'heading', 'aria-level': '2' },
  P: { role: 'paragraph' },
  L: { role: 'list' },
  LI: { role: 'listitem' },
  Figure: { role: 'img' },
  Table: { role: 'table' },
  TR: { role: 'row' },
  TH: { role: 'columnheader' },
  TD: { role: 'cell' },
  Link: { role: 'link' },
  Artifact: { 'aria-hidden': 'true' },
}

/** Open elements. State groups (clip, transform) live until their restore, tag groups until their end-tag. */
export class Groups {
  readonly #out: string[]
  readonly #open: { readonly by: 'save' | 'tag' | 'state' }[] = []

  constructor(out: string[]) {
    this.#out = out
  }

  save(): void {
    this.#open.push({ by: 'save' })
  }

  restore(): void {
    this.#closeTo('save', 'restore without save')
  }

  /** A transform or a clip: a group around all that follows. */
  state(values: Readonly<Record<string, string>>): void {
    this.#out.push(`<g${attributes(values)}>`)
    this.#open.push({ by: 'state' })
  }

  tag({ role, alt, lang }: TagOp): void {
    this.#out.push(`<g${attributes({ ...ROLES[role], 'aria-label': alt, lang })}>`)
    this.#open.push({ by: 'tag' })
  }

  endTag(): void {
    this.#closeTo('tag', 'end-tag without tag')
  }

  end(): void {
    while (this.#open.at(-1)?.by === 'state') this.#close()
    if (this.#open.length > 0) throw new RangeError('a page left save or tag open')
  }

  #close(): string | undefined {
    const closed = this.#open.pop()?.by
    if (closed && closed !== 'save') this.#out.push('</g>')
    return closed
  }

  #closeTo(by: 'save' | 'tag', otherwise: string): void {
    for (;;) {
      const closed = this.#close()
      if (closed === by) return
      if (closed !== 'state') throw new RangeError(otherwise)
    }
  }
}
