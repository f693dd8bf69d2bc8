/** What a PDF needs of the machine it is written on: the platform's own zlib. */
export interface Platform {
  /** zlib format (RFC 1950). */
  deflate(bytes: Uint8Array): Promise<Uint8Array>
  inflate(bytes: Uint8Array): Promise<Uint8Array>
}

interface NodeZlib {
  deflateSync(bytes: Uint8Array, options: { level: number }): Uint8Array
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

/** Node's zlib where there is one, else CompressionStream; both are native and several times faster than JavaScript. */
export function detectPlatform(): Platform {
  const zlib = nodeModule('node:zlib') as NodeZlib | undefined
  if (zlib)
    return {
      deflate: async (bytes) => zlib.deflateSync(bytes, { level: 9 }),
      inflate: async (bytes) => zlib.inflateSync(bytes),
    }
  return {
    deflate: (bytes) => through(bytes, new CompressionStream('deflate')),
    inflate: (bytes) => through(bytes, new DecompressionStream('deflate')),
  }
}
