import { CONTENT_KINDS, KINDS, factsOf, isRecord, readPath } from '@tanquian/model'
import type { ContentKind, LooseContent, Template } from '@tanquian/model'
import { wrong, type BrandFinding } from './finding.ts'
import { filledContent } from './sample-content.ts'

/** Words of the brand that a template may show. */
const BRAND_WORDS = ['name', 'legend', 'municipality', 'place', 'administration', 'office'] as const

type Shape = Readonly<Record<string, unknown>>

/** Two values that show what may be there, as one: what either has. Lists show their first item. */
const united = (one: unknown, two: unknown): unknown => {
  if (Array.isArray(one) || Array.isArray(two)) {
    const items = [...(Array.isArray(one) ? (one as unknown[]) : []), ...(Array.isArray(two) ? (two as unknown[]) : [])]
    return items.length > 0 ? [items.reduce(united)] : []
  }
  if (!isRecord(one) || !isRecord(two)) return one ?? two
  const both = { ...one } as Record<string, unknown>
  for (const [key, value] of Object.entries(two)) both[key] = united(both[key], value)
  return both
}

const contentsOf = (kind: ContentKind): readonly LooseContent[] =>
  KINDS[kind].subtypes.map(({ id }) => filledContent(kind, 'largo', id))

const shapes = new Map<ContentKind, Shape>()

/** Everything that pieces of a kind may hold, fields and facts (under 'f'), as one value. */
export const shapeOfKind = (kind: ContentKind): Shape => {
  let shape = shapes.get(kind)
  if (!shape) {
    const all = contentsOf(kind).map((content) => ({ ...content, f: factsOf(content) }) as unknown)
    shapes.set(kind, (shape = all.reduce(united, {}) as Shape))
  }
  return shape
}

interface Place {
  readonly shape: Shape
  readonly words: Shape
  /** The record that a repeat or a table goes through. */
  readonly record?: unknown
}

const at = (place: Place, path: string): unknown => {
  if (path === '.n' || path === 'pagina.n' || path === 'pagina.m') return '1'
  if (path === '.') return place.record
  if (path.startsWith('.')) return readPath(place.record, path.slice(1))
  if (path.startsWith('brand.')) return place.words[path.slice(6)]
  return readPath(place.shape, path)
}

const isKnown = (place: Place, path: string): boolean => {
  if (at(place, path) !== undefined) return true
  // 'zonas.2' of a list of which only the first item is known.
  const first = path.replace(/\.\d+(?=\.|$)/g, '.0')
  return first !== path && at(place, first) !== undefined
}

/** Paths that a block itself names, without those of blocks inside it. */
const pathsIn = (block: Shape): readonly string[] => {
  const conditions = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? (value as unknown[]) : []).flatMap((condition) =>
      isRecord(condition) ? Object.values(condition).flatMap((path) => (Array.isArray(path) ? [path[0]] : [path])) : [],
    ) as string[]
  const parts = Array.isArray(block['parts']) ? (block['parts'] as unknown[]).filter(isRecord) : []
  const named = [block, ...parts].flatMap((one) => [one['bind'], one['langBind'], ...conditions(one['when'])])
  return named.filter((path): path is string => typeof path === 'string')
}

const inBlock = (block: unknown, place: Place, report: (block: Shape, path: string) => void): void => {
  if (!isRecord(block)) return
  for (const path of pathsIn(block)) if (!isKnown(place, path)) report(block, path)
  const list = typeof block['bind'] === 'string' ? at(place, block['bind']) : undefined
  const inner = { ...place, record: Array.isArray(list) ? (list[0] as unknown) : undefined }
  if (block['is'] === 'repeat') inBlock(block['item'], inner, report)
  if (block['is'] === 'table' && Array.isArray(block['columns']))
    for (const column of block['columns'] as unknown[]) inColumn(block, column, inner, report)
  if (Array.isArray(block['children']))
    for (const child of block['children'] as unknown[]) inBlock(child, place, report)
}

const inColumn = (table: Shape, column: unknown, place: Place, report: (block: Shape, path: string) => void): void => {
  if (!isRecord(column)) return
  for (const path of pathsIn(column)) if (!isKnown(place, path.startsWith('.') ? path : `.${path}`)) report(table, path)
}

const isKind = (id: string): id is ContentKind => CONTENT_KINDS.some((kind) => kind === id)

/** Paths that no field and no fact of the template's kinds gives. */
export const checkBinds = (template: Template): readonly BrandFinding[] => {
  const found = new Map<string, BrandFinding>()
  const words: Shape = Object.fromEntries(BRAND_WORDS.map((name) => [name, 'palabra']))
  for (const kind of template.kinds.filter(isKind)) {
    const report = (place: string) => (block: Shape, path: string) => {
      const id = String(block['id'])
      const key = `${kind}/${id}/${path}`
      if (found.has(key)) return
      found.set(
        key,
        wrong('template/unknown-bind', id, { place: `«${String(block['name'])}» (${place})`, received: path, kind }),
      )
    }
    for (const swap of template.swaps ?? [])
      inBlock({ ...swap, id: 'swaps', name: 'swaps' }, { shape: shapeOfKind(kind), words }, report(template.id))
    for (const format of template.formats)
      for (const block of [...format.blocks, ...(format.flow?.next ?? [])])
        inBlock(block, { shape: shapeOfKind(kind), words }, report(format.id))
  }
  return [...found.values()]
}
