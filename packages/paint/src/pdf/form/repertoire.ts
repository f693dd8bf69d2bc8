import { FailureError } from '@tanquian/model'

/** What WinAnsiEncoding says where it differs from Latin-1; undefined where it says nothing. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** Letters of Tének and Náhuatl that no old encoding knows: saltillos, and the modifier apostrophe. */
const HUASTECA = ['\uA78C', '\uA78B', '\u02BC']

/** Codes that WinAnsiEncoding leaves free. */
const FREE = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

/** The Adobe name of a letter outside WinAnsiEncoding. */
const nameOf = (letter: string): string => `uni${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/**
 * One byte per letter, which is what viewers type with: WinAnsiEncoding (all of Spanish), the letters of the Huasteca's languages, and
 * whatever else the first texts need while codes are left.
 */
export class Repertoire {
  readonly #codes = new Map<string, number>()
  readonly #added: { readonly code: number; readonly letter: string }[] = []

  constructor() {
    for (let code = 32; code < 256; code += 1) {
      const letter = code >= 0x80 && code < 0xa0 ? (WINDOWS_1252[code - 0x80] ?? '\0') : String.fromCharCode(code)
      if (letter !== '\0' && code !== 0x7f) this.#codes.set(letter, code)
    }
    for (const letter of HUASTECA) this.#add(letter)
  }

  /** Makes sure that a text can be shown. Throws FailureError('layout/missing-glyph') when no code is left. */
  need(text: string, at: string, font: string): void {
    for (const letter of text)
      if (!this.#codes.has(letter) && letter !== '\n' && !this.#add(letter))
        throw new FailureError({ code: 'layout/missing-glyph', at, params: { char: letter, font } })
  }

  #add(letter: string): boolean {
    const code = FREE[this.#added.length]
    if (code === undefined || letter.length > 1) return false
    this.#codes.set(letter, code)
    this.#added.push({ code, letter })
    return true
  }

  /** Codes in ascending order, with their letters. */
  entries(): readonly { readonly code: number; readonly letter: string }[] {
    return [...this.#codes].map(([letter, code]) => ({ code, letter })).sort((a, b) => a.code - b.code)
  }

  /** The Differences of the encoding: a code, then the name of its letter. */
  differences(): readonly (number | string)[] {
    return this.#added.flatMap(({ code, letter }) => [code, nameOf(letter)])
  }

  /** A line as the hexadecimal string of its codes. */
  hex(text: string): string {
    return [...text].map((letter) => (this.#codes.get(letter) ?? 0x3f).toString(16).padStart(2, '0')).join('')
  }
}
