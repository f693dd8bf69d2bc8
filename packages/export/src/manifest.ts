import type { Draft, Ref } from '@tanquian/model'

/** A file of a package, with what proves that it is whole. */
export interface ManifestFile {
  readonly path: string
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
  readonly mediaType: string
  readonly format?: string
  /** Pixels of pictures, points of documents. */
  readonly w?: number
  readonly h?: number
}

/** `manifiesto.json`: what the package holds, made from what. */
export interface Manifest {
  readonly schema: 'manifest/1'
  readonly piece: { readonly id: string; readonly title: string; readonly kind: string; readonly updatedAt: string }
  readonly brand: Ref<'brand'>
  readonly template: Ref<'template'>
  /** Version of the engine that laid the piece out. */
  readonly engine: string
  /** Digest of the layout of each format: the same recipe must reach the same digest. */
  readonly digests: Readonly<Record<string, string>>
  readonly files: readonly ManifestFile[]
}

/** Names inside every package. */
export const PACKAGE = { manifest: 'manifiesto.json', source: 'pieza.json' } as const

/** The engine's version, written in manifests. */
export const ENGINE = '0.1.0'

/** Builds the manifest; files sorted by path so that the same piece gives the same bytes. */
export function buildManifest(
  draft: Draft,
  title: string,
  digests: Readonly<Record<string, string>>,
  files: readonly ManifestFile[],
): Manifest {
  return {
    schema: 'manifest/1',
    piece: { id: draft.id, title, kind: draft.content.kind, updatedAt: draft.updatedAt },
    brand: draft.brand,
    template: draft.template,
    engine: ENGINE,
    digests: Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1))),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

/** SHA-256 in lower-case hex, by the platform. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
