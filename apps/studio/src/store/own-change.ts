import { GESTURE_OF } from '@tanquian/draft'
import { formatNamed } from '@tanquian/model'
import type { BlockOverride, Draft, Edit, Format, FreeBlock, Gesture, Locks, Template } from '@tanquian/model'
import { flatEdits } from './edits.ts'
import type { FormatView, OwnChange, OwnChangeKind } from './types.ts'

const KIND_OF: Readonly<Record<Gesture, OwnChangeKind>> = {
  move: 'movido',
  resize: 'tamanio',
  hide: 'oculto',
  crop: 'recorte',
  retype: 'cambiado',
  size: 'letra',
  align: 'alineado',
  color: 'color',
}

type Patch = Extract<Edit, { do: 'override' }>['patch']

const gesturesOf = (patch: Patch): readonly Gesture[] =>
  (Object.keys(patch) as (keyof BlockOverride)[]).map((key) => GESTURE_OF[key])

/** Lengths follow the format's width, so that a nudge on a sheet is not a leap on a story. */
function scalePatch(patch: Patch, by: number): Patch {
  const scaled = { ...patch }
  for (const key of ['dx', 'dy', 'w', 'h', 'size'] as const) {
    const value = patch[key]
    if (typeof value === 'number') scaled[key] = value * by
  }
  return scaled
}

function scaleFree(block: FreeBlock, by: number): FreeBlock {
  const box = { x: block.x * by, y: block.y * by, w: block.w * by, h: block.h * by }
  return block.is === 'text' ? { ...block, ...box, size: block.size * by } : { ...block, ...box }
}

const hasBlock = (format: Format, id: string): boolean =>
  JSON.stringify(format.blocks).includes(`"id":${JSON.stringify(id)}`)

/** The same edit in another format, or undefined where the block does not exist or is fixed. */
function sameIn(edit: Edit, from: Format, to: Format, locks: Locks, draft: Draft): Edit | undefined {
  const by = Math.min(to.width / from.width, to.height / from.height)
  if (edit.do === 'add-extra') {
    const taken = draft.extras[to.id]?.some(({ id }) => id === edit.block.id) ?? false
    return taken ? undefined : { ...edit, format: to.id, block: scaleFree(edit.block, by) }
  }
  if (edit.do !== 'override' || !hasBlock(to, edit.block)) return undefined
  const allowed = locks(to.id, edit.block)
  if (!gesturesOf(edit.patch).every((gesture) => allowed.includes(gesture))) return undefined
  return { ...edit, format: to.id, patch: scalePatch(edit.patch, by) }
}

/** What just happened to one format only, and how to do it everywhere; undefined when the edit was of another sort. */
export function ownChangeOf(
  edit: Edit,
  draft: Draft,
  template: Template,
  locks: Locks,
  view: FormatView | undefined,
  at: number,
): OwnChange | undefined {
  const single = flatEdits(edit).find(
    (each) => each.do === 'override' || each.do === 'add-extra' || each.do === 'patch-extra',
  )
  if (!single || !('format' in single) || !('block' in single)) return undefined
  const { format } = single
  const block = typeof single.block === 'string' ? single.block : (single.block?.id ?? '')
  const from = formatNamed(template, format)
  const others = draft.formats.flatMap((id) => (id === format ? [] : (formatNamed(template, id) ?? [])))
  const everywhere = from
    ? others.flatMap((to) => flatEdits(edit).flatMap((each) => sameIn(each, from, to, locks, draft) ?? []))
    : []
  const laid = view?.layout?.blocks.find(({ id }) => id === block)
  const [gesture] = single.do === 'override' ? gesturesOf(single.patch) : []
  const kind = single.do === 'add-extra' ? 'anadido' : gesture ? KIND_OF[gesture] : 'cambiado'
  return { format, block, name: laid?.name ?? '', kind, everywhere, at }
}
