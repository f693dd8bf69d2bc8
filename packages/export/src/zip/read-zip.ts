import { fail, ok, type Result } from '@tanquian/model'
import { isSafeName } from './safe-name.ts'

/** A file inside a ZIP. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Budget for archives that others made: counted while inflating, so that a small bomb never grows. */
export const ZIP_LIMITS = { archive: 200_000_000, total: 500_000_000, entries: 2_000, ratio: 200 } as const

/** Inflates raw DEFLATE up to `limit` bytes; rejects past it. Node and browsers bring their own. */
export type Inflate = (bytes: Uint8Array, limit: number) => Promise<Uint8Array>

interface Central {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly at: number
}

/**
 * Reads a ZIP strictly: the central directory is the truth, local headers must agree with it, names must be safe and unique
 * (by case and by normal form), sizes and CRC must match. JSZip writes ours; to read what others made it is too kind.
 * Failures: package/unreadable, package/hash-mismatch (an entry's CRC), package/bad-name, package/too-big.
 */
export async function readZip(bytes: Uint8Array, inflate: Inflate, at = ''): Promise<Result<readonly ZipEntry[]>> {
  if (bytes.length > ZIP_LIMITS.archive) return fail('package/too-big', { at })
  const directory = readDirectory(bytes, at)
  if (!directory.ok) return directory
  const seen = new Set<string>()
  const entries: ZipEntry[] = []
  let total = 0
  for (const file of directory.value) {
    const key = file.name.normalize('NFC').toLowerCase()
    if (!isSafeName(file.name) || seen.has(key)) return fail('package/bad-name', { at: file.name })
    seen.add(key)
    total += file.size
    if (total > ZIP_LIMITS.total || file.size > Math.max(1, file.packed) * ZIP_LIMITS.ratio)
      return fail('package/too-big', { at: file.name })
    if (file.name.endsWith('/')) continue
    const data = await readEntry(bytes, file, inflate)
    if (!data) return fail('package/unreadable', { at: file.name })
    if (crc32(data) !== file.crc) return fail('package/hash-mismatch', { at: file.name })
    entries.push({ name: file.name, bytes: data })
  }
  return ok(entries)
}

/** Names in a ZIP's directory, without unpacking anything; fails when the bytes are no ZIP. */
export function listZip(bytes: Uint8Array, at = ''): Result<readonly string[]> {
  if (bytes.length > ZIP_LIMITS.archive) return fail('package/too-big', { at })
  const directory = readDirectory(bytes, at)
  return directory.ok ? ok(directory.value.map((file) => file.name)) : directory
}

async function readEntry(bytes: Uint8Array, file: Central, inflate: Inflate): Promise<Uint8Array | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.at + 30 > bytes.length || view.getUint32(file.at, true) !== 0x04034b50) return undefined
  const nameLength = view.getUint16(file.at + 26, true)
  const start = file.at + 30 + nameLength + view.getUint16(file.at + 28, true)
  const localName = decodeName(bytes.subarray(file.at + 30, file.at + 30 + nameLength))
  if (
    localName !== file.name ||
    view.getUint16(file.at + 8, true) !== file.method ||
    start + file.packed > bytes.length
  )
    return undefined
  const packed = bytes.subarray(start, start + file.packed)
  if (file.method !== 0 && file.method !== 8) return undefined
  const data = file.method === 0 ? packed : await inflate(packed, file.size).catch(() => undefined)
  return data?.length === file.size ? data : undefined
}

function readDirectory(bytes: Uint8Array, at: string): Result<readonly Central[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return fail('package/unreadable', { at })
  const count = view.getUint16(end + 10, true)
  if (count > ZIP_LIMITS.entries) return fail('package/too-big', { at })
  const directoryEnd = view.getUint32(end + 12, true) + view.getUint32(end + 16, true)
  let i = view.getUint32(end + 16, true)
  const files: Central[] = []
  for (let n = 0; n < count; n++) {
    if (i + 46 > end || view.getUint32(i, true) !== 0x02014b50) return fail('package/unreadable', { at })
    const flags = view.getUint16(i + 8, true)
    // Encrypted entries are never ours.
    if (flags & 1) return fail('package/unreadable', { at })
    const nameLength = view.getUint16(i + 28, true)
    files.push({
      name: decodeName(bytes.subarray(i + 46, i + 46 + nameLength)),
      method: view.getUint16(i + 10, true),
      crc: view.getUint32(i + 16, true),
      packed: view.getUint32(i + 20, true),
      size: view.getUint32(i + 24, true),
      at: view.getUint32(i + 42, true),
    })
    i += 46 + nameLength + view.getUint16(i + 30, true) + view.getUint16(i + 32, true)
  }
  return i === directoryEnd ? ok(files) : fail('package/unreadable', { at })
}

function findEnd(view: DataView): number {
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - 65_557); i--)
    if (view.getUint32(i, true) === 0x06054b50 && i + 22 + view.getUint16(i + 20, true) === view.byteLength) return i
  return -1
}

const decodeName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** CRC-32 as ZIP and PNG use it. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (let i = 0; i < bytes.length; i++) c = (CRC_TABLE[(c ^ bytes[i]!) & 255] as number) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
