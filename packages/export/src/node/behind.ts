import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { brandHeads, templateHeads } from '@tanquian/brand-template/heads'
import { fail, ok, refsBehind, type Draft, type RefBehind, type Result } from '@tanquian/model'
import { PACKAGE } from '../manifest.ts'
import { readPiece, type ReadPiece } from '../read-piece.ts'
import { inflateRaw } from '../zip/inflate.ts'
import { readZip, ZIP_LIMITS } from '../zip/read-zip.ts'
import { fileFailure, openFile, readBytes } from './piece-source.ts'

/** Only refs of this brand, of this template; absent = of any. With only one of both, the other's refs are left out. */
export interface BehindFilter {
  readonly brand?: string
  readonly template?: string
}

/** A piece that was made with earlier versions. */
export interface BehindPiece {
  readonly path: string
  readonly draft: Draft
  /** In a package: it stays as it was made, for ever. */
  readonly archived: boolean
  readonly behind: readonly RefBehind[]
}

/** What was found in files and folders. */
export interface BehindReport {
  readonly pieces: readonly BehindPiece[]
  /** Pieces that were read, behind or not. */
  readonly read: number
  /** Files of a folder that hold no piece. */
  readonly other: readonly string[]
}

const isWanted = ({ kind, id }: RefBehind, { brand, template }: BehindFilter): boolean => {
  if (brand === undefined && template === undefined) return true
  return kind === 'brand' ? id === brand : id === template
}

/** Refs of a draft that the catalogue has later versions of, those that a filter wants. */
export const behindOf = (draft: Draft, filter: BehindFilter): readonly RefBehind[] =>
  refsBehind(draft, { brands: brandHeads, templates: templateHeads }).filter((ref) => isWanted(ref, filter))

/** The piece inside a package; its files are not checked, that is `verifyPackage`'s. */
async function pieceInPackage(path: string): Promise<Result<ReadPiece>> {
  const bytes = await readBytes(path, ZIP_LIMITS.archive)
  if (!bytes.ok) return bytes
  const entries = await readZip(bytes.value, inflateRaw, basename(path))
  if (!entries.ok) return entries
  const source = entries.value.find(({ name }) => name === PACKAGE.source)
  if (!source) return fail('package/missing-file', { at: `${basename(path)}, ${PACKAGE.source}` })
  return readPiece(new TextDecoder().decode(source.bytes), `${basename(path)}, ${PACKAGE.source}`)
}

const isPackage = (path: string): boolean => /\.zip$/i.test(path)

/** Every file of the folders, in order; what is given by name comes as it is. `own` = given by name. */
async function listed(paths: readonly string[]): Promise<Result<readonly { path: string; own: boolean }[]>> {
  const files: { path: string; own: boolean }[] = []
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) files.push({ path, own: true })
      else
        for (const entry of await readdir(path, { recursive: true, withFileTypes: true }))
          if (entry.isFile() && /\.(?:json|zip)$/i.test(entry.name))
            files.push({ path: join(entry.parentPath, entry.name), own: false })
    } catch (cause) {
      return { ok: false, failure: fileFailure(path, cause) }
    }
  }
  return ok(files.sort((a, b) => (a.path < b.path ? -1 : 1)))
}

/**
 * Reads pieces and packages, of folders all that are inside, and tells which were made with earlier versions. Changes nothing.
 * A file that was named and holds no piece fails; one that merely lies in a folder is counted under `other`.
 */
export async function findBehind(paths: readonly string[], filter: BehindFilter = {}): Promise<Result<BehindReport>> {
  const files = await listed(paths)
  if (!files.ok) return files
  const pieces: BehindPiece[] = []
  const other: string[] = []
  let read = 0
  for (const { path, own } of files.value) {
    const archived = isPackage(path)
    const piece = archived ? await pieceInPackage(path) : await openFile(path)
    if (!piece.ok) {
      if (own) return piece
      other.push(path)
      continue
    }
    read += 1
    const behind = behindOf(piece.value.draft, filter)
    if (behind.length > 0) pieces.push({ path, draft: piece.value.draft, archived, behind })
  }
  return ok({ pieces, read, other })
}
