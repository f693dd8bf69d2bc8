import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import type { DerivedFormat } from '../schema/template.ts'
import type { Block, Format } from '../template.ts'
import { PT_PER } from '../units.ts'
import { arrange } from './arrange.ts'
import { scaleBlocks, scaleSafe } from './points.ts'

/** No text range of a smaller format begins under the smallest size that the format allows. */
const raised = (block: Block, leastOf: (min: number) => number): Block => {
  if (block.is === 'stack') return { ...block, children: block.children.map((child) => raised(child, leastOf)) }
  if (block.is === 'repeat') return { ...block, item: raised(block.item, leastOf) }
  if (!('fit' in block) || typeof block.fit === 'string') return block
  const { min, max } = block.fit
  const least = leastOf(min)
  return min >= least
    ? block
    : ({ ...block, fit: { ...block.fit, min: Math.max(min, least), max: Math.max(max, least) } } as Block)
}

/** The same for all blocks of a format, first page and next ones. */
export const raisedAll = (
  { blocks, flow }: Pick<Format, 'blocks' | 'flow'>,
  leastOf: (min: number) => number,
): Pick<Format, 'blocks' | 'flow'> => ({
  blocks: blocks.map((block) => raised(block, leastOf)),
  ...(flow ? { flow: { ...flow, next: flow.next.map((block) => raised(block, leastOf)) } } : {}),
})

const arrangedIn = (
  format: Pick<Format, 'blocks' | 'flow'>,
  changes: Pick<DerivedFormat, 'set' | 'drop'>,
  at: string,
): Result<Pick<Format, 'blocks' | 'flow'>> => {
  const { set, drop } = changes
  if (!set && !drop) return ok(format)
  const { blocks, flow } = format
  // First and next pages share ids (the body): a change goes to both, and must be found on one of them.
  const all = arrange([...blocks, ...(flow?.next ?? [])], { ...(set ? { set } : {}), ...(drop ? { drop } : {}) }, at)
  if (!all.ok) return all
  if (!flow) return ok({ blocks: all.value })
  const kept = blocks.filter(({ id }) => !drop?.includes(id)).length
  return ok({ blocks: all.value.slice(0, kept), flow: { ...flow, next: all.value.slice(kept) } })
}

/** A whole format from the one that it comes `from`, in its own unit. Lengths scale first, then come its own changes. */
const derive = (base: Format, own: DerivedFormat, at: string): Result<Format> => {
  const unit = own.unit ?? base.unit
  const between = PT_PER[base.unit] / PT_PER[unit]
  const width = own.width ?? base.width * between
  const height = own.height ?? base.height * between
  const scale = own.scale ?? Math.min(width / (base.width * between), height / (base.height * between))
  const k = scale * between
  const minText = own.minText ?? { body: base.minText.body * between, small: base.minText.small * between }
  const scaled = scaleBlocks(base, k)
  const arranged = arrangedIn(scale < 1 ? raisedAll(scaled, () => minText.small) : scaled, own, at)
  if (!arranged.ok) return arranged
  const { pixels: _pixels, safe: _safe, blocks: _blocks, flow: _flow, ...rest } = base
  const output = own.output ?? base.output
  const pixels = own.pixels ?? (output === 'screen' ? { w: Math.round(width), h: Math.round(height) } : undefined)
  const safe = own.safe ?? (base.safe ? scaleSafe(base.safe, k) : undefined)
  const drawnAt = own.drawnAt ?? base.drawnAt
  return ok({
    ...rest,
    id: own.id,
    title: own.title,
    output,
    unit,
    width,
    height,
    bleed: own.bleed ?? base.bleed * between,
    ink: own.ink ?? base.ink,
    ground: own.ground ?? base.ground,
    minText,
    ...(pixels && output === 'screen' ? { pixels } : {}),
    ...(safe ? { safe } : {}),
    ...(drawnAt === undefined ? {} : { drawnAt }),
    ...arranged.value,
  })
}

/** Every format whole, in the author's order. Fails when a format comes from one that is not there, or from itself. */
export const wholeFormats = (formats: readonly (Format | DerivedFormat)[]): Result<readonly Format[]> => {
  const done = new Map<string, Format>()
  const open = (n: number, chain: readonly string[]): Result<Format> => {
    const format = formats[n] as Format | DerivedFormat
    const known = done.get(format.id)
    if (known) return ok(known)
    if (!('from' in format)) {
      done.set(format.id, format)
      return ok(format)
    }
    const at = `formats.${n}`
    const from = formats.findIndex(({ id }) => id === format.from)
    if (from < 0 || chain.includes(format.id)) {
      const problem = from < 0 ? 'unknown-format' : 'circle'
      return fail('parse/invalid', { at: `${at}.from`, params: { problem, received: format.from } })
    }
    const base = open(from, [...chain, format.id])
    const whole = base.ok ? derive(base.value, format, at) : base
    if (whole.ok) done.set(format.id, whole.value)
    return whole
  }
  const out: Format[] = []
  for (const n of formats.keys()) {
    const whole = open(n, [])
    if (!whole.ok) return whole
    out.push(whole.value)
  }
  return ok(out)
}
