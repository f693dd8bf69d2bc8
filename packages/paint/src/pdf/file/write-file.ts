import { PDFRawStream, PDFStream } from 'pdf-lib'
import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib'
import type { Platform } from '../../platform.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Version, and four high bytes that keep mail programs from treating the file as text. */
const HEADER = latin1('%PDF-1.7\n%\xE1\xE9\xED\xF3\n')

type Indirect = readonly [PDFRef, PDFObject]

/** A stream without copying its contents, which may be a photo. */
function streamParts(stream: PDFRawStream): Uint8Array[] {
  stream.updateDict()
  return [bytesOf(stream.dict), latin1('\nstream\n'), stream.getContents(), latin1('\nendstream')]
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Every object that is not a stream, in one compressed stream. */
async function objectStream(context: PDFContext, objects: readonly Indirect[], platform: Platform) {
  const bodies = objects.map(([, object]) => bytesOf(object))
  let at = 0
  const index = objects.map(([ref], i) => {
    const entry = `${ref.objectNumber} ${at}`
    at += bodies[i]!.length + 1
    return entry
  })
  const head = latin1(`${index.join(' ')}\n`)
  const newline = latin1('\n')
  const bytes = join([head, ...bodies.flatMap((body) => [body, newline])])
  const dict = context.obj({ Type: 'ObjStm', N: objects.length, First: head.length, Filter: 'FlateDecode' })
  return PDFRawStream.of(dict, await platform.deflate(bytes))
}

/** Bytes of a row: type, offset, place. */
const ROW = 7

/** Rows of the cross-reference stream: type, then offset or container, then place in the container. */
class CrossReference {
  readonly #rows: Uint8Array

  constructor(size: number) {
    this.#rows = new Uint8Array(size * ROW)
  }

  set(objectNumber: number, type: 1 | 2, where: number, place = 0): void {
    const at = objectNumber * ROW
    const row = [type, where >>> 24, where >>> 16, where >>> 8, where, place >>> 8, place]
    row.forEach((byte, i) => (this.#rows[at + i] = byte & 255))
  }

  bytes(): Uint8Array {
    return this.#rows
  }
}

/**
 * Writes a document's objects as a PDF 1.7 file: streams one by one, all else in one object stream, deflated by the
 * platform (the container's own writer deflates in JavaScript, which costs more than everything else together).
 */
export async function writeFile(context: PDFContext, platform: Platform): Promise<Uint8Array> {
  const objects: readonly Indirect[] = context.enumerateIndirectObjects()
  const isStream = ([, object]: Indirect): boolean => object instanceof PDFStream
  const packed = objects.filter((entry) => !isStream(entry))
  const container = context.nextRef()
  const xrefRef = context.nextRef()
  const xref = new CrossReference(xrefRef.objectNumber + 1)
  const parts: Uint8Array[] = [HEADER]
  let offset = HEADER.length
  const put = (ref: PDFRef, object: PDFObject): void => {
    xref.set(ref.objectNumber, 1, offset)
    const inside = object instanceof PDFRawStream ? streamParts(object) : [bytesOf(object)]
    const body = [latin1(`${ref.objectNumber} 0 obj\n`), ...inside, latin1('\nendobj\n')]
    for (const part of body) offset += part.length
    parts.push(...body)
  }
  for (const entry of objects.filter(isStream)) put(...entry)
  put(container, await objectStream(context, packed, platform))
  packed.forEach(([ref], place) => xref.set(ref.objectNumber, 2, container.objectNumber, place))
  const start = offset
  xref.set(xrefRef.objectNumber, 1, start)
  const { Root, Info, ID } = context.trailerInfo
  const dict = context.obj({ Type: 'XRef', Size: xrefRef.objectNumber + 1, W: [1, 4, 2], Filter: 'FlateDecode' })
  for (const [name, value] of Object.entries({ Root, Info, ID })) if (value) dict.set(context.obj(name), value)
  put(xrefRef, PDFRawStream.of(dict, await platform.deflate(xref.bytes())))
  parts.push(latin1(`startxref\n${start}\n%%EOF\n`))
  return join(parts)
}
