import { createCanvas } from '@napi-rs/canvas'
import { loadExamples, templateHeads } from '@tanquian/brand-template'
import type { ContentKind, Draft } from '@tanquian/model'
import { toBase64 } from '../src/base64.ts'

/** A campaign with few words: enough to be a piece, independent of any template's examples. */
export const plainPiece: Draft = {
  schema: 'draft/1',
  id: 'p-0001',
  name: '',
  state: 'borrador',
  content: {
    kind: 'campania',
    tema: 'salud',
    lema: 'Vacúnate ya',
    mensaje: 'Es gratis.',
    fechaPublicacion: '2026-11-23',
  },
  brand: { kind: 'brand', id: 'tanquian', version: 1 },
  template: { kind: 'template', id: 'campania-diente', version: 1 },
  formats: ['post-4x5'],
  overrides: {},
  extras: {},
  createdAt: '2026-11-23T16:00:00.000Z',
  updatedAt: '2026-11-23T18:30:00.000Z',
}

/** The typical example of the first template that suits a kind. */
export async function typicalPiece(kind: ContentKind): Promise<Draft> {
  const head = templateHeads.find((candidate) => candidate.kinds.includes(kind))
  const examples = await loadExamples(head?.id ?? '')
  const example = examples.find(({ id }) => id === 'tipico')
  if (!example) throw new Error(`no typical example for ${kind}`)
  return example.draft
}

/** A two-colour picture: left red, right blue. */
export function picture(w: number, h: number, type: 'jpeg' | 'png' = 'jpeg'): Uint8Array {
  const canvas = createCanvas(w, h)
  const context = canvas.getContext('2d')
  context.fillStyle = '#d02020'
  context.fillRect(0, 0, w / 2, h)
  context.fillStyle = '#2020d0'
  context.fillRect(w / 2, 0, w / 2, h)
  return new Uint8Array(type === 'jpeg' ? canvas.toBuffer('image/jpeg', 92) : canvas.toBuffer('image/png'))
}

/** Puts an EXIF block with an orientation into a JPEG. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
  const app1 = [0xff, 0xe1, 0, 2 + 6 + tiff.length, ...new TextEncoder().encode('Exif\0\0'), ...tiff]
  return Uint8Array.from([...jpeg.subarray(0, 2), ...app1, ...jpeg.subarray(2)])
}

/** A PNG header that promises a size, with an end but hardly anything between. */
export function hugePng(w: number, h: number): Uint8Array {
  const bytes = picture(8, 8, 'png')
  const view = new DataView(bytes.buffer)
  view.setUint32(16, w)
  view.setUint32(20, h)
  return bytes
}

/** The same piece with a photo of these bytes inside. */
export function withPhoto(draft: Draft, bytes: Uint8Array, mediaType = 'image/jpeg', w = 1, h = 1): object {
  const content = { ...draft.content, imagen: { asset: 'foto', alt: 'Una foto de dos colores' } }
  return { ...draft, content, assets: { foto: { mediaType, w, h, data: toBase64(bytes) } } }
}
