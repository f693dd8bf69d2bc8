// Files that must be refused, or taken with care, made here byte by byte.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'

const chunk = (type: string, body: Buffer): Buffer => {
  const inside = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const whole = Buffer.alloc(inside.length + 8)
  whole.writeUInt32BE(body.length, 0)
  inside.copy(whole, 4)
  whole.writeUInt32BE(crc32(inside) >>> 0, inside.length + 4)
  return whole
}

/** A real PNG, one bit a pixel: of any size in a few kilobytes. */
export function flatPng(w: number, h: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(w, 0)
  head.writeUInt32BE(h, 4)
  head[8] = 1
  const rows = Buffer.alloc(h * (1 + Math.ceil(w / 8)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A small photo of noise and colour. */
export function photo(type: 'image/png' | 'image/jpeg', w = 640, h = 480): Buffer {
  const canvas = createCanvas(w, h)
  const ctx = canvas.getContext('2d')
  for (let x = 0; x < w; x += 8) {
    ctx.fillStyle = `hsl(${(x * 7) % 360} 70% ${30 + (x % 50)}%)`
    ctx.fillRect(x, (x * 13) % h, 40, 90)
  }
  return type === 'image/jpeg' ? canvas.toBuffer('image/jpeg') : canvas.toBuffer('image/png')
}

/** The same JPEG, its frame header claiming another size. */
export function claimSize(jpeg: Buffer, w: number, h: number): Buffer {
  const copy = Buffer.from(jpeg)
  const frame = copy.findIndex((byte, at) => byte === 0xff && (copy[at + 1] === 0xc0 || copy[at + 1] === 0xc2))
  copy.writeUInt16BE(h, frame + 5)
  copy.writeUInt16BE(w, frame + 7)
  return copy
}

/** A stored ZIP of one text file: whole, and nothing of ours. */
export function foreignZip(): Buffer {
  const name = Buffer.from('hola.txt')
  const body = Buffer.from('Esto no es una pieza.')
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt32LE(crc32(body) >>> 0, 10)
  fields.writeUInt32LE(body.length, 14)
  fields.writeUInt32LE(body.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, body])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

/** A folder that puts bytes under a name and gives the path. */
export async function fileFolder(): Promise<{
  readonly put: (name: string, bytes: Buffer | string) => Promise<string>
  readonly remove: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'malos-'))
  return {
    put: async (name, bytes) => {
      const path = join(folder, name)
      await writeFile(path, bytes)
      return path
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
