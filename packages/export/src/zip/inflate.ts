import type { Inflate } from './read-zip.ts'

/** Inflates with the platform's own stream (browsers, workers, Node), counting as it goes: a bomb is dropped at its limit. */
export const inflateRaw: Inflate = async (bytes, limit) => {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const out = new Uint8Array(limit)
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (length + value.length > limit) {
      await reader.cancel()
      throw new RangeError(`more than ${limit} bytes`)
    }
    out.set(value, length)
    length += value.length
  }
  return out.subarray(0, length)
}
