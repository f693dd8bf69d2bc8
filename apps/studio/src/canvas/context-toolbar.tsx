import AlignCenterHorizontal from 'lucide-react/icons/align-center-horizontal'
import AlignCenterVertical from 'lucide-react/icons/align-center-vertical'
import AlignEndHorizontal from 'lucide-react/icons/align-end-horizontal'
import AlignEndVertical from 'lucide-react/icons/align-end-vertical'
import AlignHorizontalDistributeCenter from 'lucide-react/icons/align-horizontal-distribute-center'
import AlignStartHorizontal from 'lucide-react/icons/align-start-horizontal'
import AlignStartVertical from 'lucide-react/icons/align-start-vertical'
import AlignVerticalDistributeCenter from 'lucide-react/icons/align-vertical-distribute-center'
import ChevronDown from 'lucide-react/icons/chevron-down'
import CopyPlus from 'lucide-react/icons/copy-plus'
import Crop from 'lucide-react/icons/crop'
import EyeOff from 'lucide-react/icons/eye-off'
import MoreHorizontal from 'lucide-react/icons/ellipsis'
import PenLine from 'lucide-react/icons/pen-line'
import TextAlignCenter from 'lucide-react/icons/text-align-center'
import TextAlignEnd from 'lucide-react/icons/text-align-end'
import TextAlignStart from 'lucide-react/icons/text-align-start'
import Trash2 from 'lucide-react/icons/trash-2'
import type { LucideIcon } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Align, LaidBlock } from '@tanquian/model'
import type { Action, ActionContext } from '../actions/action.ts'
import { actionOf } from '../actions/list.ts'
import { runAction } from '../actions/hear.ts'
import { CANVAS } from '../copy/canvas.ts'
import { ALIGN_WORDS } from '../copy/inspector.ts'
import { alignOf, patchEdit, sizeRange } from '../inspector/block-edits.ts'
import { shownLayout } from '../engine/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { IconButton } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Menu, type MenuItem } from '../ui/Menu.tsx'
import { walkFocus } from '../ui/roving.ts'
import { blockOf } from './blocks.ts'
import { allows } from './context.ts'
import { fromPt, unitNameOf } from './units.ts'

const SEVERAL: readonly [Action['id'], LucideIcon][] = [
  ['align-left', AlignStartVertical],
  ['align-center', AlignCenterVertical],
  ['align-right', AlignEndVertical],
  ['align-top', AlignStartHorizontal],
  ['align-middle', AlignCenterHorizontal],
  ['align-bottom', AlignEndHorizontal],
  ['distribute-x', AlignHorizontalDistributeCenter],
  ['distribute-y', AlignVerticalDistributeCenter],
]

const ALIGN_ICONS: Readonly<Record<Align, LucideIcon>> = {
  start: TextAlignStart,
  center: TextAlignCenter,
  end: TextAlignEnd,
}

/** The bar at the top centre of the canvas: what can be done to what is selected. It never moves and never covers the piece. */
export function ContextToolbar({ context }: { readonly context: ActionContext }) {
  const { store, view } = context
  const selection = useStore(store, (state) => state.selection)
  const layout = useStore(store, ({ views, active }) => shownLayout(views[active]))
  const idle = useWatch(view, ({ mode }) => mode.is === 'idle')
  const blocks = selection.flatMap((id) => blockOf(layout, id) ?? [])
  const [first] = blocks
  if (!idle || !first) return null
  const walk = (event: KeyboardEvent<HTMLElement>) => void walkFocus(event, 'button', 'horizontal')
  return (
    <div className="mesa-ctx" role="toolbar" tabIndex={-1} aria-label={CANVAS.toolbar} onKeyDown={walk}>
      {blocks.length > 1 ? <Several context={context} /> : <One context={context} block={first} />}
      <ActionButton context={context} id="menu" icon={MoreHorizontal} label={CANVAS.tools.more} />
    </div>
  )
}

function ActionButton({
  context,
  id,
  icon,
  label,
}: {
  readonly context: ActionContext
  readonly id: Action['id']
  readonly icon: LucideIcon
  readonly label?: string
}) {
  const action = actionOf(id)
  const may = action.when(context)
  const [keys] = action.keys
  if (may === false) return null
  return (
    <IconButton
      icon={icon}
      label={may === true ? (label ?? action.title) : `${label ?? action.title}. ${may}`}
      {...(keys === undefined ? {} : { keys })}
      aria-disabled={may !== true}
      onClick={() => runAction(action, context)}
    />
  )
}

function Several({ context }: { readonly context: ActionContext }) {
  return (
    <>
      {SEVERAL.map(([id, icon], at) => (
        <span key={id} style={{ display: 'contents' }}>
          {(at === 3 || at === 6) && <span className="raya" />}
          <ActionButton context={context} id={id} icon={icon} />
        </span>
      ))}
      <span className="raya" />
    </>
  )
}

function One({ context, block }: { readonly context: ActionContext; readonly block: LaidBlock }) {
  const { store } = context
  const align = alignOf(store, block)
  return (
    <>
      <span className="titulo">{block.name}</span>
      <span className="raya" />
      {block.text && allows(block, 'size') && <SizeMenu context={context} block={block} />}
      {align && allows(block, 'align') && <AlignMenu context={context} block={block} align={align} />}
      <ActionButton
        context={context}
        id="edit"
        icon={block.is === 'image' ? Crop : PenLine}
        label={block.is === 'image' ? CANVAS.tools.crop : CANVAS.tools.edit}
      />
      <ActionButton context={context} id="duplicate" icon={CopyPlus} />
      <ActionButton
        context={context}
        id="remove"
        icon={block.free ? Trash2 : EyeOff}
        label={block.free ? CANVAS.tools.remove : CANVAS.tools.hide}
      />
    </>
  )
}

/** 'Automático' and a few sizes between the template's limits. */
function SizeMenu({ context: { store }, block }: { readonly context: ActionContext; readonly block: LaidBlock }) {
  const range = sizeRange(store, block)
  if (!range) return null
  const unit = unitNameOf(store)
  const words = (size: number) => (unit === 'px' ? String(fromPt(size, 'px')) : `${Math.round(size * 10) / 10} pt`)
  const shown = range.fixed ? words(range.now) : CANVAS.auto(words(range.now))
  const steps = block.free
    ? [0.5, 0.75, 1, 1.5, 2, 3].map((by) => range.now * by)
    : [0, 0.25, 0.5, 0.75, 1].map((by) => range.min + (range.max - range.min) * by)
  const items: MenuItem[] = [...new Set(steps.map((size) => Math.round(size * 2) / 2))].map((size) => ({
    id: String(size),
    label: words(size),
    checked: range.fixed && Math.abs(range.now - size) < 0.3,
    run: () => store.dispatch(patchEdit(store, block, { size })),
  }))
  const auto: MenuItem = {
    id: 'auto',
    label: CANVAS.automatic,
    checked: !range.fixed,
    run: () => store.dispatch(patchEdit(store, block, { size: null })),
  }
  return (
    <Menu label={CANVAS.tools.size} items={block.free ? items : [auto, ...items]}>
      {(opener) => (
        <button type="button" className="btn num" aria-label={`${CANVAS.tools.size}: ${shown}`} {...opener}>
          {shown}
          <Icon of={ChevronDown} size={14} />
        </button>
      )}
    </Menu>
  )
}

function AlignMenu({
  context: { store },
  block,
  align,
}: {
  readonly context: ActionContext
  readonly block: LaidBlock
  readonly align: Align
}) {
  const items: MenuItem[] = (['start', 'center', 'end'] as const).map((id) => ({
    id,
    label: ALIGN_WORDS[id],
    icon: ALIGN_ICONS[id],
    checked: id === align,
    run: () => store.dispatch(patchEdit(store, block, { align: id })),
  }))
  return (
    <Menu label={CANVAS.tools.align} items={items}>
      {(opener) => (
        <button
          type="button"
          className="btn icono"
          aria-label={`${CANVAS.tools.align}: ${ALIGN_WORDS[align]}`}
          {...opener}
        >
          <Icon of={ALIGN_ICONS[align]} size={18} />
        </button>
      )}
    </Menu>
  )
}
