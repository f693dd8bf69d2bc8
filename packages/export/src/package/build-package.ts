import type { Draft, EmbeddedAsset } from '@tanquian/model'
import { toBase64 } from '../base64.ts'
import { buildManifest, PACKAGE, sha256Hex, type Manifest, type ManifestFile } from '../manifest.ts'
import { stemOf, titleOf } from '../names.ts'
import { writeZip } from '../zip/write-zip.ts'

/** A file that goes into a package. */
export interface PressedFile {
  readonly name: string
  readonly format: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Pixels of pictures, points of documents. */
  readonly w: number
  readonly h: number
}

/** A package ready to be handed over. */
export interface BuiltPackage {
  readonly zip: Uint8Array
  /** '2026-11-23_aviso_corte-de-agua.zip' */
  readonly name: string
  readonly manifest: Manifest
}

/** The piece as a file: its JSON with the pictures inside, keys of `assets` sorted, indented for reading. */
export function pieceJson(draft: Draft, assets: Readonly<Record<string, EmbeddedAsset>> = draft.assets ?? {}): string {
  const { assets: _, ...recipe } = draft
  const sorted = Object.fromEntries(Object.entries(assets).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify(Object.keys(sorted).length > 0 ? { ...recipe, assets: sorted } : recipe, null, 2)}\n`
}

/** A picture's bytes as a piece carries them. */
export function embed(bytes: Uint8Array, mediaType: EmbeddedAsset['mediaType'], w: number, h: number): EmbeddedAsset {
  return { mediaType, w, h, data: toBase64(bytes) }
}

/**
 * Puts files, source and manifest into a ZIP. Same piece, same bytes: dates come from the draft's `updatedAt`.
 * @param digests digest of each format's layout
 */
export async function buildPackage(
  draft: Draft,
  files: readonly PressedFile[],
  digests: Readonly<Record<string, string>>,
  assets?: Readonly<Record<string, EmbeddedAsset>>,
): Promise<BuiltPackage> {
  const encoder = new TextEncoder()
  const source = {
    name: PACKAGE.source,
    bytes: encoder.encode(pieceJson(draft, assets)),
    mediaType: 'application/json',
  }
  const listed: ManifestFile[] = [await listFile(source)]
  for (const file of files) listed.push({ ...(await listFile(file)), format: file.format, w: file.w, h: file.h })
  const manifest = buildManifest(draft, titleOf(draft), digests, listed)
  const entries = [
    ...files.map(({ name, bytes }) => ({ name, bytes })),
    source,
    { name: PACKAGE.manifest, bytes: encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`) },
  ]
  return { zip: await writeZip(entries, draft.updatedAt), name: `${stemOf(draft)}.zip`, manifest }
}

async function listFile(file: { name: string; bytes: Uint8Array; mediaType: string }): Promise<ManifestFile> {
  return { path: file.name, bytes: file.bytes.length, sha256: await sha256Hex(file.bytes), mediaType: file.mediaType }
}
