import type { Finding, Fix, Severity } from '@tanquian/model'
import type { Piece } from './piece.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** Findings about the same field or block in several formats are one. Those of a text alone are never merged. */
const keyOf = (one: Finding, n: number): string =>
  one.at.format === undefined || (one.at.field === undefined && one.at.block === undefined)
    ? `${n}`
    : `${one.code} ${one.params?.['problem'] ?? ''} ${one.at.field ?? one.at.block}`

const joinFixes = (group: readonly Finding[]): readonly Fix[] => {
  const byCode = new Map<string, Fix>()
  for (const fix of group.flatMap((one) => one.fixes ?? [])) {
    const same = byCode.get(fix.code)
    byCode.set(fix.code, same ? { ...same, edits: [...same.edits, ...fix.edits], safe: same.safe && fix.safe } : fix)
  }
  return [...byCode.values()]
}

const join = (group: readonly [Finding, ...Finding[]]): Finding => {
  const worst = group.reduce((a, b) => (WEIGHT[b.severity] < WEIGHT[a.severity] ? b : a))
  const formats = [...new Set(group.flatMap((one) => one.at.format ?? []))]
  if (formats.length === 0) return worst
  const fixes = joinFixes(group)
  return {
    ...worst,
    params: { ...worst.params, formats: formats.join(','), count: formats.length },
    ...(fixes.length > 0 ? { fixes } : {}),
  }
}

/** Reading order: the form's fields from top to bottom, then blocks as they are painted. */
const readingOrder = (piece: Piece): ((one: Finding) => number) => {
  const fields = piece.fields.map((field) => field.path)
  const blocks = new Map<string, number>()
  for (const [f, { format, layout }] of piece.formats.entries())
    for (const [b, block] of layout.blocks.entries()) blocks.set(`${format.id} ${block.id}`, f * 1e4 + b)
  const placeOfField = (path: string): number => {
    const exact = fields.findIndex((field) => path === field)
    const at = exact >= 0 ? exact : fields.findIndex((field) => path.startsWith(`${field}.`))
    const item = /\.(\d+)(?:\.|$)/.exec(path)?.[1]
    return at < 0 ? 1e5 : at + (item === undefined ? 0 : (Number(item) + 1) / 1e3)
  }
  return ({ at }) =>
    at.field === undefined ? 1e6 + (blocks.get(`${at.format ?? ''} ${at.block ?? ''}`) ?? 0) : placeOfField(at.field)
}

/** One finding per matter, in a stable order: errors, warnings, notes; then reading order; then the order of the rules. */
export const mergeFindings = (piece: Piece, findings: readonly Finding[]): readonly Finding[] => {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const [n, one] of findings.entries()) {
    const key = keyOf(one, n)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const order = readingOrder(piece)
  return [...groups.values()]
    .map(join)
    .map((one, n) => ({ one, n, place: order(one) }))
    .sort((a, b) => WEIGHT[a.one.severity] - WEIGHT[b.one.severity] || a.place - b.place || a.n - b.n)
    .map(({ one }) => one)
}
