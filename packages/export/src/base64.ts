/** Node's own codec, ten times faster than `atob` on a photo. */
interface NodeBuffer {
  from(text: string, encoding: 'base64'): Uint8Array
  from(buffer: ArrayBufferLike, at: number, length: number): { toString(encoding: 'base64'): string }
}

const nodeBuffer = (): NodeBuffer | undefined => (globalThis as { Buffer?: NodeBuffer }).Buffer

/** Decodes base64; undefined when it is not. Node's decoder skips what it does not know, so the text is looked at first. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const buffer = nodeBuffer()
  if (buffer) return new Uint8Array(buffer.from(text, 'base64'))
  const binary = globalThis.atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** Encodes base64; in browsers in slices, since the argument list of a call is limited. */
export function toBase64(bytes: Uint8Array): string {
  const buffer = nodeBuffer()
  if (buffer) return buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  let binary = ''
  for (let i = 0; i < bytes.length; i += 32_768) binary += String.fromCharCode(...bytes.subarray(i, i + 32_768))
  return globalThis.btoa(binary)
}
