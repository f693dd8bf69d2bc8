import type { Format, Template } from '../template.ts'
import { PT_PER } from '../units.ts'
import { raisedAll } from './derive.ts'
import { scaleBlocks, scaleSafe } from './points.ts'

/** 'lona:3x2m', 'oficio:216x356mm', 'post-4x5:900x1200px'. */
const SIZED = /^([\w.-]+):(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(px|mm|cm|m)$/

const POINTS: Readonly<Record<string, number>> = {
  px: PT_PER.px,
  mm: PT_PER.mm,
  cm: PT_PER.mm * 10,
  m: PT_PER.mm * 1000,
}

/** A side from 2 cm to 30 m (on paper) or 16 to 8,192 px. */
const isSane = (length: number, unit: string): boolean =>
  unit === 'px' ? length >= 16 && length <= 8192 && Number.isInteger(length) : length * (POINTS[unit] ?? 0) >= 56

/** Ranges that a smaller piece would let begin under what may be read begin there: small print at its own, the rest at body's. */
const legible = (
  format: Pick<Format, 'blocks' | 'flow'>,
  scale: number,
  { body, small }: Format['minText'],
): Pick<Format, 'blocks' | 'flow'> => raisedAll(format, (min) => (min / scale < body - 1e-6 ? small : body))

const resized = (base: Format, id: string, w: number, h: number, unit: string): Format => {
  const k = (POINTS[unit] ?? 1) / (base.drawnAt ?? 1)
  const [width, height] = [w * k, h * k]
  const scale = Math.min(width / base.width, height / base.height)
  const scaled = scaleBlocks(base, scale)
  const fromAfar = scale > 1 || base.drawnAt !== undefined
  const words = unit === 'px' ? `${w} × ${h} px` : `${w} × ${h} ${unit}`
  return {
    ...base,
    id,
    title: `${base.title.replace(/ [\d.]+ × [\d.]+ \w+$/, '')} ${words}`,
    width,
    height,
    ...(base.output === 'screen'
      ? { pixels: { w: Math.round(width / PT_PER.px), h: Math.round(height / PT_PER.px) } }
      : {}),
    ...(base.safe ? { safe: scaleSafe(base.safe, scale) } : {}),
    // What must be read from afar grows and shrinks with the piece; what is held in the hand keeps its smallest size.
    minText: fromAfar ? { body: base.minText.body * scale, small: base.minText.small * scale } : base.minText,
    ...(fromAfar ? scaled : legible(scaled, scale, base.minText)),
  }
}

const known = new WeakMap<Template, Map<string, Format | undefined>>()

const sized = (template: Template, id: string): Format | undefined => {
  const [, baseId, w = '', h = '', unit = ''] = SIZED.exec(id) ?? []
  const base = template.formats.find((format) => format.id === baseId)
  const [width, height] = [Number(w), Number(h)]
  const tooLarge = unit !== 'px' && Math.max(width, height) * (POINTS[unit] ?? 0) > 30_000 * PT_PER.mm
  if (!base || (base.output === 'screen') !== (unit === 'px') || !isSane(Math.min(width, height), unit))
    return undefined
  return tooLarge || !isSane(Math.max(width, height), unit) ? undefined : resized(base, id, width, height, unit)
}

/**
 * The format of a template by its id, or one of its formats at another size when the id says so: `lona:3x2m` is the lona laid
 * out again for 3 × 2 m (real size; a lona is drawn at 1:10). Screen formats take px, print formats mm, cm or m. Undefined when
 * the template has no such format or the size is not sane. The same template and id give the same object.
 */
export const formatNamed = (template: Template, id: string): Format | undefined => {
  const plain = template.formats.find((format) => format.id === id)
  if (plain || !id.includes(':')) return plain
  const found = known.get(template) ?? new Map<string, Format | undefined>()
  known.set(template, found)
  if (!found.has(id)) found.set(id, sized(template, id))
  return found.get(id)
}
