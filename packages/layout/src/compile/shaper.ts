import type * as HarfBuzz from 'harfbuzzjs'

/** One glyph as harfbuzz places it, in font units. */
export interface HbGlyph {
  readonly id: number
  readonly cluster: number
  readonly advance: number
}

/** A face opened with harfbuzz. */
export interface Shaper {
  readonly hb: typeof HarfBuzz
  readonly face: HarfBuzz.Face
  readonly font: HarfBuzz.Font
  /** Shapes with kerning on and ligatures off, script Latin, language Spanish: the settings of every piece. */
  shape(text: string, tabular?: boolean): HbGlyph[]
  /** Shapes as a browser does with ligatures and alternates off; for comparing. */
  shapeAsBrowser(text: string): HbGlyph[]
}

/**
 * What is off: one character is one glyph, or PDF, canvas and search would disagree. Besides ligatures these are the
 * joining of spacing accents (ccmp; text is precomposed, so nothing else needs it) and the fractions that harfbuzz makes
 * by itself around U+2044.
 */
const OFF = ['liga', 'clig', 'dlig', 'calt', 'rlig', 'ccmp', 'frac', 'numr', 'dnom'] as const

/** Opens a font. harfbuzz is loaded here and nowhere else, at the first call. */
export async function openShaper(bytes: Uint8Array): Promise<Shaper> {
  const hb = await import('harfbuzzjs')
  const face = new hb.Face(new hb.Blob(bytes))
  const font = new hb.Font(face)
  const base = [new hb.Feature('kern', 1), ...OFF.map((tag) => new hb.Feature(tag, 0))]
  const browser = ['liga', 'clig', 'calt'].map((tag) => new hb.Feature(tag, 0))
  const tabularSet = [...base, new hb.Feature('tnum', 1)]
  const buffer = new hb.Buffer()
  const run = (text: string, features: HarfBuzz.Feature[]): HbGlyph[] => {
    buffer.clearContents()
    buffer.addText(text)
    buffer.setDirection(hb.Direction.LTR)
    buffer.setScript('Latn')
    buffer.setLanguage('es')
    buffer.setClusterLevel(hb.ClusterLevel.CHARACTERS)
    hb.shape(font, buffer, features)
    const places = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map((info, i) => ({
      id: info.codepoint,
      cluster: info.cluster,
      advance: places[i]?.xAdvance ?? 0,
    }))
  }
  const shape = (text: string, tabular = false): HbGlyph[] => run(text, tabular ? tabularSet : base)
  const shapeAsBrowser = (text: string): HbGlyph[] => run(text, browser)
  return { hb, face, font, shape, shapeAsBrowser }
}
