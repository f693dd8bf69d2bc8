import type { Matrix } from '@tanquian/model'
import { multiply } from './matrix.ts'

interface State {
  ctm: Matrix
  /** Last operator written per parameter; what is already so is not said again. */
  readonly said: Map<string, string>
}

/** What a viewer would know at this point of the content stream; keeps the stream short and knows the transform. */
export class GraphicsState {
  #now: State
  readonly #stack: State[] = []

  constructor(ctm: Matrix) {
    this.#now = { ctm, said: new Map() }
  }

  get ctm(): Matrix {
    return this.#now.ctm
  }

  save(): void {
    this.#stack.push(this.#now)
    this.#now = { ctm: this.#now.ctm, said: new Map(this.#now.said) }
  }

  restore(): void {
    const before = this.#stack.pop()
    if (!before) throw new RangeError('restore without save')
    this.#now = before
  }

  concat(m: Matrix): void {
    this.#now.ctm = multiply(this.#now.ctm, m)
  }

  /** The operator if it changes anything, else undefined. */
  set(parameter: string, operator: string): string | undefined {
    if (this.#now.said.get(parameter) === operator) return undefined
    this.#now.said.set(parameter, operator)
    return operator
  }

  get depth(): number {
    return this.#stack.length
  }
}
