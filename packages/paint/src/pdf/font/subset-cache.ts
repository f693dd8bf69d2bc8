import { FailureError } from '@tanquian/model'
import type { Platform } from '../../platform.ts'
import type { Subset } from './subset.ts'

/** A subset ready for the file. */
export interface FontFile {
  /** Bytes before deflating. */
  readonly length: number
  readonly deflated: Uint8Array
}

/** Subsets kept; at about 5 KB each this stays under a megabyte however long a process runs. */
const KEPT = 128

const keyOf = (font: string, ttf: Uint8Array, glyphs: readonly number[]): string => `${font} ${ttf.length} ${glyphs}`

/** Font subsets by font and glyphs; the oldest leave when it is full, so that bulk work keeps memory flat. */
export class SubsetCache {
  readonly #subset: () => Promise<Subset>
  readonly #platform: Platform
  readonly #files = new Map<string, FontFile>()

  constructor(subset: () => Promise<Subset>, platform: Platform) {
    this.#subset = subset
    this.#platform = platform
  }

  /** Throws FailureError('font/unreadable') when the font cannot be cut. */
  async file(font: string, ttf: Uint8Array, glyphs: readonly number[]): Promise<FontFile> {
    const key = keyOf(font, ttf, glyphs)
    const known = this.#files.get(key)
    if (known) return known
    const subset = await this.#subset()
    let bytes: Uint8Array
    try {
      bytes = subset(ttf, glyphs)
    } catch (cause) {
      throw new FailureError({ code: 'font/unreadable', at: font, cause })
    }
    const file = { length: bytes.length, deflated: await this.#platform.deflate(bytes) }
    this.#files.set(key, file)
    if (this.#files.size > KEPT) this.#files.delete(this.#files.keys().next().value!)
    return file
  }
}
