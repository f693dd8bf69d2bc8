import { FailureError } from '@tanquian/model'
import type { Layout, Op, Page } from '@tanquian/model'
import { PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { PDFPage, PDFRef } from 'pdf-lib'
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
import type { PdfDeps } from './pdf-deps.ts'
import { detectPlatform } from '../platform.ts'
import type { Platform } from '../platform.ts'
import { PageMarks } from './structure/page-marks.ts'
import type { PlacedLink } from './structure/page-marks.ts'
import { writeStructure } from './structure/structure.ts'
import type { Element } from './structure/structure.ts'

/** Something that stands on the pages besides what the display list paints: fields to fill in. */
export interface Overlay {
  /** What tells this document from the plain one. */
  readonly id: string
  /** Told each op's place in reading order, before it is written; once more at the end of the page. */
  readonly before: (page: number, op: number, marks: PageMarks) => void
  /** When all else is written: completes its annotations and says which stand on each page. */
  readonly finish: (document: PDFDocument, platform: Platform, pages: readonly OverlayPage[]) => Promise<void>
  readonly annotations: (page: number) => readonly PDFRef[]
}

/** A page as an overlay needs to know it. */
export interface OverlayPage {
  readonly ref: PDFRef
  readonly height: number
  readonly bleed: number
  /** Number of an annotation in the parent tree. */
  readonly key: (annotation: PDFRef) => number | undefined
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

function writePages(
  document: PDFDocument,
  pages: readonly Page[],
  deps: PdfDeps,
  resources: Resources,
  root: Element,
  overlay?: Overlay,
) {
  return pages.map((page, at): WrittenPage => {
    const bleed = deps.bleed === false ? 0 : page.bleed
    const sheet = document.addPage([page.width + bleed * 2, page.height + bleed * 2])
    const marks = new PageMarks(root, at, () => document.context.nextRef())
    const before = overlay && ((op: number) => overlay.before(at, op, marks))
    return { page: sheet, bleed, marks, content: new PageContent(page, bleed, resources, marks, before) }
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
  more: {
    resources: PDFRef
    keys: ReadonlyMap<PDFRef, number>
    transparent: boolean
    platform: Platform
    overlay: readonly PDFRef[]
  },
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
  const links = marks.links.map((link) => writeLink(document, link, more.keys.get(link.ref)))
  // References are numbered as the page is read: Tab goes from link to field as the eye does.
  const annotations = [...links, ...more.overlay].sort((a, b) => a.objectNumber - b.objectNumber)
  if (annotations.length > 0) set('Annots', context.obj(annotations))
}

/** Writes layouts as one PDF, with what an overlay adds; {@link layoutsToPdf} says what it promises. */
export async function pressDocument(layouts: readonly Layout[], deps: PdfDeps, overlay?: Overlay): Promise<Uint8Array> {
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
  const written = writePages(document, pages, deps, resources, root, overlay)

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
  const sheets = written.map(({ page, bleed }, at): OverlayPage => {
    const { height } = pages[at] ?? { height: 0 }
    return { ref: page.ref, height, bleed, key: (annotation) => annotationKeys.get(annotation) }
  })
  await overlay?.finish(document, platform, sheets)
  for (const [at, page] of written.entries())
    await finishPage(document, page, at, { ...shared, overlay: overlay?.annotations(at) ?? [] })
  const parts = [...layouts.map((layout) => layout.digest), deps.title, lang, date.toISOString()]
  const id = documentId(...parts, ...(overlay ? [overlay.id] : []))
  await writeMetadata(document, { title: deps.title, lang, date, id }, platform)
  return writeFile(context, platform)
}
