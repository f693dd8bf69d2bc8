import { fail, ok, type Draft, type Failure, type Result } from '@tanquian/model'
import { PACKAGE, sha256Hex, type Manifest, type ManifestFile } from '../manifest.ts'
import { titleOf } from '../names.ts'
import { readPiece } from '../read-piece.ts'
import { inflateRaw } from '../zip/inflate.ts'
import { listZip, readZip, type ZipEntry } from '../zip/read-zip.ts'
import { parseManifest } from './parse-manifest.ts'

/** What a verification found. The package is sound when `problems` is empty. */
export interface Verification {
  /** Everything that is not as the manifest says, each with its code and the file's name. */
  readonly problems: readonly Failure[]
  /** Files whose hash was recomputed. */
  readonly files: readonly {
    readonly path: string
    readonly bytes: number
    readonly sha256: string
    readonly whole: boolean
  }[]
  readonly manifest?: Manifest
  readonly draft?: Draft
}

/**
 * Recomputes every hash of a package and parses its source. A file that is no package at all fails
 * ('package/unreadable', 'package/too-big'); a package with something wrong inside is a Verification with problems.
 * @param at name for the failure's place
 */
export async function verifyPackageBytes(bytes: Uint8Array, at: string): Promise<Result<Verification>> {
  const names = listZip(bytes, at)
  if (!names.ok) return names
  if (!names.value.includes(PACKAGE.manifest))
    return fail('package/unreadable', { at, params: { missing: PACKAGE.manifest } })
  const entries = await readZip(bytes, inflateRaw, at)
  if (!entries.ok) return ok({ problems: [entries.failure], files: [] })
  const files = new Map(entries.value.map((entry) => [entry.name, entry]))
  const manifest = parseManifest(textOf(files.get(PACKAGE.manifest)))
  if (!manifest.ok) return ok({ problems: [manifest.failure], files: [] })
  return ok(await compare(manifest.value, files))
}

const textOf = (entry: ZipEntry | undefined): string => new TextDecoder().decode(entry?.bytes)

async function compare(manifest: Manifest, files: ReadonlyMap<string, ZipEntry>): Promise<Verification> {
  const problems: Failure[] = []
  const checked: { path: string; bytes: number; sha256: string; whole: boolean }[] = []
  for (const listed of manifest.files) {
    const entry = files.get(listed.path)
    const seen = await checkFile(listed, entry)
    if (seen.problem) problems.push(seen.problem)
    if (entry) checked.push({ path: listed.path, bytes: entry.bytes.length, sha256: seen.sha256, whole: !seen.problem })
  }
  const listed = new Set([PACKAGE.manifest, ...manifest.files.map((file) => file.path)])
  for (const name of files.keys()) if (!listed.has(name)) problems.push({ code: 'package/extra-file', at: name })
  if (!listed.has(PACKAGE.source)) problems.push({ code: 'package/missing-file', at: PACKAGE.source })
  const source = files.get(PACKAGE.source)
  const piece = source && readPiece(textOf(source), PACKAGE.source)
  if (piece && !piece.ok) problems.push(piece.failure)
  if (!piece?.ok) return { problems, files: checked, manifest }
  const strange = disagreement(manifest, piece.value.draft)
  if (strange) problems.push({ code: 'package/hash-mismatch', at: `${PACKAGE.manifest}, ${strange}` })
  return { problems, files: checked, manifest, draft: piece.value.draft }
}

async function checkFile(
  listed: ManifestFile,
  entry: ZipEntry | undefined,
): Promise<{ sha256: string; problem?: Failure }> {
  if (!entry) return { sha256: '', problem: { code: 'package/missing-file', at: listed.path } }
  const sha256 = await sha256Hex(entry.bytes)
  const whole = sha256 === listed.sha256 && entry.bytes.length === listed.bytes
  return whole ? { sha256 } : { sha256, problem: { code: 'package/hash-mismatch', at: listed.path } }
}

/** The manifest has no hash of its own; what it says about the piece must be what the source says. */
function disagreement(manifest: Manifest, draft: Draft): string | undefined {
  const { piece, brand, template } = manifest
  if (piece.id !== draft.id) return 'piece.id'
  if (piece.title !== titleOf(draft)) return 'piece.title'
  if (piece.kind !== draft.content.kind) return 'piece.kind'
  if (piece.updatedAt !== draft.updatedAt) return 'piece.updatedAt'
  if (brand.id !== draft.brand.id || brand.version !== draft.brand.version) return 'brand'
  if (template.id !== draft.template.id || template.version !== draft.template.version) return 'template'
  return undefined
}
