/** Decodes base64; undefined when it is not. `atob` exists in browsers, workers and Node alike. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const binary = globalThis.atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
    return bytes
  } catch {
    return undefined
  }
}

/** Encodes base64 in slices, since the argument list of a call is limited. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 32_768) binary += String.fromCharCode(...bytes.subarray(i, i + 32_768))
  return globalThis.btoa(binary)
}
