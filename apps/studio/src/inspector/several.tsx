import type { LaidBlock } from '@tanquian/model'
import { unionOf } from '../canvas/blocks.ts'
import { moveEdit, movableOf } from '../canvas/gestures/drag.ts'
import { fromPt, toPt, unitNameOf } from '../canvas/units.ts'
import { INSPECTOR } from '../copy/inspector.ts'
import type { PieceStore } from '../store/types.ts'
import { NumberField } from './field-number.tsx'

/** A value that all share, or undefined. */
const shared = (values: readonly number[]): number | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined

/** Several blocks: what they share, 'varios' where they differ. Writing a place moves each of those that may. */
export function SeveralBlocks({
  store,
  blocks,
  readOnly,
}: {
  readonly store: PieceStore
  readonly blocks: readonly LaidBlock[]
  readonly readOnly: boolean
}) {
  const unit = unitNameOf(store)
  const step = unit === 'px' ? 1 : 0.25
  const box = unionOf(blocks.map((block) => block.box))
  const movable = movableOf(
    store,
    blocks.map(({ id }) => id),
  )
  const fixed = readOnly || movable.length === 0 ? INSPECTOR.locked : undefined
  const place = (axis: 'x' | 'y') => (value: number) => {
    const edits = movable.map((block) => {
      const by = toPt(value, unit) - block.box[axis]
      return axis === 'x' ? moveEdit(store, [block.id], by, 0) : moveEdit(store, [block.id], 0, by)
    })
    store.dispatch({ do: 'batch', edits })
  }
  const field = (axis: 'x' | 'y') => (
    <NumberField
      label={axis === 'x' ? INSPECTOR.xLong : INSPECTOR.yLong}
      mark={INSPECTOR[axis]}
      value={shared(blocks.map((block) => fromPt(block.box[axis], unit)))}
      placeholder={INSPECTOR.varied}
      step={step}
      fixed={fixed}
      onChange={place(axis)}
    />
  )
  return (
    <>
      <div className="grupo junto">
        <div className="fila cabeza">
          <h3>{INSPECTOR.several(blocks.length)}</h3>
        </div>
        <ul className="t13 mudo">
          {blocks.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </div>
      {box && (
        <div className="grupo">
          <div className="sec">{INSPECTOR.place}</div>
          <div className="xy">
            {field('x')}
            {field('y')}
          </div>
        </div>
      )}
    </>
  )
}
