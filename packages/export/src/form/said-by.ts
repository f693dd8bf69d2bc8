import { composeScene } from '@tanquian/compose'
import { KINDS, readPath, type Draft, type Field, type Result, type SceneBlock } from '@tanquian/model'
import type { LaidFormat, PressKit } from '../press.ts'
import { altered } from './altered.ts'

/** Widgets whose answer is written, not chosen. */
const WRITTEN: ReadonlySet<Field['widget']> = new Set([
  'text',
  'textarea',
  'date',
  'time',
  'period',
  'list',
  'records',
  'phone',
  'email',
  'url',
  'contact',
])

/** Every block of a scene by its id, with whatever it stands in. */
export function blocksById(
  blocks: readonly SceneBlock[],
  into = new Map<string, SceneBlock>(),
): Map<string, SceneBlock> {
  for (const block of blocks) {
    into.set(block.id, block)
    if (block.is === 'stack') blocksById(block.children, into)
  }
  return into
}

const allBlocks = ({ scene }: Pick<LaidFormat, 'scene'>): ReadonlyMap<string, SceneBlock> =>
  blocksById([...scene.blocks, ...(scene.flow?.next ?? [])])

const wordsOf = (block: SceneBlock | undefined): string => {
  if (block?.is === 'text') return JSON.stringify([block.runs, block.nested])
  if (block?.is === 'list') return JSON.stringify(block.items)
  return block?.is === 'table' ? JSON.stringify(block.rows) : ''
}

/** What is drawn and which blocks there are: all that is not words. */
const drawingOf = (blocks: ReadonlyMap<string, SceneBlock>): string =>
  JSON.stringify(
    [...blocks.values()].map((block) =>
      wordsOf(block) !== '' ? block.id : block.is === 'stack' ? [block.id, block.ground] : block,
    ),
  )

/** Fields of a kind by the name that their path begins with; only those that are written. */
function writtenFields(draft: Draft): ReadonlyMap<string, Field> {
  const roots = new Map<string, Field>()
  for (const field of KINDS[draft.content.kind].fields) {
    const [root = ''] = field.path.split('.')
    if (WRITTEN.has(field.widget) && !roots.has(root)) roots.set(root, field)
  }
  return roots
}

/** Whose words a piece is made of. */
export interface SaidBy {
  /** Fields that a block's words come from, by the block's id, in the order of the form. */
  readonly owners: ReadonlyMap<string, readonly Field[]>
  /** Names of fields that are drawn too: whoever types over them cannot change the drawing, so they are nobody's. */
  readonly drawn: ReadonlySet<string>
}

/**
 * Which fields each block's words come from. Found out by asking: a field is made to say something else, and the blocks whose words
 * change are its own. So a fact, a part of a line or a condition needs no table of its own here. What changes more than words (a QR
 * code, a bar as long as a figure) is drawn.
 */
export function saidBy(draft: Draft, kit: PressKit, one: LaidFormat): Result<SaidBy> {
  const before = allBlocks(one)
  const drawing = drawingOf(before)
  const owners = new Map<string, Field[]>()
  const drawn = new Set<string>()
  for (const [root, field] of writtenFields(draft)) {
    if (readPath(draft.content, root) === undefined) continue
    const other = { ...draft, content: altered(draft.content, root) }
    const scene = composeScene(other, kit.template, kit.brand, one.format.id)
    if (!scene.ok) return scene
    const after = allBlocks({ scene: scene.value })
    if (drawingOf(after) !== drawing) {
      drawn.add(root)
      continue
    }
    for (const [id, block] of before) {
      const words = wordsOf(block)
      if (words !== '' && wordsOf(after.get(id)) !== words) owners.set(id, [...(owners.get(id) ?? []), field])
    }
  }
  return { ok: true, value: { owners, drawn } }
}
