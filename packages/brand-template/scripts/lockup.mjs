// A lockup as data → shapes: the mark's drawing, rules, and lines of text as outlines of the brand's own fonts, so that
// nobody needs a drawing program to sign with another name. Lengths in the lockup's box; y of a line is its baseline.
import { readFileSync } from 'node:fs'
import { segments } from './svg-path.mjs'
import { readSvg } from './svg-read.mjs'

const fontsFolder = new URL('../fonts/', import.meta.url)
const tables = new Map()

function tableOf(font) {
  if (!tables.has(font)) tables.set(font, JSON.parse(readFileSync(new URL(`${font}.font.json`, fontsFolder), 'utf8')))
  return tables.get(font)
}

function glyphsOf(table, letters) {
  const glyphs = new Map()
  for (let at = 0; at < table.cmap.length; at += 2) glyphs.set(table.cmap[at], table.cmap[at + 1])
  return letters.map((letter) => {
    const glyph = glyphs.get(letter.codePointAt(0))
    if (glyph === undefined)
      throw new Error(`La letra ${table.id} no tiene «${letter}», que hace falta en «${letters.join('')}»`)
    return glyph
  })
}

const kernOf = ({ kern }, left, right) => kern.values[kern.left[left] * kern.rightCount + kern.right[right]] ?? 0

/** One line of text as shapes with the name of its ink as fill. */
function lineShapes({ text, font, size, x, y, ink, align = 'start', tracking = 0, wordSpacing = 0 }) {
  const table = tableOf(font)
  const scale = size / table.unitsPerEm
  const letters = Array.from(text)
  const glyphs = glyphsOf(table, letters)
  let pen = 0
  const placed = glyphs.map((glyph, n) => {
    if (n > 0) pen += kernOf(table, glyphs[n - 1], glyph)
    const at = pen
    pen += table.advances[glyph] + (tracking + (letters[n] === ' ' ? wordSpacing : 0)) * table.unitsPerEm
    return { glyph, at }
  })
  const width = pen * scale
  const from = x - (align === 'center' ? width / 2 : align === 'end' ? width : 0)
  const shapes = placed
    .filter(({ glyph }) => table.outlines[glyph] !== '')
    .map(({ glyph, at }) => ({
      segments: segments(table.outlines[glyph]),
      matrix: [scale, 0, 0, scale, from + at * scale, y],
      fill: ink,
      stroke: 'none',
    }))
  return { shapes, from, to: from + width }
}

function markShapes({ file, x, y, h }, folder, names) {
  const drawn = readSvg(readFileSync(new URL(file, folder), 'utf8'))
  const scale = h / drawn.h
  return drawn.shapes.map((shape) => {
    const fill = names[shape.fill]
    if (!fill) throw new Error(`${file}: falta decir qué parte es ${shape.fill}, en "mark" de manifest.json`)
    const [a, b, c, d, e, f] = shape.matrix
    return { ...shape, fill, matrix: [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y] }
  })
}

const ruleShape = ({ x, y, w, h, ink }) => ({
  segments: segments(`M${x} ${y}H${x + w}V${y + h}H${x}Z`),
  matrix: [1, 0, 0, 1, 0, 0],
  fill: ink,
  stroke: 'none',
})

/** {w, h, shapes} of a lockup of a manifest; throws if a line leaves its box. */
export function lockupShapes(id, { w, h, mark, rules = [], lines = [] }, folder, names) {
  const texts = lines.map((line) => {
    const set = lineShapes(line)
    if (set.from < -0.5 || set.to > w + 0.5)
      throw new Error(
        `${id}: «${line.text}» va de ${set.from.toFixed(1)} a ${set.to.toFixed(1)} y la caja mide ${w} de ancho: ` +
          'baja su "size", acórtalo o pártelo en dos renglones',
      )
    return set.shapes
  })
  return { w, h, shapes: [...(mark ? markShapes(mark, folder, names) : []), ...rules.map(ruleShape), ...texts.flat()] }
}
