import { useEffect, useState } from 'react'
import type { Rect } from '@tanquian/model'
import { addPicture } from '../actions/add.ts'
import type { ActionContext } from '../actions/action.ts'
import { CANVAS } from '../copy/canvas.ts'
import { fieldOf } from './blocks.ts'
import { activeLayout, turnIn } from './context.ts'
import { blocksAt } from './hit.ts'
import { toPage, toViewport } from './view.ts'

/** Where a dropped picture goes: into a picture's slot, or anywhere as a block of its own. */
interface Target {
  readonly box: Rect
  readonly slot?: string
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

function targetAt({ store, view }: ActionContext, frame: HTMLElement, event: DragEvent): Target {
  const { left, top } = frame.getBoundingClientRect()
  const state = view.getState()
  const under = blocksAt(
    activeLayout(store),
    state.page,
    toPage(state, event.clientX - left, event.clientY - top),
    0,
    turnIn(store),
  )
  const picture = under.find(({ is }) => is === 'image')
  const slot = picture && fieldOf(picture)
  if (picture && slot !== undefined) return { box: toViewport(state, picture.box), slot }
  return { box: { x: 0, y: 0, w: state.w, h: state.h } }
}

async function take(context: ActionContext, file: File, slot: string | undefined): Promise<void> {
  const { store, services } = context
  const kept = await services.addPicture?.(file, file.name)
  if (!kept) return
  await store.engine.pictures.want([kept.asset])
  // The old description spoke of the old picture.
  if (slot !== undefined)
    store.dispatch({ do: 'set-field', path: slot, value: { asset: kept.asset, alt: '' } }, { how: 'commit' })
  else addPicture(context, kept.asset)
}

/** Pictures dropped on the canvas. Lit before they are let go; without a place to keep pictures nothing is offered. */
export function DropZone({ context, frame }: { readonly context: ActionContext; readonly frame: HTMLElement | null }) {
  const [target, setTarget] = useState<Target>()
  useEffect(() => {
    if (!frame || !context.services.addPicture) return undefined
    const over = (event: DragEvent) => {
      if (!carriesFiles(event) || context.store.getState().readOnly) return
      event.preventDefault()
      setTarget(targetAt(context, frame, event))
    }
    const leave = (event: DragEvent) => {
      if (!frame.contains(event.relatedTarget as Node | null)) setTarget(undefined)
    }
    const drop = (event: DragEvent) => {
      setTarget(undefined)
      const file = [...(event.dataTransfer?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      void take(context, file, targetAt(context, frame, event).slot)
    }
    frame.addEventListener('dragover', over)
    frame.addEventListener('dragleave', leave)
    frame.addEventListener('drop', drop)
    return () => {
      frame.removeEventListener('dragover', over)
      frame.removeEventListener('dragleave', leave)
      frame.removeEventListener('drop', drop)
    }
  }, [context, frame])
  if (!target) return null
  const { x, y, w, h } = target.box
  return (
    <div className="mesa-suelta" style={{ transform: `translate(${x}px, ${y}px)`, width: w, height: h }}>
      {target.slot === undefined ? CANVAS.dropHere : CANVAS.dropPicture}
    </div>
  )
}
