import { CATALOG_WORDS as W, weightOf } from './copy.ts'
import { esc, lines, page } from './html.ts'
import { byKind, type Catalog, type CatalogNotice } from './notice.ts'

/** The lockup, linked home where there is a home to go to. */
export const logoOf = ({ logo }: Catalog, up: string): string =>
  `<img class="firma" src="${up}${logo.file}" width="${logo.w}" height="${logo.h}" alt="${esc(logo.alt)}" />`

/** What stands at the foot of every page. */
export const footOf = ({ municipality, office }: Catalog): string =>
  `<p>${esc(W.foot(municipality))} · ${esc(office)}</p>\n<p class="nota">${esc(W.made)}</p>`

const card = ({ id, title, description, area, cover }: CatalogNotice): string =>
  lines(
    '<li class="tarjeta">',
    // The picture says what the title says: a reader hears it once, and the whole of it on the notice's own page.
    `<img src="${id}/${cover.file}" width="${cover.w}" height="${cover.h}" alt="" loading="lazy" />`,
    '<div>',
    `<h3><a href="${id}/index.html">${esc(title)}</a></h3>`,
    `<p>${esc(description)}</p>`,
    `<p class="nota">${esc(area)}</p>`,
    '</div>',
    '</li>',
  )

/** Kinds with few notices share a row. */
const WIDTHS: Readonly<Record<number, string>> = { 1: ' una', 2: ' dos' }

/** The first page: every notice by its kind. `zip` is what the whole catalogue weighs, where it lies beside the page. */
export function indexPage(catalog: Catalog, zip?: number): string {
  const kinds = byKind(catalog.notices)
  const titleOf = (notices: readonly CatalogNotice[]): string => notices[0]?.kindTitle ?? ''
  const main = lines(
    '<nav class="tipos" aria-labelledby="tipos">',
    `<h2 id="tipos">${esc(W.kinds)}</h2>`,
    '<ul>',
    ...kinds.map(
      ([kind, notices]) =>
        `<li><a href="#${kind}">${esc(titleOf(notices))}</a> <span class="nota">${esc(W.kindCount(notices.length))}</span></li>`,
    ),
    '</ul>',
    '</nav>',
    '<div class="lista">',
    ...kinds.map(([kind, notices]) =>
      lines(
        `<section class="tipo${WIDTHS[notices.length] ?? ''}" aria-labelledby="${kind}">`,
        `<h2 id="${kind}">${esc(titleOf(notices))}</h2>`,
        `<ul class="tarjetas">\n${notices.map(card).join('\n')}\n</ul>`,
        '</section>',
      ),
    ),
    '</div>',
  )
  const header = lines(
    logoOf(catalog, ''),
    `<h1>${esc(W.title)}</h1>`,
    `<p class="entrada">${esc(W.lead)}</p>`,
    zip !== undefined &&
      `<p><a class="boton" href="catalogo.zip" download="catalogo.zip">${esc(W.zip)}</a> <span class="nota">ZIP, ${weightOf(zip)}. ${esc(W.zipNote)}</span></p>`,
  )
  return page({
    lang: catalog.lang,
    title: `${W.title} · ${catalog.municipality}`,
    description: W.lead,
    up: '',
    skip: W.skip,
    header,
    main,
    footer: footOf(catalog),
  })
}
