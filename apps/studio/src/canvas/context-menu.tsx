import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Action, ActionContext } from '../actions/action.ts'
import { actionOf } from '../actions/list.ts'
import { runAction } from '../actions/hear.ts'
import { createPortal } from 'react-dom'
import { CANVAS } from '../copy/canvas.ts'
import { useWatch } from '../store/use-store.ts'
import { walkFocus } from '../ui/roving.ts'

/** What the menu offers, in groups. Entries that cannot run stay, and say why. */
const ENTRIES: readonly (readonly Action['id'][])[] = [
  ['edit', 'duplicate', 'copy', 'cut', 'paste'],
  ['forward', 'backward', 'front', 'back'],
  ['to-template', 'remove'],
  ['zoom-selection', 'select-all'],
]

/** The block's menu: right click, long press, Menú key, or "Más" in the toolbar. */
export function ContextMenu({
  context,
  frame,
}: {
  readonly context: ActionContext
  readonly frame: HTMLElement | null
}) {
  const at = useWatch(context.view, (state) => state.menu)
  return at && frame ? <OpenMenu context={context} frame={frame} at={at} /> : null
}

function OpenMenu({
  context,
  frame,
  at,
}: {
  readonly context: ActionContext
  readonly frame: HTMLElement
  readonly at: { readonly x: number; readonly y: number }
}) {
  const list = useRef<HTMLDivElement>(null)
  const { view } = context
  const close = (back: boolean) => {
    view.set({ menu: undefined })
    if (back) frame.focus({ preventScroll: true })
  }
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const { left, top } = frame.getBoundingClientRect()
    const { offsetWidth: w, offsetHeight: h } = element
    element.style.left = `${Math.max(8, Math.min(left + at.x, innerWidth - w - 8))}px`
    element.style.top = `${Math.max(8, Math.min(top + at.y, innerHeight - h - 8))}px`
    element.querySelector('button')?.focus()
  }, [at, frame])
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!list.current?.contains(event.target as Node)) view.set({ menu: undefined })
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [view])
  // Outside of the stage, which clips what hangs over it.
  return createPortal(
    <div
      ref={list}
      className="menu mesa-menu"
      role="menu"
      aria-label={CANVAS.menu}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(true)
        else if (event.key === 'Tab') close(false)
        else walkFocus(event, 'button', 'vertical')
        event.stopPropagation()
      }}
    >
      {ENTRIES.map((group, n) => (
        <fieldset key={group[0]}>
          {n > 0 && <hr />}
          {group.map((id) => (
            <Entry key={id} id={id} context={context} onRun={() => close(true)} />
          ))}
        </fieldset>
      ))}
    </div>,
    document.body,
  )
}

function Entry({
  id,
  context,
  onRun,
}: {
  readonly id: Action['id']
  readonly context: ActionContext
  readonly onRun: () => void
}) {
  const action = actionOf(id)
  const may = action.when(context)
  if (may === false) return null
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={may !== true}
      onClick={() => {
        if (may !== true) return
        onRun()
        runAction(action, context)
      }}
    >
      <span>
        {action.title}
        {may !== true && <small>{may}</small>}
      </span>
      {action.keys[0] && <kbd>{action.keys[0]}</kbd>}
    </button>
  )
}
