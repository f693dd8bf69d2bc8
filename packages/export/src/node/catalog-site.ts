import { readFile } from 'node:fs/promises'
import { fontUrls, loadBrand, loadReadyNotices, type ReadyNotice } from '@tanquian/brand-template'
import { fail, FailureError, ok, type Brand, type Draft, type Result } from '@tanquian/model'
import { indexPage } from '../catalog/index-page.ts'
import type { Catalog, CatalogFile } from '../catalog/notice.ts'
import { noticePage } from '../catalog/notice-page.ts'
import { artSvg, brandCss, SITE_CSS, siteFonts } from '../catalog/styles.ts'
import { readme } from '../catalog/text-files.ts'
import { readPieceValue } from '../read-piece.ts'
import { writeZip } from '../zip/write-zip.ts'
import { makeNotice, type MadeNotice } from './catalog-notice.ts'
import { withPictures } from './example.ts'

/** What a catalogue is made of. */
export interface CatalogOptions {
  /** Id of the brand; default the first of the package. */
  readonly brand?: string
  /** Where the studio is ('https://estudio.example/'); absent: no links into it. */
  readonly base?: string
  /** Ids of notices; default all. */
  readonly only?: readonly string[]
  /** Told what is being made, before it is. */
  readonly progress?: (notice: Pick<ReadyNotice, 'id' | 'title'>, at: number, of: number) => void
}

/** A catalogue in memory: every file of the site, its ZIP among them. */
export interface MadeCatalog {
  readonly catalog: Catalog
  readonly files: readonly CatalogFile[]
}

const ZIP = 'catalogo.zip'

/** Ground of the head of every page. */
const GROUND = 'accent'

/** ZIP entries bear the day of the latest piece; the clock has no say in what goes into a file. */
const latest = (drafts: readonly Draft[]): string =>
  drafts
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1) ?? ''

/** The notices that were asked for, in the order of their list. Fails by the id that there is not. */
async function chosen(only: readonly string[] | undefined): Promise<Result<readonly ReadyNotice[]>> {
  const all = await loadReadyNotices()
  const strange = only?.find((id) => !all.some((notice) => notice.id === id))
  if (strange !== undefined)
    return fail('catalog/unknown-notice', { at: strange, params: { known: all.map(({ id }) => id).join(', ') } })
  return ok(only ? all.filter(({ id }) => only.includes(id)) : all)
}

/** A notice in a brand, its pictures inside, read as any other piece is. */
async function openNotice({ draft }: ReadyNotice, brand: Brand) {
  const dressed = await withPictures({ ...draft, brand: { kind: 'brand', id: brand.id, version: brand.version } })
  return dressed.ok ? readPieceValue(dressed.value, draft.id) : dressed
}

async function brandFiles(brand: Brand): Promise<readonly CatalogFile[]> {
  const text = (path: string, words: string): CatalogFile => ({ path, bytes: new TextEncoder().encode(words) })
  const files: CatalogFile[] = [text('marca.css', brandCss(brand)), text('catalogo.css', SITE_CSS)]
  const licenses = new Set<string>()
  for (const id of siteFonts(brand)) {
    const { ttf } = fontUrls(id)
    files.push({ path: `fuentes/${id}.ttf`, bytes: await readFile(ttf) })
    const license = brand.fonts.find((font) => font.id === id)?.license
    if (license && !licenses.has(license))
      files.push({ path: `fuentes/${license}`, bytes: await readFile(new URL(license, ttf)) })
    if (license) licenses.add(license)
  }
  const { orilla } = brand.patterns
  // The cloth hangs from the head of the page: the field of the edge is the head's own ground.
  if (orilla) files.push(text('orilla.svg', artSvg(brand, orilla, { campo: GROUND })))
  return files
}

function logoFiles(brand: Brand) {
  const ready = brand.logos.filter(({ on, ink }) => on.includes(GROUND) && ink !== 'mono')
  const logo = ready.find(({ id }) => id === 'firma-horizontal') ?? ready[0]
  const art = logo && brand.art[logo.art]
  if (!logo || !art) throw new TypeError(`${brand.id} has no lockup for ${GROUND}`)
  const mark = brand.art['marca'] ?? art
  const variant =
    brand.logos.find(({ id, on, ink }) => id === 'marca' && on.includes('surface') && ink !== 'mono') ?? logo
  const svg = (path: string, words: string): CatalogFile => ({ path, bytes: new TextEncoder().encode(words) })
  return {
    logo: { file: 'firma.svg', w: Math.round(art.w), h: Math.round(art.h), alt: logo.alt },
    files: [
      svg('firma.svg', artSvg(brand, art, logo.colors, logo.alt)),
      svg('marca.svg', artSvg(brand, mark, variant.colors, logo.alt)),
    ],
  }
}

/**
 * The catalogue of ready-made notices as a static site: pages, pictures, forms, documents, texts, and all of it in one ZIP. Same
 * notices and brand, same bytes. Failures: catalog/unknown-brand, catalog/unknown-notice; those of pressing a piece.
 */
export async function makeCatalog(options: CatalogOptions = {}): Promise<Result<MadeCatalog>> {
  const loaded = await loadBrand(options.brand ?? 'tanquian')
  if (!loaded.ok) return loaded
  const notices = await chosen(options.only)
  if (!notices.ok) return notices
  try {
    const made: MadeNotice[] = []
    for (const [at, ready] of notices.value.entries()) {
      options.progress?.(ready, at + 1, notices.value.length)
      const piece = await openNotice(ready, loaded.value)
      if (!piece.ok) return piece
      const one = await makeNotice(ready, piece.value)
      if (!one.ok) return one
      made.push(one.value)
    }
    return ok(await bind(loaded.value, notices.value, made, options))
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    throw error
  }
}

async function bind(
  brand: Brand,
  ready: readonly ReadyNotice[],
  made: readonly MadeNotice[],
  { base }: CatalogOptions,
): Promise<MadeCatalog> {
  const { logo, files: logos } = logoFiles(brand)
  const { municipality, office } = brand.institution
  const notices = made.map(({ notice }) => notice)
  const catalog: Catalog = {
    municipality,
    office,
    lang: 'es-MX',
    logo,
    notices,
    ...(base === undefined ? {} : { base }),
  }
  const page = (path: string, html: string): CatalogFile => ({ path, bytes: new TextEncoder().encode(html) })
  const shared = [
    ...made.flatMap(({ files }) => files),
    ...notices.map((notice, at) => page(`${notice.id}/index.html`, noticePage(catalog, notice, ready[at]!.subtipo))),
    ...(await brandFiles(brand)),
    ...logos,
  ]
  const inZip = [...shared, page('index.html', indexPage(catalog)), { path: 'LEEME.txt', bytes: readme(catalog) }]
  const entries = inZip.map(({ path, bytes }) => ({ name: path, bytes }))
  const zip = await writeZip(entries, latest(ready.map(({ draft }) => draft)))
  const files = [...shared, page('index.html', indexPage(catalog, zip.length)), { path: ZIP, bytes: zip }]
  return { catalog, files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}
