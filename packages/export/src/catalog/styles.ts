import type { Art, Brand, ColorRole } from '@tanquian/model'

const hexOf = (brand: Brand, role: ColorRole): string => (brand.palette[brand.colors[role]] ?? '#000000').toLowerCase()

/** Roles that the catalogue is set in, and the font files that it needs. */
export const SITE_FONTS = [
  ['titulo', 'headline'],
  ['texto', 'body'],
  ['fuerte', 'body-strong'],
] as const

/** Ids of those fonts, each once. */
export const siteFonts = (brand: Brand): readonly string[] => [
  ...new Set(SITE_FONTS.map(([, role]) => brand.text[role].font)),
]

/** The brand as custom properties, with its faces; the names are those of tokens.css. */
export function brandCss(brand: Brand): string {
  const faces = SITE_FONTS.map(
    ([name, role]) =>
      `@font-face { font-family: 'marca-${name}'; src: url('fuentes/${brand.text[role].font}.ttf') format('truetype'); font-display: swap; }`,
  )
  const colors = (Object.keys(brand.colors) as ColorRole[]).map(
    (role) => `  --tq-color-${role}: ${hexOf(brand, role)};`,
  )
  const fonts = SITE_FONTS.map(([name]) => `  --letra-${name}: 'marca-${name}';`)
  const air = `  --aire-titulo: ${brand.text.headline.wordSpacing ?? 0}em;`
  return `${[...faces, ':root {', ...colors, ...fonts, air, '}'].join('\n')}\n`
}

/** A drawing of the brand as an SVG of its own; `roles` change the colours of its slots. */
export function artSvg(brand: Brand, art: Art, roles: Readonly<Record<string, ColorRole>> = {}, alt = ''): string {
  const color = (slot: string): string => {
    const role = roles[slot] ?? art.slots[slot]
    return role ? hexOf(brand, role) : 'none'
  }
  const layers = art.layers.map(({ path, fill, stroke }) => {
    const line = stroke
      ? ` stroke="${color(stroke.slot)}" stroke-width="${stroke.width}"${stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''}`
      : ''
    return `<path d="${path}" fill="${fill ? color(fill) : 'none'}"${line}/>`
  })
  const title = alt ? `<title>${alt.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${art.w} ${art.h}" width="${art.w}" height="${art.h}">${title}${layers.join('')}</svg>\n`
}

/** How the catalogue looks; everything that changes with the brand is in {@link brandCss}. */
export const SITE_CSS = `* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0;
  background: var(--tq-color-surface);
  color: var(--tq-color-on-surface);
  font: 1.0625rem/1.5 var(--letra-texto), system-ui, sans-serif;
}
h1, h2, h3, p, ul, figure, pre { margin: 0; }
ul { padding: 0; list-style: none; }
h1, h2 { font-family: var(--letra-titulo), Georgia, serif; font-weight: 400; line-height: 1.05; }
h1, h2 { word-spacing: var(--aire-titulo); }
h1 { font-size: clamp(2.25rem, 7vw, 4rem); letter-spacing: -0.01em; }
h2 { font-size: clamp(1.5rem, 4vw, 2.125rem); }
h3 { font: 1.125rem/1.25 var(--letra-fuerte), system-ui, sans-serif; }
b, strong { font-family: var(--letra-fuerte), system-ui, sans-serif; font-weight: 400; }
img { display: block; max-width: 100%; height: auto; }
a { color: var(--tq-color-accent); text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--tq-color-accent-2); outline-offset: 3px; }
.nota { color: var(--tq-color-on-surface-muted); font-size: 0.9375rem; }
.entrada { max-width: 42em; font-size: 1.25rem; }
.salta { position: absolute; left: -100vw; top: 0; padding: 0.75rem 1rem; background: var(--tq-color-surface-print); z-index: 1; }
.salta:focus { left: 0; }
.cabeza, main, .pie { padding: 0 max(1.25rem, calc(50vw - 42rem)); }
.cabeza { display: grid; gap: 0.875rem; padding-top: 1.75rem; padding-bottom: 3.25rem; background: var(--tq-color-accent); color: var(--tq-color-on-accent); overflow: hidden; }
.cabeza a, .cabeza .nota { color: inherit; }
.cabeza :focus-visible { outline-color: var(--tq-color-on-accent); }
.orilla { height: 26px; background: url('orilla.svg') repeat-x 50% 0 / auto 26px; }
.firma { height: 2.75rem; width: auto; margin-bottom: 1rem; }
main { display: grid; gap: 3rem; padding-top: 2rem; padding-bottom: 4rem; }
section { display: grid; gap: 1.25rem; }
.tipos { display: grid; gap: 0.75rem; }
.tipos ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.tipos a { display: inline-block; padding: 0.35rem 0; }
.lista { display: grid; gap: 3rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
.tipo { grid-column: 1 / -1; align-content: start; padding-top: 2rem; border-top: 2px dashed var(--tq-color-line); }
@media (min-width: 36rem) { .tipo.una { grid-column: span 1; } .tipo.dos { grid-column: span 2; } }
.tarjetas { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1.5rem; }
.tarjeta { position: relative; display: flex; align-self: start; flex-direction: column; background: var(--tq-color-surface-print); border: 1px solid var(--tq-color-line); }
.tarjeta img { width: 100%; background: var(--tq-color-surface-2); }
.tarjeta div { display: grid; gap: 0.4rem; padding: 1rem 1.125rem 1.25rem; }
.tarjeta a::after { content: ''; position: absolute; inset: 0; }
.tarjeta:focus-within { outline: 3px solid var(--tq-color-accent-2); outline-offset: 3px; }
.tarjeta a:focus-visible { outline: none; }
.par { display: grid; gap: 2.5rem; align-items: start; }
@media (min-width: 56rem) { .par { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.hoja { border: 1px solid var(--tq-color-line); background: var(--tq-color-surface-print); }
.lado { display: grid; gap: 2.25rem; }
.lado section > div { display: grid; gap: 0.5rem; }
.cambia { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.cambia li { padding: 0.3rem 0.75rem; background: var(--tq-color-surface-2); color: var(--tq-color-on-surface-2); }
.aviso { padding: 0.75rem 1rem; border-left: 4px solid var(--tq-color-accent-2); background: var(--tq-color-surface-print); }
.descargas { display: grid; gap: 0.6rem; }
.descargas li { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 0.75rem; }
.boton {
  display: inline-block;
  padding: 0.65rem 1.1rem;
  background: var(--tq-color-surface-print);
  border: 2px solid var(--tq-color-accent);
  color: var(--tq-color-accent);
  font-family: var(--letra-fuerte), system-ui, sans-serif;
  text-decoration: none;
}
.boton + .nota { margin-left: 0.5rem; }
.descargas .boton + .nota { margin-left: 0; }
.cabeza .boton, .cabeza .boton.fuerte { background: var(--tq-color-on-accent); border-color: var(--tq-color-on-accent); color: var(--tq-color-accent); }
.cabeza .boton:hover { text-decoration: underline; }
.boton:hover, .boton.fuerte { background: var(--tq-color-accent); color: var(--tq-color-on-accent); }
.boton.fuerte:hover { text-decoration: underline; }
.formatos { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 1.5rem; align-items: end; }
.formatos img { max-height: 20rem; width: auto; border: 1px solid var(--tq-color-line); }
.formatos figcaption { display: grid; padding-top: 0.5rem; }
.textos { display: grid; gap: 1.75rem; }
@media (min-width: 56rem) { .textos { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.texto { display: grid; gap: 0.4rem; align-content: start; }
pre {
  padding: 1rem 1.125rem;
  background: var(--tq-color-surface-print);
  border: 1px solid var(--tq-color-line);
  font: inherit;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  -webkit-user-select: all;
  user-select: all;
}
.vecinas ul { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.75rem 2rem; }
.vecinas { padding-top: 1.5rem; border-top: 2px dashed var(--tq-color-line); }
.pie { padding-top: 1.5rem; padding-bottom: 2rem; border-top: 1px solid var(--tq-color-line); }
@media print { .orilla, .salta, .migas, .vecinas, .descargas { display: none; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`
