import { formatNamed } from '@tanquian/model'
import type { LaidBlock } from '@tanquian/model'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { runAction } from '../actions/hear.ts'
import type { ActionContext } from '../actions/action.ts'
import { nudges } from '../actions/nudge.ts'
import { blockMenu } from '../actions/block-menu.ts'
import { CANVAS, KIND_WORDS, OUTLINE } from '../copy/canvas.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceState } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { allows } from './context.ts'
import { selectableBlocks } from './blocks.ts'
import { enterBlock } from './modes.ts'
import { sameView } from './ruler.tsx'
import { toViewport } from './view.ts'

/** Most letters of a block's text in its name. */
const LONG = 80

/** 'Titular, «Corte de agua», 1 de 9, posición libre, cambio propio'. */
export function outlineName(
  block: LaidBlock,
  n: number,
  count: number,
  { draft, active }: Pick<PieceState, 'draft' | 'active'>,
): string {
  const words = block.text?.text ?? block.image?.alt ?? ''
  const said = words.length > LONG ? `${words.slice(0, LONG)}…` : words
  const named = block.name || (KIND_WORDS[block.is] ?? '')
  return OUTLINE.item([
    named,
    ...(said ? [OUTLINE.quoted(said.replaceAll('\n', ' '))] : []),
    OUTLINE.nth(n, count),
    allows(block, 'move') ? OUTLINE.free : OUTLINE.fixed,
    ...(block.free ? [OUTLINE.added] : []),
    ...(draft.overrides[active]?.[block.id] ? [OUTLINE.own] : []),
  ])
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Where a key of the tree leads from an index; undefined when it does not walk. */
export function stepOf(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const by = ARROWS[key]
  return by === undefined ? undefined : Math.min(count - 1, Math.max(0, at + by))
}

/**
 * The piece for who does not use a mouse or does not see it: a tree of real elements in reading order, each lying over
 * its block. One tab stop; the piece itself is hidden from assistive technology.
 */
export function OutlineTree({ context }: { readonly context: ActionContext }) {
  const { store, view } = context
  const state = useStore(store, (now) => now, sameOutline)
  const layout = shownLayout(state.views[state.active])
  const placed = useWatch(view, (now) => now, sameView)
  const page = useWatch(view, (now) => now.page)
  const nudging = useWatch(view, (now) => now.nudging)
  const tree = useRef<HTMLDivElement>(null)
  const hint = useId()
  const [{ stop, of }, setAt] = useState<{ readonly stop?: string; readonly of?: readonly string[] }>({})
  const blocks = selectableBlocks(layout, page)
  const at = Math.max(
    0,
    blocks.findIndex(({ id }) => id === (stop ?? state.selection[0])),
  )
  const title = formatNamed(state.template, state.active)?.title ?? state.active
  const [selected] = state.selection
  // What is chosen elsewhere is where the tab stop goes.
  if (of !== state.selection)
    setAt({ of: state.selection, ...((selected ?? stop) === undefined ? {} : { stop: selected ?? stop }) })
  const setStop = (id: string) => setAt({ stop: id, of: state.selection })

  const keyDown = (event: KeyboardEvent) => {
    const block = blocks[at]
    if (!block) return
    const next = nudging ? undefined : event.ctrlKey || event.altKey ? undefined : stepOf(event.key, at, blocks.length)
    if (next !== undefined) go(blocks[next])
    else if (nudging && event.key in ARROWS) moveBy(event)
    else if (event.key === 'Enter') enterBlock({ store, view }, block.id)
    else if (event.key === ' ') choose(block, event)
    else if (event.key === 'm' || event.key === 'M') setNudging(!nudging, block)
    else if (event.key === 'Escape' && nudging) setNudging(false, block)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      store.select([block.id])
      blockMenu.run(context)
    } else if (event.key !== 'Tab') return
    // Tab leaves the tree: it has one stop.
    if (event.key !== 'Tab') event.preventDefault()
    event.stopPropagation()
  }
  const go = (block: LaidBlock | undefined) => {
    if (!block) return
    setStop(block.id)
    view.reveal(block.box)
    tree.current?.querySelector<HTMLElement>(`[data-bloque="${CSS.escape(block.id)}"]`)?.focus({ preventScroll: true })
  }
  const choose = (block: LaidBlock, event: KeyboardEvent) => {
    const { selection } = store.getState()
    const on = selection.includes(block.id)
    if (event.shiftKey || event.ctrlKey)
      store.select(on ? selection.filter((id) => id !== block.id) : [...selection, block.id])
    else store.select(on && selection.length === 1 ? [] : [block.id])
  }
  const setNudging = (on: boolean, block: LaidBlock) => {
    if (on) store.select([block.id])
    view.set({ nudging: on })
    view.say(on ? OUTLINE.nudging : OUTLINE.still)
  }
  const moveBy = (event: KeyboardEvent) => {
    const way = event.key.slice('Arrow'.length).toLowerCase()
    const nudge = nudges.find(({ id }) => id === `move-${way}${event.shiftKey ? '-10' : ''}`)
    if (nudge) runAction(nudge, context)
  }
  return (
    <>
      <span className="sr" id={hint}>
        {OUTLINE.hint}
      </span>
      <div
        ref={tree}
        className="arbol"
        role="tree"
        tabIndex={-1}
        aria-label={CANVAS.tree(title)}
        aria-multiselectable="true"
        aria-describedby={hint}
        onKeyDown={keyDown}
      >
        {blocks.map((block, n) => {
          const box = toViewport(placed, block.box)
          return (
            <div
              key={block.id}
              role="treeitem"
              data-bloque={block.id}
              tabIndex={n === at ? 0 : -1}
              aria-selected={state.selection.includes(block.id)}
              aria-level={1}
              aria-label={outlineName(block, n + 1, blocks.length, state)}
              onFocus={() => setStop(block.id)}
              style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.w, height: box.h }}
            />
          )
        })}
      </div>
    </>
  )
}

const sameOutline = (a: PieceState, b: PieceState): boolean =>
  a.views[a.active] === b.views[b.active] &&
  a.selection === b.selection &&
  a.active === b.active &&
  a.template === b.template
