import type { Block, BlockOverride, SceneBlock } from '@tanquian/model'
import type { Context } from './context.ts'

/** What a designer changed about a block in this format. */
export const overrideOf = ({ overrides }: Context, id: string): BlockOverride => overrides[id] ?? {}

const movedOf = ({ dx, dy, w, h }: BlockOverride): SceneBlock['moved'] | undefined =>
  dx === undefined && dy === undefined && w === undefined && h === undefined
    ? undefined
    : { dx: dx ?? 0, dy: dy ?? 0, ...(w === undefined ? {} : { w }), ...(h === undefined ? {} : { h }) }

/** What every scene block has, whatever it is. Ids of repeated blocks end in their ordinal, and repeated blocks are locked. */
export const baseOf = (context: Context, block: Block, bind?: string) => {
  const { id, name, box, size, opacity, tag, keep, alignSelf } = block
  const moved = movedOf(overrideOf(context, id))
  return {
    id: context.record ? `${id}.${context.record.n}` : id,
    name,
    allow: context.record ? [] : (block.allow ?? []),
    ...(box ? { box } : {}),
    ...(size ? { size } : {}),
    ...(opacity === undefined ? {} : { opacity }),
    ...(tag ? { tag } : {}),
    ...(keep ? { keep } : {}),
    ...(alignSelf ? { alignSelf } : {}),
    ...(bind === undefined ? {} : { bind }),
    ...(moved ? { moved } : {}),
  }
}
