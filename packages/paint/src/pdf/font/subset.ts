import { nodeModule } from '../../platform.ts'

/** Cuts a TrueType font down to some glyphs, which keep their ids. */
export type Subset = (ttf: Uint8Array, glyphs: readonly number[]) => Uint8Array

/** The functions of harfbuzz-subset.wasm that are used; pointers are numbers. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory
  _initialize(): void
  malloc(size: number): number
  free(at: number): void
  hb_blob_create(at: number, length: number, mode: number, data: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_length(blob: number): number
  hb_blob_get_data(blob: number, length: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_glyph_set(input: number): number
  hb_subset_input_set(input: number, which: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
}

const NO_HINTING = 1
const RETAIN_GIDS = 2
const DROP_TABLES = 3
const WRITABLE = 2

/** A viewer draws by glyph id: it needs neither names, nor features, nor a character map. */
const DROPPED = ['GSUB', 'GPOS', 'GDEF', 'name', 'post', 'OS/2', 'cmap', 'STAT', 'gasp', 'meta'].map(
  (tag) => [...tag].reduce((word, letter) => (word << 8) | letter.charCodeAt(0), 0) >>> 0,
)

function subsetWith(hb: HarfBuzz, ttf: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const at = hb.malloc(ttf.length)
  new Uint8Array(hb.memory.buffer).set(ttf, at)
  const blob = hb.hb_blob_create(at, ttf.length, WRITABLE, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  const input = hb.hb_subset_input_create_or_fail()
  const wanted = hb.hb_subset_input_glyph_set(input)
  for (const glyph of glyphs) hb.hb_set_add(wanted, glyph)
  const dropped = hb.hb_subset_input_set(input, DROP_TABLES)
  for (const tag of DROPPED) hb.hb_set_add(dropped, tag)
  hb.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GIDS)
  const small = hb.hb_subset_or_fail(face, input)
  try {
    if (!small) throw new RangeError('harfbuzz could not subset the font')
    const out = hb.hb_face_reference_blob(small)
    const bytes = new Uint8Array(hb.memory.buffer, hb.hb_blob_get_data(out, 0), hb.hb_blob_get_length(out)).slice()
    hb.hb_blob_destroy(out)
    return bytes
  } finally {
    if (small) hb.hb_face_destroy(small)
    hb.hb_subset_input_destroy(input)
    hb.hb_face_destroy(face)
    hb.hb_blob_destroy(blob)
    hb.free(at)
  }
}

/** A subsetter from the bytes of `harfbuzzjs/dist/harfbuzz-subset.wasm`, for those who load it their own way. */
export async function createSubset(wasm: BufferSource): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(wasm, {})
  const hb = instance.exports as unknown as HarfBuzz
  hb._initialize()
  return (ttf, glyphs) => subsetWith(hb, ttf, glyphs)
}

async function readWasm(): Promise<BufferSource> {
  const modules = nodeModule('node:module') as
    { createRequire(url: string): { resolve(id: string): string } } | undefined
  const files = nodeModule('node:fs/promises') as
    { readFile(path: string): Promise<Uint8Array<ArrayBuffer>> } | undefined
  if (modules && files)
    return files.readFile(modules.createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  // Vite and other bundlers recognise this form and ship the file as an asset.
  const answer = await fetch(new URL('harfbuzzjs/dist/harfbuzz-subset.wasm', import.meta.url))
  if (!answer.ok) throw new Error(`harfbuzz-subset.wasm: ${answer.status}`)
  return answer.arrayBuffer()
}

let loading: Promise<Subset> | undefined

/** The subsetter, loaded once per process and only when a PDF is made. */
export const loadSubset = (): Promise<Subset> =>
  (loading ??= readWasm()
    .then(createSubset)
    .catch((error: unknown) => {
      loading = undefined
      throw error
    }))
