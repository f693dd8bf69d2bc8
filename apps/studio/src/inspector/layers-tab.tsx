import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import Lock from 'lucide-react/icons/lock'
import Pencil from 'lucide-react/icons/pencil'
import { blocksOf, type LaidBlock } from '@tanquian/model'
import { useEffect, useRef } from 'react'
import { ancestorsOf, selectableBlocks } from '../canvas/blocks.ts'
import { activeFormat, allows } from '../canvas/context.ts'
import { INSPECTOR } from '../copy/inspector.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore } from '../store/use-store.ts'
import { IconButton } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { walkFocus } from '../ui/roving.ts'
import { iconOf } from './block-icons.ts'
import { patchEdit } from './block-edits.ts'

/** Blocks of the template that a designer has hidden in the active format: they are not laid out, but can come back. */
export function hiddenBlocks(
  store: PieceStore,
): readonly { readonly id: string; readonly name: string; readonly is: string }[] {
  const { draft, active } = store.getState()
  const own = draft.overrides[active] ?? {}
  const format = activeFormat(store)
  return format ? blocksOf(format).filter(({ id }) => own[id]?.hidden === true) : []
}

/** The blocks in reading order from the top, as a list to choose, hide and (free ones) put in order. */
export function LayersTab({ store }: { readonly store: PieceStore }) {
  const layout = useStore(store, ({ views, active }) => shownLayout(views[active]))
  const selection = useStore(store, (state) => state.selection)
  const readOnly = useStore(store, (state) => state.readOnly)
  useStore(store, (state) => state.draft)
  const blocks = (layout?.pages ?? []).flatMap((_page, at) => selectableBlocks(layout, at))
  const listed = new Set(blocks.map(({ id }) => id))
  const depthOf = ({ id }: LaidBlock) =>
    layout ? ancestorsOf(layout, id).filter((above) => listed.has(above)).length : 0
  const hidden = hiddenBlocks(store)
  const stop = blocks.some(({ id }) => selection.includes(id)) ? selection[0] : blocks[0]?.id
  return (
    <div className="capas">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk through the buttons inside */}
      <ul aria-label={INSPECTOR.layers} onKeyDown={(event) => void walkFocus(event, '.capa-nombre', 'vertical')}>
        {blocks.map((block) => (
          <Layer
            key={`${block.page} ${block.id}`}
            store={store}
            block={block}
            depth={depthOf(block)}
            selected={selection.includes(block.id)}
            stop={block.id === stop}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {hidden.length > 0 && (
        <>
          <div className="sec">{INSPECTOR.hidden}</div>
          <ul>
            {hidden.map((block) => (
              <li key={block.id} className="capa oculta">
                <Icon of={iconOf(block.is)} size={15} />
                <span className="crece">{block.name}</span>
                <IconButton
                  icon={EyeOff}
                  iconSize={16}
                  label={INSPECTOR.show(block.name)}
                  disabled={readOnly}
                  onClick={() => store.dispatch(patchEdit(store, block, { hidden: null }))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface LayerProps {
  readonly store: PieceStore
  readonly block: LaidBlock
  /** How many listed blocks enclose it. */
  readonly depth: number
  readonly selected: boolean
  readonly stop: boolean
  readonly readOnly: boolean
}

function Layer({ store, block, depth, selected, stop, readOnly }: LayerProps) {
  const row = useRef<HTMLLIElement>(null)
  const { draft, active } = store.getState()
  const own = draft.overrides[active]?.[block.id] !== undefined
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const choose = (add: boolean) => {
    const { selection } = store.getState()
    if (!add) store.select([block.id])
    else store.select(selected ? selection.filter((id) => id !== block.id) : [...selection, block.id])
  }
  return (
    <li ref={row} className="capa" data-elegida={selected} style={{ paddingLeft: 8 + depth * 14 }}>
      <Icon of={iconOf(block.is)} size={15} />
      <button
        type="button"
        className="capa-nombre crece"
        aria-pressed={selected}
        tabIndex={stop ? 0 : -1}
        onClick={(event) => choose(event.shiftKey || event.ctrlKey)}
      >
        {block.name}
        {block.text && <small>{block.text.text}</small>}
      </button>
      {own && (
        <span className="marca" title={INSPECTOR.own}>
          <Icon of={Pencil} size={13} />
          <span className="sr">{INSPECTOR.own}</span>
        </span>
      )}
      {!allows(block, 'move') && (
        <span className="marca" title={INSPECTOR.locked}>
          <Icon of={Lock} size={13} />
          <span className="sr">{INSPECTOR.locked}</span>
        </span>
      )}
      {block.free ? (
        <Order store={store} block={block} readOnly={readOnly} />
      ) : (
        <Hide store={store} block={block} readOnly={readOnly} />
      )}
    </li>
  )
}

function Hide({
  store,
  block,
  readOnly,
}: {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly readOnly: boolean
}) {
  const may = allows(block, 'hide') && !readOnly
  return (
    <IconButton
      icon={Eye}
      iconSize={16}
      label={may ? INSPECTOR.hide(block.name) : INSPECTOR.cannotHide(block.name)}
      aria-disabled={!may}
      onClick={() => may && store.dispatch(patchEdit(store, block, { hidden: true }))}
    />
  )
}

function Order({
  store,
  block,
  readOnly,
}: {
  readonly store: PieceStore
  readonly block: LaidBlock
  readonly readOnly: boolean
}) {
  const { draft, active: format } = store.getState()
  const list = draft.extras[format] ?? []
  const at = list.findIndex(({ id }) => id === block.id)
  const move = (to: number) => void store.dispatch({ do: 'order-extra', format, block: block.id, to })
  return (
    <>
      <IconButton
        icon={ChevronUp}
        iconSize={16}
        label={INSPECTOR.up(block.name)}
        disabled={readOnly || at <= 0}
        onClick={() => move(at - 1)}
      />
      <IconButton
        icon={ChevronDown}
        iconSize={16}
        label={INSPECTOR.down(block.name)}
        disabled={readOnly || at >= list.length - 1}
        onClick={() => move(at + 1)}
      />
    </>
  )
}
