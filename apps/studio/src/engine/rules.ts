import { loadLaw, loadOffice } from '@tanquian/brand-template'
import type { LawBook, Office, Result } from '@tanquian/model'
import { reviewPiece } from '@tanquian/review'

/** What the review works with; it comes after the first paint, all at once. */
export interface Rules {
  readonly reviewPiece: typeof reviewPiece
  readonly law: LawBook
  readonly office: Office
}

/** The book of the law and the office are ours: one that cannot be read is a mistake of the build, not of the world. */
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.failure.code} at ${result.failure.at ?? '?'}`)
  return result.value
}

/** Rules, law and office. Rejects when they cannot be fetched. */
export async function loadRules(): Promise<Rules> {
  const [law, office] = await Promise.all([loadLaw(), loadOffice()])
  return { reviewPiece, law: valueOf(law), office: valueOf(office) }
}
