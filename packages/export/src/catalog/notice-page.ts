import { CATALOG_WORDS as W, weightOf } from './copy.ts'
import { esc, lines, page } from './html.ts'
import { footOf, logoOf } from './index-page.ts'
import type { Catalog, CatalogNotice, CatalogText, Download, ScreenPiece, Shown } from './notice.ts'

const image = ({ file, w, h, alt }: Shown, lazy = true): string =>
  `<img src="${file}" width="${w}" height="${h}" alt="${esc(alt)}"${lazy ? ' loading="lazy"' : ''} />`

const link = ({ file, title, type, bytes }: Download): string =>
  `<li><a class="boton" href="${file}" download="${file}">${esc(title)}</a> <span class="nota">${type}, ${weightOf(bytes)}</span></li>`

const downloads = (title: string, note: string, list: readonly Download[]): string =>
  lines(
    '<div>',
    `<h3>${esc(title)}</h3>`,
    note && `<p class="nota">${esc(note)}</p>`,
    `<ul class="descargas">\n${list.map(link).join('\n')}\n</ul>`,
    '</div>',
  )

const screen = ({ preview, download, size }: ScreenPiece): string =>
  lines(
    '<li>',
    '<figure>',
    image(preview),
    `<figcaption><a href="${download.file}" download="${download.file}">${esc(download.title)}</a> <span class="nota">${size}, ${download.type}, ${weightOf(download.bytes)}</span></figcaption>`,
    '</figure>',
    '</li>',
  )

const text = ({ id, title, note, text: words }: CatalogText): string =>
  lines(
    '<div class="texto">',
    `<h3 id="${id}">${esc(title)}</h3>`,
    `<p class="nota">${esc(note)}</p>`,
    `<pre tabindex="0" role="group" aria-labelledby="${id}">${esc(words)}</pre>`,
    '</div>',
  )

/** Where the studio opens the notice's form, ready to be completed. */
export const studioLink = (base: string, { kind, id }: Pick<CatalogNotice, 'kind' | 'id'>, subtipo: string): string =>
  `${base.replace(/#.*$/, '').replace(/\/?$/, '/')}#/nueva/${kind}?${new URLSearchParams({ subtipo, lista: id }).toString()}`

const near = (way: string, notice: CatalogNotice | undefined): string =>
  notice ? `<li>${esc(way)}: <a href="../${notice.id}/index.html">${esc(notice.title)}</a></li>` : ''

function headerOf(catalog: Catalog, notice: CatalogNotice, subtipo: string): string {
  return lines(
    logoOf(catalog, '../'),
    `<nav class="migas" aria-label="${esc(W.home)}"><a href="../index.html">${esc(W.home)}</a></nav>`,
    `<h1>${esc(notice.title)}</h1>`,
    `<p class="entrada">${esc(notice.description)}</p>`,
    `<p class="nota">${esc(notice.kindTitle)} · ${esc(notice.area)}</p>`,
    catalog.base !== undefined &&
      `<p><a class="boton fuerte" href="${esc(studioLink(catalog.base, notice, subtipo))}">${esc(W.studio)}</a> <span class="nota">${esc(W.studioNote)}</span></p>`,
  )
}

/** The page of one notice: what it looks like, what may be taken, what it says in words. */
export function noticePage(catalog: Catalog, notice: CatalogNotice, subtipo: string): string {
  const { notices } = catalog
  const at = notices.indexOf(notice)
  const main = lines(
    '<div class="par">',
    `<figure class="hoja">${image(notice.sheet, false)}</figure>`,
    '<div class="lado">',
    `<section aria-labelledby="cambia">\n<h2 id="cambia">${esc(W.changes)}</h2>`,
    `<ul class="cambia">\n${notice.changes.map((change) => `<li>${esc(change)}</li>`).join('\n')}\n</ul>`,
    `<p class="aviso">${esc(W.sample)}</p>\n</section>`,
    '<section aria-labelledby="papel">\n<h2 id="papel">Descargas</h2>',
    downloads(W.fill, W.fillNote, notice.fill),
    downloads(W.print, '', notice.print),
    downloads(W.edit, W.editNote, notice.edit),
    '</section>',
    '</div>',
    '</div>',
    notice.screens.length > 0 &&
      lines(
        `<section aria-labelledby="pantalla">\n<h2 id="pantalla">${esc(W.screens)}</h2>`,
        `<ul class="formatos">\n${notice.screens.map(screen).join('\n')}\n</ul>\n</section>`,
      ),
    `<section aria-labelledby="palabras">\n<h2 id="palabras">${esc(W.texts)}</h2>`,
    `<p class="nota">${esc(W.textsNote)}</p>`,
    `<div class="textos">\n${notice.texts.map(text).join('\n')}\n</div>`,
    `<ul class="descargas">\n${link(notice.textFile)}\n</ul>\n</section>`,
    `<nav class="vecinas" aria-label="${esc(W.nav)}">\n<ul>`,
    near(W.previous, notices[at - 1]),
    near(W.next, notices[at + 1]),
    '</ul>\n</nav>',
  )
  return page({
    lang: catalog.lang,
    title: `${notice.title} · ${W.title}`,
    description: notice.description,
    up: '../',
    skip: W.skip,
    header: headerOf(catalog, notice, subtipo),
    main,
    footer: footOf(catalog),
  })
}
