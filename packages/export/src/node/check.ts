import { reviewPiece } from '@tanquian/review'
import { fail, ok, withRules, type Draft, type Finding, type Result, type Template } from '@tanquian/model'
import { titleOf } from '../names.ts'
import { sizesOf, type ReadPiece } from '../read-piece.ts'
import { loadCatalog } from './catalog.ts'
import { theLaw, theOffice } from '../worn-brand.ts'
import { openPiece, type PieceSource } from './piece-source.ts'
import { openJob } from './render.ts'

/** What Revisión says about a piece, most serious first. */
export interface Checked {
  readonly draft: Draft
  readonly template: Template
  readonly title: string
  readonly findings: readonly Finding[]
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** How a piece is checked. */
export interface CheckOptions {
  /** ISO date against which dates are past; default: today in Mexico City. */
  readonly today?: string
  /** Rules of the law to leave out, by id ('L21'); an unknown one fails with 'use/wrong'. */
  readonly off?: readonly string[]
  /** As in RenderOptions. */
  readonly veda?: boolean
}

/**
 * Passes a piece through Revisión in the formats that it switches on, with the law and the office as they ship.
 * Failures: those of opening, composing and laying out; what the text has wrong is a finding, not a failure.
 */
export async function checkPiece(piece: PieceSource, options: CheckOptions = {}): Promise<Result<Checked>> {
  const opened = await openPiece(piece)
  return opened.ok ? checkRead(opened.value, options) : opened
}

/** {@link checkPiece} for a piece that is already open. */
export async function checkRead(piece: ReadPiece, options: CheckOptions = {}): Promise<Result<Checked>> {
  const { off = [], veda } = options
  const job = await openJob(piece, veda === undefined ? {} : { veda })
  if (!job.ok) return job
  const catalog = await loadCatalog(piece.draft)
  if (!catalog.ok) return catalog
  const { template } = catalog.value
  const [book, office] = await Promise.all([theLaw(), theOffice()])
  if (!book.ok) return book
  if (!office.ok) return office
  const unknown = off.find((id) => !book.value.rules.some((rule) => rule.id === id))
  if (unknown !== undefined) return fail('use/wrong', { at: unknown })
  const findings = reviewPiece({
    draft: piece.draft,
    template,
    brand: job.value.typography.brand,
    scenes: job.value.laid.map(({ scene }) => scene),
    layouts: job.value.laid.map(({ layout }) => layout),
    pictureSizes: sizesOf(piece.pictures),
    today: options.today ?? todayInMexico(),
    law: withRules(book.value, Object.fromEntries(off.map((id) => [id, false]))),
    office: office.value,
  })
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return ok({
    draft: piece.draft,
    template,
    title: titleOf(piece.draft),
    findings,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  })
}

/** Today's ISO date in Mexico City, whatever the clock of this machine is set to. */
function todayInMexico(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City' }).format(new Date())
}
