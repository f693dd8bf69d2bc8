import { FailureError } from '@tanquian/model'
import type { Layout, Op, Page } from '@tanquian/model'
import { PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { PDFPage, PDFRef } from 'pdf-lib'
import type { PaintFonts } from '../canvas/path-cache.ts'
import { safeHref } from '../href.ts'
import { PageContent } from './content/page-content.ts'
import { Resources } from './content/resources.ts'
import type { PlacedImage } from './content/resources.ts'
import { documentId, writeMetadata } from './file/metadata.ts'
import { writeFile } from './file/write-file.ts'
import { embedFont } from './font/embed-font.ts'
import { readFontFacts } from './font/sfnt.ts'
import type { FontFacts } from './font/sfnt.ts'
import { SubsetCache } from './font/subset-cache.ts'
import { loadSubset } from './font/subset.ts'
import type { Subset } from './font/subset.ts'
import { embedImage } from './image/embed-image.ts'
import type { PdfPicture } from './image/embed-image.ts'
import { detectPlatform } from '../platform.ts'
import type { Platform } from '../platform.ts'
import { PageMarks } from './structure/page-marks.ts'
import type { PlacedLink } from './structure/page-marks.ts'
import { writeStructure } from './structure/structure.ts'
import type { Element } from './structure/structure.ts'

/** What a PDF is made with. */
export interface PdfDeps {
  /** Kept for symmetry with the other painters; the PDF draws from the fonts' own bytes. */
  readonly fonts?: PaintFonts
  /** The TTF behind a font id, the very file that its table was compiled from. */
  readonly fontBytes: (font: string) => Uint8Array
  /** A picture at the resolution it should have in print; undefined = not there, which fails as 'image/missing'. */
  readonly picture: (id: string) => PdfPicture | undefined
  readonly title: string
  /** BCP 47, default 'es-MX'. */
  readonly lang?: string
  /** Date of the piece (ISO, or a Date); never the clock, so that the same piece gives the same bytes. */
  readonly date: string | Date
  /** Include each page's bleed (MediaBox and BleedBox around the TrimBox). Default true. */
  readonly bleed?: boolean
  /** Cuts fonts down. Default: harfbuzz, loaded on first use. */
  readonly subset?: Subset
}

/** Everything that may outlive one document: what is costly and always the same. */
class Press {
  readonly platform: Platform = detectPlatform()
  readonly #facts = new WeakMap<Uint8Array, FontFacts>()
  readonly #caches = new WeakMap<Subset | typeof loadSubset, SubsetCache>()

  facts(bytes: Uint8Array, font: string): FontFacts {
    let facts = this.#facts.get(bytes)
    if (!facts) this.#facts.set(bytes, (facts = readFontFacts(bytes, font)))
    return facts
  }

  subsets(subset: Subset | undefined): SubsetCache {
    const key = subset ?? loadSubset
    let cache = this.#caches.get(key)
    if (!cache) {
      cache = new SubsetCache(subset ? async () => subset : loadSubset, this.platform)
      this.#caches.set(key, cache)
    }
    return cache
  }
}

let press: Press | undefined

const imagesOf = (pages: readonly Page[]): string[] => [
  ...new Set(
    pages.flatMap((page) =>
      page.ops.filter((op): op is Extract<Op, { op: 'image' }> => op.op === 'image').map((op) => op.image),
    ),
  ),
]

async function embedImages(document: PDFDocument, pages: readonly Page[], deps: PdfDeps, platform: Platform) {
  const placed = new Map<string, PlacedImage>()
  for (const id of imagesOf(pages)) {
    const picture = deps.picture(id)
    if (!picture) throw new FailureError({ code: 'image/missing', at: id })
    placed.set(id, await embedImage(document, id, picture, platform))
  }
  return placed
}

interface WrittenPage {
  readonly page: PDFPage
  readonly bleed: number
  readonly content: PageContent
  readonly marks: PageMarks
}

function writePages(document: PDFDocument, pages: readonly Page[], deps: PdfDeps, resources: Resources, root: Element) {
  return pages.map((page, at): WrittenPage => {
    const bleed = deps.bleed === false ? 0 : page.bleed
    const sheet = document.addPage([page.width + bleed * 2, page.height + bleed * 2])
    const marks = new PageMarks(root, at, () => document.context.nextRef())
    return { page: sheet, bleed, marks, content: new PageContent(page, bleed, resources, marks) }
  })
}

function writeLink(document: PDFDocument, { ref, href, rect }: PlacedLink, structParent: number | undefined): PDFRef {
  const { context } = document
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [...rect].map((value) => Math.round(value * 1000) / 1000),
    Border: [0, 0, 0],
    F: 4,
    A: { S: 'URI', URI: PDFString.of(safeHref(href)) },
    Contents: PDFString.of(safeHref(href)),
    ...(structParent === undefined ? {} : { StructParent: structParent }),
  })
  context.assign(ref, annotation)
  return ref
}

/** Bytes of operators past which a page is packed faster, and a hundredth larger. */
const LONG_STREAM = 32_768

async function finishPage(
  document: PDFDocument,
  written: WrittenPage,
  at: number,
  more: { resources: PDFRef; keys: ReadonlyMap<PDFRef, number>; transparent: boolean; platform: Platform },
): Promise<void> {
  const { context } = document
  const { page, bleed, content, marks } = written
  const bytes = new TextEncoder().encode(content.toString())
  // Drawings make long streams: the last hundredth of their size would take as long as all the rest.
  const level = bytes.length > LONG_STREAM ? 5 : 9
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), await more.platform.deflate(bytes, { level }))
  const set = (name: string, value: Parameters<typeof page.node.set>[1]) => page.node.set(PDFName.of(name), value)
  set('Contents', context.register(stream))
  set('Resources', more.resources)
  if (marks.count > 0) set('StructParents', context.obj(at))
  set('Tabs', context.obj('S'))
  if (more.transparent) set('Group', context.obj({ S: 'Transparency', CS: 'DeviceRGB' }))
  if (bleed > 0) {
    const { width, height } = page.getSize()
    set('BleedBox', context.obj([0, 0, width, height]))
    set('TrimBox', context.obj([bleed, bleed, width - bleed, height - bleed]))
  }
  if (marks.links.length > 0)
    set('Annots', context.obj(marks.links.map((link) => writeLink(document, link, more.keys.get(link.ref)))))
}

/**
 * Every page of the layouts as one PDF 1.7: text that selects and extracts, fonts subset, tagged for screen readers.
 * The same input gives the same bytes. Throws FailureError: 'image/missing', 'image/unreadable', 'image/unsupported',
 * 'font/unreadable', 'paint/unknown-op', 'edit/invalid-value' for a link that is not http, mailto or tel.
 */
export async function layoutsToPdf(layouts: readonly Layout[], deps: PdfDeps): Promise<Uint8Array> {
  const { platform } = (press ??= new Press())
  const { facts, subsets } = { facts: press.facts.bind(press), subsets: press.subsets(deps.subset) }
  const lang = deps.lang ?? 'es-MX'
  const date = new Date(deps.date)
  const pages = layouts.flatMap((layout) => layout.pages)
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = document

  const images = await embedImages(document, pages, deps, platform)
  const resources = new Resources(context, {
    facts: (font) => facts(deps.fontBytes(font), font),
    image: (id) => images.get(id)!,
  })
  const root: Element = { role: 'Document', kids: [] }
  const written = writePages(document, pages, deps, resources, root)

  const fonts: Record<string, PDFRef> = {}
  for (const use of resources.fonts())
    fonts[use.name] = await embedFont(context, use, deps.fontBytes(use.font), subsets, platform)
  const { root: tree, annotationKeys } = writeStructure(
    context,
    root,
    written.map(({ page }) => page.ref),
  )
  catalog.set(PDFName.of('StructTreeRoot'), tree)
  const shared = {
    resources: context.register(resources.dict(fonts)),
    keys: annotationKeys,
    transparent: resources.transparent,
    platform,
  }
  for (const [at, page] of written.entries()) await finishPage(document, page, at, shared)
  const id = documentId(...layouts.map((layout) => layout.digest), deps.title, lang, date.toISOString())
  await writeMetadata(document, { title: deps.title, lang, date, id }, platform)
  return writeFile(context, platform)
}
