// The brand's drawings as SVG files for whoever does not draw with its templates: lockups by name of their ground, patterns
// (one module), drawings, icons in the colour of the text beside them. Every shape carries its role as class, so that a page
// may colour it anew: .accent { fill: var(--tq-color-accent) }.

/** What the municipality calls a lockup's variants, and the ground and ink that each is for. */
export const VARIANTS = {
  color: ['surface', 'color'],
  reversa: ['accent', 'color'],
  noche: ['night', 'color'],
  ambar: ['caution', 'color'],
  tinta: ['surface', 'mono'],
  blanco: ['night', 'mono'],
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const hexOf = (brand, role, ink) => brand.palette[(ink === 'mono' ? brand.mono : brand.colors)[role]].toLowerCase()

const short = (value) => String(Number(value.toFixed(2))).replace(/^(-?)0\./, '$1.')

/** Absolute M L C Q Z → relative, which is half as long; the pen goes where the written figures lead, so that nothing drifts. */
export function relative(path) {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  return path.replace(/([MLCQZ])([^MLCQZ]*)/g, (_all, command, rest) => {
    if (command === 'Z') {
      ;[x, y] = [startX, startY]
      return 'z'
    }
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    const step = { M: 2, L: 2, Q: 4, C: 6 }[command]
    let out = ''
    for (let at = 0; at < numbers.length; at += step) {
      const points = numbers.slice(at, at + step).map((value, n) => Number((value - (n % 2 ? y : x)).toFixed(2)))
      ;[x, y] = [x + points.at(-2), y + points.at(-1)]
      if (command === 'M' && at === 0) [startX, startY] = [x, y]
      out += points
        .map(short)
        .reduce((text, value) => `${text}${text && !value.startsWith('-') ? ' ' : ''}${value}`, at ? ' ' : '')
    }
    return `${command.toLowerCase()}${out}`
  })
}

/** One drawing. `roles` gives each slot's role, `paint` the colour of a role. */
function svgOf({ w, h, layers }, roles, paint, label) {
  const shapes = layers.map(({ path, fill, stroke }) => {
    const inside = fill === undefined || fill === 'none' ? 'fill="none"' : `fill="${paint(roles[fill])}"`
    const line = stroke
      ? ` stroke="${paint(roles[stroke.slot])}" stroke-width="${stroke.width}" stroke-linejoin="${stroke.join ?? 'miter'}"` +
        ` stroke-miterlimit="6"${stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''}`
      : ''
    const role = roles[stroke && !(fill && fill !== 'none') ? stroke.slot : fill]
    return `<path class="${role}" ${inside}${line} d="${relative(path)}"/>`
  })
  const name = label ? `role="img" aria-label="${escaped(label)}"` : 'aria-hidden="true"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" ${name}>\n${shapes.join('\n')}\n</svg>\n`
}

function* lockups(brand) {
  for (const id of new Set(brand.logos.map((logo) => logo.id)))
    for (const [variant, [ground, ink]] of Object.entries(VARIANTS)) {
      const fits = brand.logos.filter((logo) => logo.id === id && logo.on.includes(ground))
      const logo = fits.find((one) => one.ink === ink) ?? fits.find((one) => one.ink === undefined)
      if (!logo) continue
      const art = brand.art[logo.art]
      yield [
        `${id}-${variant}.svg`,
        svgOf(art, { ...art.slots, ...logo.colors }, (role) => hexOf(brand, role, ink), logo.alt),
      ]
    }
}

/** Every file of a brand: [path, text]. */
export function* svgFiles(brand) {
  const drawing = (art) => svgOf(art, art.slots, (role) => hexOf(brand, role, 'color'))
  const signs = new Set(brand.logos.map(({ art }) => art))
  yield* lockups(brand)
  for (const [id, art] of Object.entries(brand.art)) if (!signs.has(id)) yield [`dibujos/${id}.svg`, drawing(art)]
  for (const [id, art] of Object.entries(brand.patterns)) yield [`patrones/${id}.svg`, drawing(art)]
  for (const [id, art] of Object.entries(brand.icons))
    yield [`iconos/${id}.svg`, svgOf(art, art.slots, () => 'currentColor')]
}
