/** Moments whose length the studio promises (Ajustes › Diagnóstico shows the medians). */
export const MOMENTS = {
  layout: 'formato calculado',
  formats: 'todos los formatos al día',
  keystroke: 'tecla → formato actual pintado',
  drag: 'arrastre → pintado',
  review: 'revisión',
  undo: 'deshacer',
  open: 'abrir borrador',
  still: 'pieza a la vista',
} as const
/** One of {@link MOMENTS}. */
export type Moment = keyof typeof MOMENTS

/** Measurements kept per moment. */
const KEPT = 200
const samples = new Map<Moment, number[]>()

/** Records how long a moment took, from `start` (performance.now()) to now; returns the length in ms. */
export function measure(moment: Moment, start: number): number {
  const length = performance.now() - start
  const list = samples.get(moment) ?? []
  if (list.push(length) > KEPT) list.shift()
  samples.set(moment, list)
  performance.measure(MOMENTS[moment], { start, duration: length })
  // The timeline keeps entries for ever; the list above is what is read.
  performance.clearMeasures(MOMENTS[moment])
  return length
}

/** Median, 95th percentile (ms) and number of the latest measurements of a moment. */
export function lengthOf(moment: Moment): { readonly median: number; readonly p95: number; readonly count: number } {
  const sorted = [...(samples.get(moment) ?? [])].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95), count: sorted.length }
}

/** Forgets all measurements. */
export const forgetLengths = (): void => samples.clear()
