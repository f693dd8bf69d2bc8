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
}

/** What is off: letters must stay one glyph each, or PDF, canvas and search would disagree. */
const OFF = ['liga', 'clig', 'dlig', 'calt', 'rlig', 'rclt'] as const

/** Opens a font. harfbuzz is loaded here and nowhere else, at the first call. */
export async function openShaper(bytes: Uint8Array): Promise<Shaper> {
  const hb = await import('harfbuzzjs')
  const face = new hb.Face(new hb.Blob(bytes))
  const font = new hb.Font(face)
  const base = [new hb.Feature('kern', 1), ...OFF.map((tag) => new hb.Feature(tag, 0))]
  const tabularSet = [...base, new hb.Feature('tnum', 1)]
  const buffer = new hb.Buffer()
  const shape = (text: string, tabular = false): HbGlyph[] => {
    buffer.clearContents()
    buffer.addText(text)
    buffer.setDirection(hb.Direction.LTR)
    buffer.setScript('Latn')
    buffer.setLanguage('es')
    buffer.setClusterLevel(hb.ClusterLevel.CHARACTERS)
    hb.shape(font, buffer, tabular ? tabularSet : base)
    const places = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map((info, i) => ({
      id: info.codepoint,
      cluster: info.cluster,
      advance: places[i]?.xAdvance ?? 0,
    }))
  }
  return { hb, face, font, shape }
}
