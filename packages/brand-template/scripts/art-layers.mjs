// Shapes of drawings → layers of art: absolute paths, colours as slots with a default role.
import { pathData } from './svg-path.mjs'

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
export function layersOf(shapes, slotOf, decimals, flat = false) {
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

/** The role that a colour of a drawing stands for. */
export function roleOf(manifest, paint, at) {
  const role = manifest.roles[paint]
  if (!role) throw new Error(`${at}: falta decir qué papel es ${paint}, en "roles" de manifest.json`)
  return role
}

/** One drawing with its slots. */
export function artOf(manifest, id, { w, h, shapes }) {
  const names = manifest.slots[id] ?? {}
  const slots = {}
  const slotOf = (paint) => {
    const slot = names[paint]
    if (!slot) throw new Error(`${id}: falta decir qué parte es ${paint}, en "slots" de manifest.json`)
    slots[slot] = roleOf(manifest, paint, id)
    return slot
  }
  const layers = layersOf(shapes, slotOf, 2, manifest.flat?.includes(id))
  return { id, w, h, slots, layers }
}

/** One module of a drawing that holds several. */
export function cut({ w, h, shapes }, module) {
  if (!module) return { w, h, shapes }
  const tooth = ({ segments, ...shape }) => {
    const peak = segments[1]
    return { ...shape, segments: [['M', 0, 0], ['L', peak[1], peak[2]], ['L', module, 0], ['Z']] }
  }
  return { w: module, h, shapes: shapes.map(tooth) }
}
