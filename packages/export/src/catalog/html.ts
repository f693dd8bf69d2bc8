/** Text as it goes between tags and into attributes. */
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Parts that are there, one per line. */
export const lines = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== false && part !== undefined && part !== '').join('\n')

/** What every page has around its own. */
export interface PageShell {
  readonly lang: string
  readonly title: string
  readonly description: string
  /** '' for the first page, '../' for those in folders. */
  readonly up: string
  readonly skip: string
  readonly header: string
  readonly main: string
  readonly footer: string
}

/**
 * A whole page: valid HTML that is well-formed XML too, so that any reader may check it. No script: the policy forbids what is
 * not there anyway.
 */
export const page = ({ lang, title, description, up, skip, header, main, footer }: PageShell): string =>
  `${lines(
    '<!doctype html>',
    `<html lang="${esc(lang)}">`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'" />`,
    `<title>${esc(title)}</title>`,
    `<meta name="description" content="${esc(description)}" />`,
    `<link rel="icon" type="image/svg+xml" href="${up}marca.svg" />`,
    `<link rel="stylesheet" href="${up}marca.css" />`,
    `<link rel="stylesheet" href="${up}catalogo.css" />`,
    '</head>',
    '<body>',
    `<a class="salta" href="#contenido">${esc(skip)}</a>`,
    `<header class="cabeza">\n${header}\n</header>`,
    '<div class="orilla"></div>',
    `<main id="contenido">\n${main}\n</main>`,
    `<footer class="pie">\n${footer}\n</footer>`,
    '</body>',
    '</html>',
  )}\n`
