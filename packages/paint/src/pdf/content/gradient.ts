import type { LinearGradient, Matrix } from '@tanquian/model'
import type { PDFContext, PDFDict } from 'pdf-lib'
import { rgbaOf } from './color.ts'
import type { Rgba } from './color.ts'

type Channels = (color: Rgba) => number[]
interface Stop {
  readonly at: number
  readonly color: Rgba
}

const rgb: Channels = ({ r, g, b }) => [r, g, b]
const alpha: Channels = ({ a }) => [a]

/** Stops that reach from 0 to 1, as a PDF function must. */
function fullStops(gradient: LinearGradient): Stop[] {
  const stops = gradient.stops.map((stop) => ({ at: Math.min(1, Math.max(0, stop.at)), color: rgbaOf(stop.color) }))
  const [first, last] = [stops[0], stops.at(-1)]
  if (!first || !last) throw new RangeError('a gradient needs stops')
  return [{ at: 0, color: first.color }, ...stops, { at: 1, color: last.color }]
}

/** Exponential functions between neighbours, stitched; a hard edge (two stops at one place) is a bound by itself. */
function functionOf(context: PDFContext, gradient: LinearGradient, channels: Channels): PDFDict {
  const stops = fullStops(gradient)
  const steps = stops.slice(1).flatMap((to, i) => {
    const from = stops[i]!
    return to.at > from.at ? [{ from, to }] : []
  })
  const functions = steps.map(({ from, to }) =>
    context.obj({ FunctionType: 2, Domain: [0, 1], C0: channels(from.color), C1: channels(to.color), N: 1 }),
  )
  if (functions.length === 1) return functions[0]!
  return context.obj({
    FunctionType: 3,
    Domain: [0, 1],
    Functions: functions,
    Bounds: steps.slice(1).map(({ from }) => from.at),
    Encode: steps.flatMap(() => [0, 1]),
  })
}

function axial(context: PDFContext, gradient: LinearGradient, space: string, channels: Channels): PDFDict {
  return context.obj({
    ShadingType: 2,
    ColorSpace: space,
    Coords: [...gradient.from, ...gradient.to],
    Function: functionOf(context, gradient, channels),
    Extend: [true, true],
  })
}

/** Colours of a gradient as a pattern; `matrix` takes the op's coordinates to the page's own. */
export const gradientPattern = (context: PDFContext, gradient: LinearGradient, matrix: Matrix): PDFDict =>
  context.obj({
    Type: 'Pattern',
    PatternType: 2,
    Shading: axial(context, gradient, 'DeviceRGB', rgb),
    Matrix: [...matrix],
  })

/** Alphas of a gradient's stops as a grey shading, for a soft mask. */
export const alphaShading = (context: PDFContext, gradient: LinearGradient): PDFDict =>
  axial(context, gradient, 'DeviceGray', alpha)
