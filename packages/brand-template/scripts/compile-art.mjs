// Drawings → brands/<id>/art.json: those of Tanquián in art/, those of any other brand in its own art/ folder.
// Run after changing a drawing: npm run generate
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { artOf, cut, layersOf, roleOf } from './art-layers.mjs'
import { lockupShapes } from './lockup.mjs'
import { readSvg } from './svg-read.mjs'

const root = new URL('../', import.meta.url)
/** The first brand has its drawings beside the brands, not inside one. */
const FIRST = 'tanquian'

const readDrawing = (folder, file) => readSvg(readFileSync(new URL(file, folder), 'utf8'))

function icon(folder, file) {
  const { w, h, shapes } = readDrawing(folder, file)
  return {
    id: file.replace('.svg', ''),
    w,
    h,
    slots: { tinta: 'on-surface' },
    layers: layersOf(shapes, () => 'tinta', 3),
  }
}

/** The logos of a lockup drawn as SVG variants: one geometry, colours per variant, and one ink for black and white. */
function drawnLogos(manifest, id, { variants, minWidth, alt }, colorsOf) {
  const logos = variants.map((variant, n) => {
    const taken = variants.includes('sobre-ambar') && variant === 'tinta' ? [] : manifest.grounds[variant]
    // Without a colour drawing the one-ink ones stand on every light or dark ground.
    const also = variants.includes('color')
      ? []
      : variant === 'tinta'
        ? manifest.grounds.color
        : ['reversa', 'noche'].flatMap((name) => manifest.grounds[name])
    return { id, on: [...taken, ...also], art: id, colors: colorsOf(n), alt, minWidth, clear: 0.5 }
  })
  const tinta = logos[variants.indexOf('tinta')]
  const blanco = logos[variants.indexOf('blanco')]
  const mono = [
    { ...tinta, on: ['surface', 'surface-print', 'surface-2', 'info', 'caution'], ink: 'mono' },
    { ...blanco, on: ['night', 'deep', 'accent', 'accent-2', 'ok', 'ok-deep', 'alert'], ink: 'mono' },
  ]
  return [...logos.filter(({ on }) => on.length > 0), ...mono]
}

/** Shapes whose colours agree in every variant share a slot. */
function drawnLockup(manifest, folder, id, how) {
  const drawings = how.variants.map((variant) => readDrawing(folder, `${id}-${variant}.svg`))
  const paintOf = (shape) => (shape.fill === 'none' ? shape.stroke : shape.fill)
  const keys = drawings[0].shapes.map((_, n) => drawings.map(({ shapes }) => paintOf(shapes[n])).join())
  const names = [...new Set(keys)]
  const slotOf = (_, n) => `tinta-${names.indexOf(keys[n]) + 1}`
  const { w, h, shapes } = drawings[0]
  const colorsOf = (variant) =>
    Object.fromEntries(names.map((key, n) => [`tinta-${n + 1}`, roleOf(manifest, key.split(',')[variant], id)]))
  const art = { id, w, h, slots: colorsOf(0), layers: layersOf(shapes, slotOf, 2, true) }
  return { art, logos: drawnLogos(manifest, id, how, colorsOf) }
}

/** A lockup given as data (scripts/lockup.mjs); its colours on each ground are the manifest's `inks`. */
function writtenLockup(manifest, folder, id, how) {
  const { w, h, shapes } = lockupShapes(id, how, folder, manifest.mark)
  const used = [...new Set(shapes.map(({ fill }) => fill))]
  const logos = manifest.inks.map(({ on, ink, colors }) => {
    const own = Object.fromEntries(used.map((name) => [name, colors[name]]))
    const without = used.find((name) => !own[name])
    if (without)
      throw new Error(`${id}: falta el color de «${without}» sobre ${on.join(', ')}, en "inks" de manifest.json`)
    const rest = { art: id, colors: own, ...(ink ? { ink } : {}), alt: how.alt, minWidth: how.minWidth }
    return { id, on, ...rest, clear: how.clear ?? 0.5 }
  })
  const art = { id, w, h, slots: logos[0].colors, layers: layersOf(shapes, (name) => name, 2, true) }
  return { art, logos }
}

function compile(folder) {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))
  const lockups = [
    ...Object.entries(manifest.logos ?? {}).map(([id, how]) => drawnLockup(manifest, folder, id, how)),
    ...Object.entries(manifest.lockups ?? {}).map(([id, how]) => writtenLockup(manifest, folder, id, how)),
  ]
  const iconsFolder = manifest.icons ? new URL(`${manifest.icons}/`, folder) : undefined
  const icons = (iconsFolder ? readdirSync(iconsFolder) : [])
    .filter((file) => file.endsWith('.svg'))
    .sort()
    .map((file) => icon(iconsFolder, file))
  const patterns = Object.entries(manifest.patterns ?? {}).map(([id, { module, ...how }]) => ({
    ...artOf(manifest, id, cut(readDrawing(folder, `${id}.svg`), module)),
    ...how,
  }))
  const art = (manifest.art ?? []).map((id) => artOf(manifest, id, readDrawing(folder, `${id}.svg`)))
  const byId = (list) => Object.fromEntries(list.map((one) => [one.id, one]))
  return {
    logos: lockups.flatMap(({ logos }) => logos),
    icons: byId(icons),
    art: byId([...lockups.map(({ art: drawn }) => drawn), ...art]),
    patterns: byId(patterns),
  }
}

function write(id, out) {
  const compact = (part) =>
    Object.entries(part)
      .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n')
  const filled = ['icons', 'art', 'patterns'].filter((key) => Object.keys(out[key]).length > 0)
  writeFileSync(
    new URL(`brands/${id}/art.json`, root),
    `{\n"logos": [\n  ${out.logos.map((logo) => JSON.stringify(logo)).join(',\n  ')}\n]` +
      filled.map((key) => `,\n"${key}": {\n${compact(out[key])}\n}`).join('') +
      '\n}\n',
  )
  const counts = filled.map((key) => `${Object.keys(out[key]).length} ${key}`).join(', ')
  console.log(`${id}: ${counts}, ${out.logos.length} logo variants`)
}

for (const id of readdirSync(new URL('brands/', root))) {
  const folder = new URL(id === FIRST ? 'art/' : `brands/${id}/art/`, root)
  if (existsSync(new URL('manifest.json', folder))) write(id, compile(folder))
}
