import { templateHeads } from '@tanquian/brand-template'
import { openExample } from '../../src/node/example.ts'
import type { Job } from '../../src/node/job.ts'
import { openJob } from '../../src/node/render.ts'
import type { LaidFormat } from '../../src/press.ts'
import { readPieceValue, type ReadPiece } from '../../src/read-piece.ts'

/** Ids of every example of every template of the catalogue. */
export const EXAMPLES = templateHeads.flatMap((head) =>
  head.examples.map((example) => ({ template: head.id, example })),
)

/** An example with all its formats laid out. */
export interface LaidExample {
  readonly piece: ReadPiece
  readonly job: Job
  readonly laid: readonly LaidFormat[]
}

/** `npm run test:all`: every format of every example, however long it takes. */
const ALL = process.env['LIBRARY'] === 'all'

const hashOf = (text: string): number => {
  let hash = 2_166_136_261
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return hash
}

/**
 * Formats of an example that one run looks at: `many` of its typical example, one of every other, always the same ones, and
 * others from one example to the next, so that together they cover the library.
 */
export function sampled(
  formats: readonly LaidFormat[],
  { template, example }: { readonly template: string; readonly example: string },
  many: number,
): readonly LaidFormat[] {
  if (ALL) return formats
  const rank = ({ format }: LaidFormat): number => hashOf(`${template}/${example}/${format.id}`)
  return formats.toSorted((a, b) => rank(a) - rank(b)).slice(0, example === 'tipico' ? many : 1)
}

const kept = new Map<string, Promise<LaidExample>>()

/** Opens an example and lays out every format of its template; once per test file. */
export function layExample(template: string, example: string): Promise<LaidExample> {
  const key = `${template}/${example}`
  const known = kept.get(key)
  if (known) return known
  const laying = lay(template, example)
  kept.set(key, laying)
  return laying
}

async function lay(template: string, example: string): Promise<LaidExample> {
  const draft = await openExample(template, example)
  if (!draft.ok) throw new Error(draft.failure.code)
  const piece = readPieceValue(draft.value, example)
  if (!piece.ok) throw new Error(piece.failure.code)
  const job = await openJob(piece.value, { formats: 'all' })
  if (!job.ok) throw new Error(`${job.failure.code} at ${job.failure.at}`)
  return { piece: piece.value, job: job.value, laid: job.value.laid }
}
