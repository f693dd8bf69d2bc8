import { templateHeads, type FormatHead } from '@tanquian/brand-template'
import { openExample } from '../../src/node/example.ts'
import type { Job } from '../../src/node/job.ts'
import { openJob } from '../../src/node/render.ts'
import type { LaidFormat } from '../../src/press.ts'
import { readPieceValue, type ReadPiece } from '../../src/read-piece.ts'

/** An example of the catalogue, and the formats of it that this run looks at. */
export interface Sample {
  readonly template: string
  readonly example: string
  readonly formats: readonly string[]
}

/** How many formats of the typical example of a template, of its longest and of the others, at most. */
export interface Share {
  readonly tipico: number
  readonly largo: number
  readonly others: number
}

/** `npm run test:all`: every format of every example, however long it takes. */
const ALL = process.env['LIBRARY'] === 'all'

const hashOf = (text: string): number => {
  let hash = 2_166_136_261
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return hash
}

/**
 * What one run looks at: always the same, and other formats from one example to the next, so that together they cover the
 * library. Of the examples that are neither typical nor longest, each third.
 */
export function sampleOf(share: Share, suits: (format: FormatHead) => boolean = () => true): readonly Sample[] {
  const all = templateHeads.flatMap((head) =>
    head.examples.map((example) => ({ template: head.id, example, formats: head.formats.filter(suits) })),
  )
  const picked = all.map(({ template, example, formats }): Sample => {
    const rank = (id: string): number => hashOf(`${template}/${example}/${id}`)
    const third = hashOf(`${template}/${example}`) % 3 === 0
    const many = example === 'tipico' ? share.tipico : example === 'largo' ? share.largo : third ? share.others : 0
    const ids = formats.map(({ id }) => id)
    return { template, example, formats: ALL ? ids : ids.sort((a, b) => rank(a) - rank(b)).slice(0, many) }
  })
  return picked.filter(({ formats }) => formats.length > 0)
}

/** An example with its formats laid out. */
export interface LaidExample {
  readonly piece: ReadPiece
  readonly job: Job
  readonly laid: readonly LaidFormat[]
}

const kept = new Map<string, Promise<LaidExample>>()

/** Opens an example and lays its formats out; once per test file. */
export function layExample(sample: Sample): Promise<LaidExample> {
  const key = `${sample.template}/${sample.example}`
  const known = kept.get(key)
  if (known) return known
  const laying = lay(sample)
  kept.set(key, laying)
  return laying
}

async function lay({ template, example, formats }: Sample): Promise<LaidExample> {
  const draft = await openExample(template, example)
  if (!draft.ok) throw new Error(draft.failure.code)
  const piece = readPieceValue(draft.value, example)
  if (!piece.ok) throw new Error(piece.failure.code)
  const job = await openJob(piece.value, { formats })
  if (!job.ok) throw new Error(`${job.failure.code} at ${job.failure.at}`)
  return { piece: piece.value, job: job.value, laid: job.value.laid }
}
