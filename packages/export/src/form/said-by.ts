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

const wordsOf = (block: SceneBlock | undefined): string =>
  block?.is === 'text' || block?.is === 'list' || block?.is === 'table'
    ? JSON.stringify(block.is === 'text' ? block.runs : block.is === 'list' ? block.items : block.rows)
    : ''

/** Fields of a kind by the name that their path begins with; only those that are written. */
function writtenFields(draft: Draft): ReadonlyMap<string, Field> {
  const roots = new Map<string, Field>()
  for (const field of KINDS[draft.content.kind].fields) {
    const [root = ''] = field.path.split('.')
    if (WRITTEN.has(field.widget) && !roots.has(root)) roots.set(root, field)
  }
  return roots
}

/**
 * Which field each block's words come from, by the block's id. Found out by asking: a field is made to say something else, and the
 * blocks that change are its own. So a fact, a part of a line or a condition needs no table of its own here.
 */
export function saidBy(draft: Draft, kit: PressKit, one: LaidFormat): Result<ReadonlyMap<string, Field>> {
  const before = allBlocks(one)
  const owners = new Map<string, Field>()
  for (const [root, field] of writtenFields(draft)) {
    if (readPath(draft.content, root) === undefined) continue
    const other = { ...draft, content: altered(draft.content, root) }
    const scene = composeScene(other, kit.template, kit.brand, one.format.id)
    if (!scene.ok) return scene
    const after = allBlocks({ scene: scene.value })
    for (const [id, block] of before) {
      const words = wordsOf(block)
      const now = after.get(id)
      if (words !== '' && now !== undefined && wordsOf(now) !== words && !owners.has(id)) owners.set(id, field)
    }
  }
  return { ok: true, value: owners }
}
