import type { Image } from '@napi-rs/canvas'
import { checkPiece, checkTemplate, officialIn, sayBrandFinding } from '@tanquian/brand-template/check'
import type { BrandFinding } from '@tanquian/brand-template/check'
import { composeScene } from '@tanquian/compose'
import { layoutScene } from '@tanquian/layout'
import { formatNamed, parseContent } from '@tanquian/model'
import type { Brand, Draft, Failure, Format, Layout, PictureSizes, Scene, SceneBlock, Template } from '@tanquian/model'
import { fixedFontBook } from '../fonts.ts'
import { pngOf, samplerOf, type PaintNeeds } from './paint-piece.ts'
import { readCode } from './read-codes.ts'
import { picturesOf } from './pictures.ts'
import { readTemplateFolder, type TemplateFolder } from './read-library.ts'

/** One piece of the library: an example in a format under a brand. */
export interface LibraryPiece {
  readonly template: string
  readonly example: string
  readonly format: string
  readonly brand: string
  /** Of its layout: what changes when anything about the piece changes. */
  readonly digest: string
}

/** How a template is judged. */
export interface JudgeOptions {
  readonly brands: readonly Brand[]
  /** Names of the office's people, folded; neither a template nor an example may carry one. */
  readonly officials?: readonly string[]
  /** Whether a piece is also painted: contrast on its pixels, codes read back. */
  readonly paints: (piece: LibraryPiece) => boolean
  /** Only these, when given. */
  readonly formats?: readonly string[]
  readonly examples?: readonly string[]
}

/** What came of it. */
export interface Judged {
  /** Sentences; none, nothing is wrong. */
  readonly problems: readonly string[]
  readonly pieces: number
  readonly painted: number
  /** Codes read back; 'sin zbarimg' where the reader is not installed. */
  readonly codes: number | 'sin zbarimg'
}

/** Examples that every template brings. */
const NEEDED = ['corto', 'tipico', 'largo']

const failed = (example: string, { code, at = '', params }: Failure): BrandFinding => ({
  code: 'template/bad-example',
  severity: 'error',
  at: example,
  params: { example, problem: `${code} ${String(params?.['problem'] ?? '')}`.trim(), place: at },
})

/** What is wrong with a folder before anything is laid out. */
const folderFindings = ({ examples }: TemplateFolder, officials: readonly string[]): readonly BrandFinding[] => [
  ...NEEDED.filter((id) => !examples.some((example) => example.id === id)).map((example): BrandFinding => ({
    code: 'template/missing-example',
    severity: 'error',
    at: example,
    params: { example },
  })),
  ...examples.flatMap((example): readonly BrandFinding[] => {
    const named = 'draft' in example && officialIn(JSON.stringify(example.draft.content), officials)
    if (named)
      return [
        {
          code: 'template/personal-name',
          severity: 'error',
          at: example.id,
          params: { place: `El ejemplo «${example.id}»`, received: named },
        },
      ]
    if ('failure' in example) return [failed(example.id, example.failure)]
    const strict = parseContent(example.draft.content, 'strict')
    return strict.ok ? [] : [failed(example.id, strict.failure)]
  }),
]

/** Every code of a scene with what it must say. */
const codesIn = (blocks: readonly SceneBlock[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const walk = (block: SceneBlock): void => {
    if (block.is === 'qr') found.set(block.id, block.data)
    else if (block.is === 'stack') block.children.forEach(walk)
  }
  blocks.forEach(walk)
  return found
}

interface Laid {
  readonly format: Format
  readonly scene: Scene
  readonly layout: Layout
}

/** Reads every code of a painted piece back. */
const codeFindings = async ({ format, scene, layout }: Laid, needs: PaintNeeds, tally: Tally) => {
  const wanted = codesIn([...scene.blocks, ...(scene.flow?.next ?? [])])
  const found: BrandFinding[] = []
  for (const block of layout.blocks.filter(({ is }) => is === 'qr')) {
    const page = layout.pages[block.page]
    const want = wanted.get(block.id) ?? ''
    const received = page && (await readCode(pngOf(format, page, block.box, needs)))
    if (received === undefined) tally.reader = false
    else tally.codes += 1
    if (received !== undefined && received !== want)
      found.push({
        code: 'piece/qr-unread',
        severity: 'error',
        at: block.id,
        params: { name: block.name, format: format.title, received, want },
      })
  }
  return found
}

interface Tally {
  pieces: number
  painted: number
  codes: number
  reader: boolean
  /** Sentence without its brand → brands. */
  readonly said: Map<string, Set<string>>
}

interface Turn {
  readonly template: Template
  readonly brand: Brand
  readonly example: string
  readonly draft: Draft
  readonly pictures: ReadonlyMap<string, Image>
  readonly options: JudgeOptions
  readonly tally: Tally
}

const notMade = (format: Format, { code, at = '', params }: Failure): BrandFinding => ({
  code: 'piece/not-made',
  severity: 'error',
  at,
  params: { format: format.title, problem: [code, ...Object.values(params ?? {})].join(' '), place: at },
})

const judgePiece = async (turn: Turn, format: Format): Promise<readonly BrandFinding[]> => {
  const { template, brand, draft, pictures, options, tally, example } = turn
  const fonts = fixedFontBook()
  const sizes: PictureSizes = {
    size: (id) => {
      const picture = pictures.get(id)
      return picture && { w: picture.width, h: picture.height }
    },
  }
  tally.pieces += 1
  const scene = composeScene(draft, template, brand, format.id)
  if (!scene.ok) return [notMade(format, scene.failure)]
  const layout = layoutScene(scene.value, fonts, sizes)
  if (!layout.ok) return [notMade(format, layout.failure)]
  const { digest } = layout.value
  const paints = options.paints({ template: template.id, example, format: format.id, brand: nameOf(brand), digest })
  const piece = { brand, template, format, layout: layout.value, fonts }
  if (!paints) return checkPiece(piece)
  tally.painted += 1
  const needs: PaintNeeds = { fonts, image: (id) => pictures.get(id) }
  const laid = { format, scene: scene.value, layout: layout.value }
  return [
    ...checkPiece({ ...piece, sample: samplerOf(format, layout.value, needs) }),
    ...(await codeFindings(laid, needs, tally)),
  ]
}

const nameOf = ({ id, mode }: Brand): string => (mode === 'veda' ? `${id} en veda` : id)

const say = (tally: Tally, where: string, brand: string, finding: BrandFinding): void => {
  const sentence = `${where}, bloque «${finding.at}»: ${sayBrandFinding(finding)}`
  tally.said.set(sentence, (tally.said.get(sentence) ?? new Set<string>()).add(brand))
}

const chosen = <T extends { readonly id: string }>(
  all: readonly T[],
  wish: readonly string[] | undefined,
): readonly T[] => (wish ? all.filter(({ id }) => wish.includes(id)) : all)

/** Formats of a template, or those of a wish that it has; also at another size ('lona:2x1m'). */
const formatsOf = (template: Template, wish: readonly string[] | undefined): readonly Format[] =>
  wish ? wish.flatMap((id) => formatNamed(template, id) ?? []) : template.formats

const judgeExamples = async (folder: TemplateFolder, template: Template, options: JudgeOptions, tally: Tally) => {
  const pictures = await picturesOf(folder)
  for (const brand of options.brands)
    for (const example of chosen(folder.examples, options.examples)) {
      if (!('draft' in example)) continue
      const turn = { template, brand, example: example.id, draft: example.draft, pictures, options, tally }
      for (const format of formatsOf(template, options.formats))
        for (const finding of await judgePiece(turn, format))
          say(
            tally,
            `Plantilla «${folder.id}», ejemplo «${example.id}», formato «${format.id}»`,
            nameOf(brand),
            finding,
          )
    }
}

/** Judges a template by its id: what lies in its folder. */
export const judgeTemplate = (id: string, options: JudgeOptions): Promise<Judged> =>
  judgeFolder(readTemplateFolder(id), options)

/** Judges a template: its JSON, its examples, and every example in every format under every brand. */
export const judgeFolder = async (folder: TemplateFolder, options: JudgeOptions): Promise<Judged> => {
  const { id } = folder
  const { findings, template } = checkTemplate(folder.raw, { officials: options.officials ?? [] })
  const tally: Tally = { pieces: 0, painted: 0, codes: 0, reader: true, said: new Map() }
  if (template) await judgeExamples(folder, template, options, tally)
  const own = [...findings, ...folderFindings(folder, options.officials ?? [])].map(
    (one) => `Plantilla «${id}»: ${sayBrandFinding(one)}`,
  )
  const pieces = [...tally.said].map(([sentence, brands]) => `${sentence} [${[...brands].join(', ')}]`)
  return {
    problems: [...own, ...pieces],
    pieces: tally.pieces,
    painted: tally.painted,
    codes: tally.reader ? tally.codes : 'sin zbarimg',
  }
}
