import TextAlignCenter from 'lucide-react/icons/text-align-center'
import TextAlignEnd from 'lucide-react/icons/text-align-end'
import TextAlignStart from 'lucide-react/icons/text-align-start'
import { useState, type CSSProperties } from 'react'
import type { Align, LaidBlock } from '@tanquian/model'
import { TEXT_ROLES, type TextRole } from '@tanquian/model'
import { allows, freeBlockOf, templateBlock } from '../canvas/context.ts'
import { fromPt, unitNameOf } from '../canvas/units.ts'
import { ALIGN_WORDS, INSPECTOR, ROLE_WORDS } from '../copy/inspector.ts'
import type { PieceStore } from '../store/types.ts'
import { Icon } from '../ui/Icon.tsx'
import { walkFocus } from '../ui/roving.ts'
import { alignOf, patchEdit, sizeRange, type SizeRange } from './block-edits.ts'

interface TextGroupProps {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly readOnly: boolean
}

/** Role, size and alignment of a block's words. */
export function TextGroup({ store, block, readOnly }: TextGroupProps) {
  const range = sizeRange(store, block)
  const align = alignOf(store, block)
  if (!range) return null
  const mayAlign = !readOnly && allows(block, 'align')
  return (
    <div className="grupo">
      <div className="sec">{INSPECTOR.text}</div>
      <RoleLine store={store} block={block} readOnly={readOnly} />
      <SizeLine store={store} block={block} range={range} readOnly={readOnly || !allows(block, 'size')} />
      {align && mayAlign && (
        <div className="prop">
          <span>{INSPECTOR.align}</span>
          <AlignChoice value={align} onChange={(next) => store.dispatch(patchEdit(store, block, { align: next }))} />
        </div>
      )}
    </div>
  )
}

const ALIGNS = [
  { id: 'start', icon: TextAlignStart },
  { id: 'center', icon: TextAlignCenter },
  { id: 'end', icon: TextAlignEnd },
] as const

function AlignChoice({ value, onChange }: { readonly value: Align; readonly onChange: (align: Align) => void }) {
  return (
    <div
      className="seg alineacion"
      role="radiogroup"
      tabIndex={-1}
      aria-label={INSPECTOR.align}
      onKeyDown={(event) => {
        if (walkFocus(event, '[role=radio]')) (document.activeElement as HTMLElement | null)?.click()
      }}
    >
      {ALIGNS.map(({ id, icon }) => (
        <button
          key={id}
          type="button"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- buttons with a drawing; arrows choose
          role="radio"
          aria-checked={id === value}
          aria-label={ALIGN_WORDS[id]}
          tabIndex={id === value ? 0 : -1}
          onClick={() => onChange(id)}
        >
          <Icon of={icon} size={16} />
        </button>
      ))}
    </div>
  )
}

/** The template fixes the role of its texts; a free text may have any. */
function RoleLine({ store, block, readOnly }: TextGroupProps) {
  const free = freeBlockOf(store, block.id)
  const drawn = templateBlock(store, block.id)
  const role = free?.is === 'text' ? free.role : drawn && 'role' in drawn ? drawn.role : undefined
  if (!role) return null
  return (
    <label className="prop">
      <span>{INSPECTOR.role}</span>
      {free ? (
        <select
          className="in ch"
          value={role}
          disabled={readOnly}
          onChange={(event) =>
            store.dispatch({
              do: 'patch-extra',
              format: store.getState().active,
              block: block.id,
              patch: { role: event.target.value as TextRole },
            })
          }
        >
          {TEXT_ROLES.map((id) => (
            <option key={id} value={id}>
              {ROLE_WORDS[id]}
            </option>
          ))}
        </select>
      ) : (
        <input className="in ch" readOnly value={ROLE_WORDS[role]} title={INSPECTOR.roleFixed} />
      )}
    </label>
  )
}

/** The range between the template's limits with a tick where the size landed; taking the knob fixes it, inside the range. */
function SizeLine({
  store,
  block,
  range,
  readOnly,
}: {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly range: SizeRange
  readonly readOnly: boolean
}) {
  const unit = unitNameOf(store)
  const [held, setHeld] = useState<number>()
  const words = (size: number) => (unit === 'px' ? String(fromPt(size, 'px')) : `${Math.round(size * 10) / 10} pt`)
  const { min, max, now, fixed, lines } = range
  const shown = held ?? now
  const share = max > min ? (now - min) / (max - min) : 1
  const set = (size: number | null, last: boolean) => {
    setHeld(last || size === null ? undefined : size)
    store.dispatch(patchEdit(store, block, { size }), { how: 'merge', group: `letra:${block.id}` })
    if (last) store.endGroup()
  }
  const span = max - min > 0.25
  return (
    <>
      <div className="prop">
        <span>{INSPECTOR.size}</span>
        <span className="in ch par">
          {fixed && !block.free ? INSPECTOR.fixedSize : block.free ? '' : INSPECTOR.automatic}
          <b className="num mudo">{words(shown)}</b>
          {fixed && !block.free && !readOnly && (
            <button type="button" className="enlace" onClick={() => set(null, true)}>
              {INSPECTOR.automatic}
            </button>
          )}
        </span>
      </div>
      {span && (
        <div className="tamanio">
          <div className="rango" style={{ '--marca': share } as CSSProperties}>
            <input
              type="range"
              min={min}
              max={max}
              step={0.5}
              value={shown}
              disabled={readOnly}
              aria-label={INSPECTOR.size}
              aria-valuetext={`${words(shown)} ${unit === 'px' ? 'pixeles' : ''}`.trim()}
              onChange={(event) => set(Number(event.target.value), false)}
              onPointerUp={() => held !== undefined && set(held, true)}
              onBlur={() => setHeld(undefined)}
            />
          </div>
          <div className="fila t12 mudo num entre">
            <span>{INSPECTOR.least(words(min))}</span>
            {lines !== undefined && <span>{INSPECTOR.lines(lines)}</span>}
            <span>{INSPECTOR.most(words(max))}</span>
          </div>
        </div>
      )}
    </>
  )
}
