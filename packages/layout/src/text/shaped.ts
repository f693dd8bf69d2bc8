/** What of a run decides positions; colours and links do not. */
export interface Face {
  readonly font: string
  readonly scale: number
  /** Height above and below the baseline at this leading, em of the block: half of the leading on each side, as in CSS. */
  readonly over: number
  readonly under: number
  readonly capHeight: number
}

/** A piece that no line break may enter: glyphs [from, to) are seen, [to, end) are the spaces that hang at a line's end. */
export interface Chunk {
  readonly from: number
  readonly to: number
  readonly end: number
}

/** A text shaped once, in em of the block's size; every size and every width reads from it. */
export interface Paragraph {
  readonly text: string
  /** Per glyph. */
  readonly ids: readonly number[]
  readonly runs: readonly number[]
  readonly places: readonly number[]
  /** Pen position of each glyph from the start of its segment, em. */
  readonly x: readonly number[]
  readonly advances: readonly number[]
  readonly faces: readonly Face[]
  /** Chunks between line breaks typed by hand; an empty one is an empty line. */
  readonly segments: readonly (readonly Chunk[])[]
  readonly mixed: boolean
  /** Run whose face gives empty lines their height. */
  readonly strut: number
  /** Width of the widest chunk, em. */
  readonly widest: number
  /** Tracking after the last glyph, which a line does not count, em per run. */
  readonly tracking: readonly number[]
  /** Where the word of a chunk may part, if words of this text may. */
  readonly parts?: (chunk: Chunk) => readonly Part[]
  /** Lines already found, by width; see break-lines.ts. */
  readonly broken: Map<number, readonly Broken[]>
  /** Settings already made of it; see set-text.ts. */
  readonly settings: object[]
}

/** A place where a word may part, with the hyphen that is drawn there. Lengths in em of the block. */
export interface Part {
  /** First glyph of what goes over to the next line. */
  readonly glyph: number
  /** Glyph id of the hyphen. */
  readonly id: number
  /** Pen position of the hyphen, as in {@link Paragraph.x}; the letter before it may stand closer than inside the word. */
  readonly x: number
  readonly advance: number
  /** Advance of the letter before it, kerned with the hyphen. */
  readonly before: number
}

/** One line: glyphs [from, to). */
export interface Broken {
  readonly from: number
  readonly to: number
  /** First line of what was typed in one go. */
  readonly opens: boolean
  /** Where the word at its end parts; its hyphen is not among the glyphs. */
  readonly part?: Part
}
