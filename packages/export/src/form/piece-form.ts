import {
  type Draft,
  type Field,
  type LaidBlock,
  type Layout,
  type Op,
  type Result,
  type SceneBlock,
} from '@tanquian/model'
import type { FormField } from '@tanquian/paint/form'
import { layFormat, type LaidFormat, type PressKit } from '../press.ts'
import { blocksById, saidBy, type SaidBy } from './said-by.ts'
import { apart } from './apart.ts'
import { cutsOf, type Cut } from './cuts.ts'

/** A piece ready to be pressed as a form. */
export interface PieceForm {
  /** The layout without what is to be filled in. */
  readonly layout: Layout
  readonly fields: readonly FormField[]
}

/** What of a piece is left open. */
export interface FormOptions {
  /** Fields of the content ('cuando', 'zonas') whose places begin empty, or are left out where they are drawn; the others begin with what the piece says. */
  readonly blank?: readonly string[]
}

/** The tag that says what kind of piece this is belongs to the template, whatever it is made from. */
const isTag = (block: LaidBlock, other: SceneBlock | undefined): boolean =>
  block.bind?.startsWith('f.etiqueta') === true && other?.is === 'text' && other.runs.length <= 1

function cutAway(
  ops: readonly Op[],
  cuts: readonly Cut[],
): { readonly ops: readonly Op[]; readonly moved: (at: number) => number } {
  const gone = new Set(cuts.flatMap(({ removes }) => removes))
  const before: number[] = []
  let kept = 0
  ops.forEach((_, n) => {
    before.push(kept)
    if (!gone.has(n)) kept += 1
  })
  return { ops: ops.filter((_, n) => !gone.has(n)), moved: (at) => before[at] ?? kept }
}

/** Fields that would share a name but hold different texts (a text that goes on over the page) are told apart. */
function unlike(fields: readonly FormField[]): readonly FormField[] {
  const texts = new Map<string, string[]>()
  return fields.map((field) => {
    const known = texts.get(field.name) ?? []
    if (!known.includes(field.value)) texts.set(field.name, [...known, field.value])
    const at = texts.get(field.name)?.indexOf(field.value) ?? 0
    return at > 0 ? { ...field, name: `${field.name}_parte${at + 1}` } : field
  })
}

const rootOf = ({ path }: Field): string => path.split('.')[0] ?? ''

/** The field that asks for a block: the one that it is bound to, else the first it is made from. */
function askedBy(block: LaidBlock, owners: readonly Field[]): Field | undefined {
  const bound = (block.bind ?? '').replace(/^f\./, '').split('.')[0]
  return owners.find((owner) => rootOf(owner) === bound) ?? owners[0]
}

/** The same piece without what has to be left open and would be drawn: a sample's bar or code must not stay on everybody's sheet. */
function withoutDrawn(draft: Draft, drawn: readonly string[]): Draft {
  const content = Object.fromEntries(Object.entries(draft.content).filter(([name]) => !drawn.includes(name)))
  return { ...draft, content: content as unknown as Draft['content'] }
}

function fieldsOf(
  draft: Draft,
  kit: PressKit,
  one: LaidFormat,
  { owners }: SaidBy,
  blank: readonly string[],
): PieceForm {
  const scenes = blocksById([...one.scene.blocks, ...(one.scene.flow?.next ?? [])])
  const pages = one.layout.pages.map((page, n) => {
    const cuts = one.layout.blocks
      .filter((block) => block.page === n && !block.free && block.bind !== undefined)
      .flatMap((block) => {
        const all = owners.get(block.id) ?? []
        const owner = askedBy(block, all)
        const scene = scenes.get(block.id)
        if (!owner || !scene || isTag(block, scene)) return []
        const empty = all.some((one) => blank.includes(rootOf(one)))
        return cutsOf({ draft, kit, one, page, block, scene, owner, empty }, scenes)
      })
    const { ops, moved } = cutAway(page.ops, cuts)
    const rects = apart(cuts)
    const fields = cuts.map(({ field, removes }, at): FormField => {
      return { ...field, rect: rects[at] ?? field.rect, at: moved(removes[0] ?? 0) }
    })
    return { page: { ...page, ops }, fields: fields.sort((a, b) => a.at - b.at) }
  })
  const layout = { ...one.layout, pages: pages.map(({ page }) => page) }
  return { layout, fields: unlike(pages.flatMap(({ fields }) => fields)) }
}

/**
 * A piece as a form: its words as fields where they stand, the rest as it is painted. Which words are somebody's answer is found by
 * {@link saidBy}; brand, labels, tag and drawings stay. Failures: those of composing and laying out.
 */
export function pieceForm(
  draft: Draft,
  kit: PressKit,
  one: LaidFormat,
  { blank = [] }: FormOptions = {},
): Result<PieceForm> {
  const said = saidBy(draft, kit, one)
  if (!said.ok) return said
  const drawn = blank.filter((root) => said.value.drawn.has(root))
  if (drawn.length === 0) return { ok: true, value: fieldsOf(draft, kit, one, said.value, blank) }
  const plain = withoutDrawn(draft, drawn)
  const again = layFormat(plain, kit, one.format)
  return again.ok ? pieceForm(plain, kit, again.value, { blank: blank.filter((root) => !drawn.includes(root)) }) : again
}
