/** How hard, and how, zlib should look for repetitions. Platforms that cannot choose ignore it. */
export interface DeflateOptions {
  /** 1 fast … 9 small. */
  readonly level?: number
  /** 'rle' only sees runs, 'filtered' prefers literals; both suit filtered pixels. */
  readonly strategy?: 'default' | 'filtered' | 'rle'
}

/** Compresses to the zlib format (RFC 1950), at once or later. */
export type Deflate = (bytes: Uint8Array, options?: DeflateOptions) => Uint8Array | Promise<Uint8Array>

/** What writing files needs of the machine: the platform's own zlib. */
export interface Platform {
  readonly deflate: Deflate
  readonly inflate: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

interface NodeZlib {
  deflateSync(bytes: Uint8Array, options: { level: number; strategy: number; chunkSize: number }): Uint8Array
  inflateSync(bytes: Uint8Array): Uint8Array
}

type BuiltinModules = { getBuiltinModule?: (id: string) => unknown }

/** A module of Node, or undefined elsewhere; asked of the process, so that no bundle ever sees a `node:` import. */
export const nodeModule = (id: string): unknown =>
  (globalThis as { process?: BuiltinModules }).process?.getBuiltinModule?.(id)

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const piped = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(piped).arrayBuffer())
}

/** zlib's own numbers. */
const STRATEGIES = { default: 0, filtered: 1, rle: 3 } as const

/** Node's zlib where there is one, else CompressionStream; both are native and several times faster than JavaScript. */
export function detectPlatform(): Platform {
  const zlib = nodeModule('node:zlib') as NodeZlib | undefined
  if (!zlib)
    return {
      deflate: (bytes) => through(bytes, new CompressionStream('deflate')),
      inflate: (bytes) => through(bytes, new DecompressionStream('deflate')),
    }
  return {
    deflate: (bytes, { level = 9, strategy = 'default' } = {}) => {
      // One chunk large enough for the answer saves copying it together from small ones.
      const chunkSize = Math.max(1 << 14, bytes.length >> 1)
      return zlib.deflateSync(bytes, { level, strategy: STRATEGIES[strategy], chunkSize })
    },
    inflate: (bytes) => zlib.inflateSync(bytes),
  }
}
