import Sparkle from 'lucide-react/icons/sparkle'
import type { LaidBlock, Rect } from '@tanquian/model'
import { allows, freeBlockOf } from '../canvas/context.ts'
import { boxEdit } from '../canvas/gestures/resize.ts'
import { moveEdit } from '../canvas/gestures/drag.ts'
import { fromPt, toPt, unitNameOf } from '../canvas/units.ts'
import { INSPECTOR } from '../copy/inspector.ts'
import type { PieceStore } from '../store/types.ts'
import { Icon } from '../ui/Icon.tsx'
import { lockReason } from './lock-words.ts'
import { NumberField } from './field-number.tsx'

/** X, Y, An and Al of a block in px or mm: the other way to do what dragging does. */
export function PositionFields({
  store,
  block,
  readOnly,
}: {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly readOnly: boolean
}) {
  const unit = unitNameOf(store)
  const step = unit === 'px' ? 1 : 0.25
  const { box } = block
  const wordy = block.is === 'text' || block.is === 'list' || block.is === 'table'
  const [place, size] = (['move', 'resize'] as const).map((gesture) =>
    readOnly || !allows(block, gesture) ? lockReason(block, gesture) : undefined,
  )
  const free = freeBlockOf(store, block.id)
  const how = { how: 'merge' as const, group: `campo:${block.id}` }
  const move = (dx: number, dy: number) => void store.dispatch(moveEdit(store, [block.id], dx, dy), how)
  const resize = (rect: Partial<Rect>) => void store.dispatch(boxEdit(store, block, { ...box, ...rect }), how)
  const pt = (value: number) => toPt(value, unit)
  return (
    <div className="grupo">
      <div className="sec">{INSPECTOR.place}</div>
      <div className="xy">
        <NumberField
          label={INSPECTOR.xLong}
          mark={INSPECTOR.x}
          value={fromPt(box.x, unit)}
          step={step}
          fixed={place}
          onChange={(value) => move(pt(value) - box.x, 0)}
        />
        <NumberField
          label={INSPECTOR.yLong}
          mark={INSPECTOR.y}
          value={fromPt(box.y, unit)}
          step={step}
          fixed={place}
          onChange={(value) => move(0, pt(value) - box.y)}
        />
        <NumberField
          label={INSPECTOR.wLong}
          mark={INSPECTOR.w}
          value={fromPt(box.w, unit)}
          step={step}
          least={step}
          fixed={size}
          onChange={(value) => resize({ w: pt(value) })}
        />
        <NumberField
          label={INSPECTOR.hLong}
          mark={INSPECTOR.h}
          value={fromPt(box.h, unit)}
          step={step}
          least={step}
          fixed={wordy ? INSPECTOR.engine : size}
          after={wordy && <Icon of={Sparkle} size={12} />}
          onChange={(value) => resize({ h: pt(value) })}
        />
        {free && (
          <NumberField
            label={INSPECTOR.rotate}
            mark="°"
            value={free.rotate ?? 0}
            step={1}
            onChange={(value) => {
              const rotate = ((value % 360) + 360) % 360
              store.dispatch(
                {
                  do: 'patch-extra',
                  format: store.getState().active,
                  block: block.id,
                  patch: { rotate: rotate === 0 ? null : rotate },
                },
                how,
              )
            }}
          />
        )}
      </div>
    </div>
  )
}
