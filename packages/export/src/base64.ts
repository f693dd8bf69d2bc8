/** Node's own codec, ten times faster than `atob` on a photo. */
interface NodeBuffer {
  from(text: string, encoding: 'base64'): Uint8Array
  from(buffer: ArrayBufferLike, at: number, length: number): { toString(encoding: 'base64'): string }
}

const nodeBuffer = (): NodeBuffer | undefined => (globalThis as { Buffer?: NodeBuffer }).Buffer

/** Decodes base64; undefined when it is not. Node's decoder skips what it does not know: then the length gives it away. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const buffer = nodeBuffer()
  if (buffer) {
    const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
    const bytes = new Uint8Array(buffer.from(text, 'base64'))
    return bytes.length === (text.length / 4) * 3 - padding ? bytes : undefined
  }
  try {
    const binary = globalThis.atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
    return bytes
  } catch {
    return undefined
  }
}

/** Encodes base64; in browsers in slices, since the argument list of a call is limited. */
export function toBase64(bytes: Uint8Array): string {
  const buffer = nodeBuffer()
  if (buffer) return buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  let binary = ''
  for (let i = 0; i < bytes.length; i += 32_768) binary += String.fromCharCode(...bytes.subarray(i, i + 32_768))
  return globalThis.btoa(binary)
}
