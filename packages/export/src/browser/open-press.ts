import { loadTemplate, templateHeads } from '@tanquian/brand-template'
import { createDraft } from '@tanquian/draft'
import {
  contentProblems,
  fail,
  FailureError,
  ok,
  parseContent,
  type Brand,
  type Draft,
  type Format,
  type Result,
  type Template,
} from '@tanquian/model'
import { titleOf } from '../names.ts'
import { chooseFormats, layFormat, planFiles, usualTypes, type FileType, type PressKit } from '../press.ts'
import { sizesOf } from '../read-piece.ts'
import { makeFile } from './make-file.ts'
import { openPictures, type OpenPicture } from './pictures.ts'
import { loadTypography } from './press-kit.ts'
import { wornBrand } from '../worn-brand.ts'
import type { PressedBlob, PressPicture } from './request.ts'

/** What a press is opened with. */
export interface PressOptions {
  /** Id of a brand of the catalogue. Default: the municipality's. */
  readonly brand?: string
  /** Pictures that contents name as `imagen.asset`. */
  readonly pictures?: ReadonlyMap<string, PressPicture>
  /** The caller's clock, as ISO instant: when a piece was begun. It is written into documents, and names fall back to its day. */
  readonly now: () => string
}

/** A format that a piece can be made in. */
export type PieceFormat = Pick<Format, 'id' | 'title' | 'output' | 'width' | 'height'>

/** Something that a clerk has to fill in or mend before the piece may leave, in Spanish. */
export interface PieceProblem {
  /** Dotted path into the content. */
  readonly path: string
  readonly message: string
}

/** A content in a template, ready to become files. Each file is made when asked for, opened again and compared. */
export interface PressPiece {
  readonly title: string
  /** Every format of its template. */
  readonly formats: readonly PieceFormat[]
  /** None: the piece may leave the office. */
  readonly problems: readonly PieceProblem[]
  /** A page of a format, to show on a screen at any size. */
  svg(format: string, page?: number): Promise<Result<PressedBlob>>
  /** A page at its exact pixels (paper: 150 ppi). */
  png(format: string, page?: number): Promise<Result<PressedBlob>>
  /** All pages of a format. */
  pdf(format: string): Promise<Result<PressedBlob>>
  /** As the office delivers it: PNG for screens, PDF for paper. */
  file(format: string): Promise<Result<PressedBlob>>
}

/** One brand with its fonts, for as many pieces as wanted. */
export interface Press {
  readonly brand: Brand
  /**
   * A content (`{ kind: 'aviso', titular: … }`, fields as `KINDS` of the model lists them) in a template of the catalogue; without one,
   * the first that suits its kind. What is not written yet is only listed under `problems`. Failures: parse/* at the field,
   * catalog/unknown-template.
   */
  piece(content: unknown, template?: string): Promise<Result<PressPiece>>
}

const templateFor = (kind: string, id: string | undefined): Promise<Result<Template>> => {
  const head = id ?? templateHeads.find(({ kinds }) => kinds.includes(kind))?.id
  return head === undefined ? Promise.resolve(fail('catalog/unknown-template', { at: kind })) : loadTemplate(head)
}

const problemsOf = async ({ content }: Draft): Promise<readonly PieceProblem[]> => {
  const problems = contentProblems(content)
  if (problems.length === 0) return []
  const { fieldName, wordsOfFailure } = await import('../copy/index.ts')
  return problems.map(({ code, path, params }) => {
    const at = fieldName(content.kind, path) ?? path
    const { fact } = wordsOfFailure({ code: 'parse/invalid', at, params: { ...params, problem: code } })
    return { path, message: fact }
  })
}

interface Open {
  readonly draft: Draft
  readonly kit: PressKit
  readonly pictures: ReadonlyMap<string, OpenPicture>
}

async function make(
  { draft, kit, pictures }: Open,
  id: string,
  type?: FileType,
  page = 1,
): Promise<Result<PressedBlob>> {
  const chosen = chooseFormats(draft, kit.template, [id])
  const [format] = chosen.ok ? chosen.value : []
  if (!format) return chosen.ok ? fail('catalog/unknown-format', { at: id }) : chosen
  const laid = layFormat(draft, kit, format)
  if (!laid.ok) return laid
  const plans = planFiles(draft, [laid.value], [type ?? usualTypes(format)[0] ?? 'png'])
  const plan = plans[page - 1]
  if (!plan) return fail('use/wrong', { at: id, params: { page, max: plans.length } })
  try {
    const { blob } = await makeFile(plan, laid.value, { draft, kit, pictures, pause: () => Promise.resolve() })
    return ok({ name: plan.name, blob })
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    throw error
  }
}

async function openPiece(open: Open): Promise<PressPiece> {
  const { draft, kit } = open
  return {
    title: titleOf(draft),
    formats: kit.template.formats.map(({ id, title, output, width, height }) => ({ id, title, output, width, height })),
    problems: await problemsOf(draft),
    svg: (format, page) => make(open, format, 'svg', page),
    png: (format, page) => make(open, format, 'png', page),
    pdf: (format) => make(open, format, 'pdf'),
    file: (format) => make(open, format),
  }
}

/**
 * A press for other apps, on a page or in a worker: opened once for a brand, then content by content.
 * Failures: catalog/unknown-brand, font/*, image/*.
 */
export async function openPress(options: PressOptions): Promise<Result<Press>> {
  const pictures = await openPictures(options.pictures ?? new Map<string, PressPicture>())
  if (!pictures.ok) return pictures
  const typography = await loadTypography(options.brand ?? 'tanquian')
  if (!typography.ok) return typography
  const { brand, fonts } = typography.value
  let made = 0
  const piece = async (input: unknown, id?: string): Promise<Result<PressPiece>> => {
    const content = parseContent(input)
    if (!content.ok) return content
    const template = await templateFor(content.value.kind, id)
    if (!template.ok) return template
    made += 1
    const begun = { id: `pieza-${made}`, at: options.now() }
    const draft = createDraft({ ...begun, template: template.value, brand, content: content.value })
    const worn = await wornBrand(brand, draft)
    if (!worn.ok) return worn
    const kit = { template: template.value, brand: worn.value, fonts, pictures: sizesOf(pictures.value) }
    return ok(await openPiece({ draft, kit, pictures: pictures.value }))
  }
  return ok({ brand, piece })
}
