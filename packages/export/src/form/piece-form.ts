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
import type { LaidFormat, PressKit } from '../press.ts'
import { blocksById, saidBy } from './said-by.ts'
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
  /** Fields of the content ('cuando', 'zonas') whose places begin empty; the others begin with what the piece says. */
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

/**
 * A piece as a form: its words as fields where they stand, the rest as it is painted. Which words are somebody's answer is found by
 * {@link saidBy}; brand, labels, tag and drawings stay. Failures: those of composing.
 */
export function pieceForm(
  draft: Draft,
  kit: PressKit,
  one: LaidFormat,
  { blank = [] }: FormOptions = {},
): Result<PieceForm> {
  const owners = saidBy(draft, kit, one)
  if (!owners.ok) return owners
  const scenes = blocksById([...one.scene.blocks, ...(one.scene.flow?.next ?? [])])
  const ownerOf = (block: LaidBlock): Field | undefined => {
    const owner = owners.value.get(block.id)
    if (!owner || block.free || block.bind === undefined || isTag(block, scenes.get(block.id))) return undefined
    return owner
  }
  const pages = one.layout.pages.map((page, n) => {
    const cuts = one.layout.blocks
      .filter((block) => block.page === n)
      .flatMap((block) => {
        const owner = ownerOf(block)
        const scene = scenes.get(block.id)
        const empty = owner !== undefined && blank.includes(owner.path.split('.')[0] ?? '')
        return owner && scene ? cutsOf({ draft, kit, one, page, block, scene, owner, empty }, scenes) : []
      })
    const { ops, moved } = cutAway(page.ops, cuts)
    const rects = apart(cuts)
    const fields = cuts.map(({ field, removes }, at): FormField => {
      return { ...field, rect: rects[at] ?? field.rect, at: moved(removes[0] ?? 0) }
    })
    return { page: { ...page, ops }, fields: fields.sort((a, b) => a.at - b.at) }
  })
  const layout = { ...one.layout, pages: pages.map(({ page }) => page) }
  return { ok: true, value: { layout, fields: unlike(pages.flatMap(({ fields }) => fields)) } }
}
