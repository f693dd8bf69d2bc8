// The brand's drawings (art/*.svg) → brands/tanquian/art.json: absolute paths, colours as slots with a default role.
// Run after changing a drawing: node scripts/compile-art.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { pathData } from './svg-path.mjs'
import { readSvg } from './svg-read.mjs'

const folder = new URL('../art/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))
const drawing = (file) => readSvg(readFileSync(new URL(file, folder), 'utf8'))

const roleOf = (paint, at) => {
  const role = manifest.roles[paint]
  if (!role) throw new Error(`${at}: no role for ${paint} in art/manifest.json`)
  return role
}

const stroke = (shape, slot) => ({
  slot,
  width: shape.width,
  ...(shape.dash ? { dash: shape.dash } : {}),
  ...(shape.join ? { join: shape.join } : {}),
})

/**
 * Shapes → layers; neighbours of one colour become one path. Of a `flat` drawing nothing overlaps, so that all shapes of a
 * colour become one and a lockup is a handful of fills.
 */
function layersOf(shapes, slotOf, decimals, flat = false) {
  const layers = []
  for (const [n, shape] of shapes.entries()) {
    const path = pathData(shape.segments, shape.matrix, decimals)
    const fill = shape.fill === 'none' ? undefined : slotOf(shape.fill, n)
    const line = shape.stroke === 'none' ? undefined : stroke(shape, slotOf(shape.stroke, n))
    const before = flat ? layers.find((layer) => !layer.stroke && layer.fill === fill) : layers.at(-1)
    const joins = before && !line && !before.stroke && before.fill === fill
    if (joins) before.path += path
    else layers.push({ path, ...(fill ? { fill } : {}), ...(line ? { stroke: line } : {}) })
  }
  return layers
}

function artOf(id, box, shapes) {
  const names = manifest.slots[id] ?? {}
  const slots = {}
  const slotOf = (paint) => {
    const slot = names[paint]
    if (!slot) throw new Error(`${id}: no slot for ${paint} in art/manifest.json`)
    slots[slot] = roleOf(paint, id)
    return slot
  }
  const layers = layersOf(shapes, slotOf, 2, manifest.flat.includes(id))
  return { id, w: box.w, h: box.h, slots, layers }
}

function icon(file) {
  const id = file.replace('.svg', '')
  const { w, h, shapes } = drawing(`icons/${file}`)
  return { id, w, h, slots: { tinta: 'on-surface' }, layers: layersOf(shapes, () => 'tinta', 3) }
}

/** One module of a drawing that holds several. */
function cut({ w, h, shapes }, module) {
  if (!module) return { w, h, shapes }
  const tooth = ({ segments, ...shape }) => {
    const peak = segments[1]
    return { ...shape, segments: [['M', 0, 0], ['L', peak[1], peak[2]], ['L', module, 0], ['Z']] }
  }
  return { w: module, h, shapes: shapes.map(tooth) }
}

/** A lockup: one geometry, its variants as colours per slot. Shapes whose colours agree in every variant share a slot. */
function lockup(id, { variants, minWidth, alt }) {
  const drawings = variants.map((variant) => drawing(`${id}-${variant}.svg`))
  const paintOf = (shape) => (shape.fill === 'none' ? shape.stroke : shape.fill)
  const keys = drawings[0].shapes.map((_, n) => drawings.map(({ shapes }) => paintOf(shapes[n])).join())
  const names = [...new Set(keys)]
  const slotOf = (_, n) => `tinta-${names.indexOf(keys[n]) + 1}`
  const { w, h, shapes } = drawings[0]
  const colorsOf = (variant) =>
    Object.fromEntries(names.map((key, n) => [`tinta-${n + 1}`, roleOf(key.split(',')[variant], id)]))
  const art = { id, w, h, slots: colorsOf(0), layers: layersOf(shapes, slotOf, 2, true) }
  const logos = variants.map((variant, n) => {
    const taken = variants.includes('sobre-ambar') && variant === 'tinta' ? [] : manifest.grounds[variant]
    // Without a colour drawing the one-ink ones stand on every light or dark ground.
    const also = variants.includes('color')
      ? []
      : variant === 'tinta'
        ? 'color'
        : ['reversa', 'noche'].flatMap((name) => manifest.grounds[name])
    const on = [...taken, ...(also === 'color' ? manifest.grounds.color : also)]
    return { id, on, art: id, colors: colorsOf(n), alt, minWidth, clear: 0.5 }
  })
  const tinta = logos[variants.indexOf('tinta')]
  const blanco = logos[variants.indexOf('blanco')]
  const mono = [
    { ...tinta, on: ['surface', 'surface-print', 'surface-2', 'info', 'caution'], ink: 'mono' },
    { ...blanco, on: ['night', 'deep', 'accent', 'accent-2', 'ok', 'ok-deep', 'alert'], ink: 'mono' },
  ]
  return { art, logos: [...logos.filter(({ on }) => on.length > 0), ...mono] }
}

const lockups = Object.entries(manifest.logos).map(([id, how]) => lockup(id, how))
const byId = (list) => Object.fromEntries(list.map((art) => [art.id, art]))
const icons = readdirSync(new URL('icons/', folder))
  .filter((file) => file.endsWith('.svg'))
  .sort()
  .map(icon)
const patterns = Object.entries(manifest.patterns).map(([id, { module, ...how }]) => {
  const { w, h, shapes } = cut(drawing(`${id}.svg`), module)
  return { ...artOf(id, { w, h }, shapes), ...how }
})
const art = manifest.art.map((id) => {
  const { w, h, shapes } = drawing(`${id}.svg`)
  return artOf(id, { w, h }, shapes)
})

const out = {
  logos: lockups.flatMap(({ logos }) => logos),
  icons: byId(icons),
  art: byId([...lockups.map(({ art: drawn }) => drawn), ...art]),
  patterns: byId(patterns),
}
const compact = (part) =>
  Object.entries(part)
    .map(([id, value]) => `  ${JSON.stringify(id)}: ${JSON.stringify(value)}`)
    .join(',\n')
writeFileSync(
  new URL('../brands/tanquian/art.json', import.meta.url),
  `{\n"logos": [\n  ${out.logos.map((logo) => JSON.stringify(logo)).join(',\n  ')}\n],\n` +
    ['icons', 'art', 'patterns'].map((key) => `"${key}": {\n${compact(out[key])}\n}`).join(',\n') +
    '\n}\n',
)
console.log(
  `${icons.length} icons, ${Object.keys(out.art).length} drawings, ${patterns.length} patterns, ${out.logos.length} logo variants`,
)
