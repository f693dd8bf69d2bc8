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
