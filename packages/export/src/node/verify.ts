import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@tanquian/model'
import { verifyPackageBytes, type Verification } from '../package/verify-package.ts'
import { ZIP_LIMITS } from '../zip/read-zip.ts'
import { readBytes } from './piece-source.ts'

/**
 * Verifies a package, by path, file URL or bytes. A file that is no package fails ('file/unreadable',
 * 'package/unreadable'); one that is altered, short or stuffed is a {@link Verification} with problems.
 */
export async function verifyPackage(zip: string | URL | Uint8Array): Promise<Result<Verification>> {
  if (zip instanceof Uint8Array) return verifyPackageBytes(zip, '')
  const path = zip instanceof URL ? fileURLToPath(zip) : zip
  const bytes = await readBytes(path, ZIP_LIMITS.archive)
  return bytes.ok ? verifyPackageBytes(bytes.value, basename(path)) : bytes
}
