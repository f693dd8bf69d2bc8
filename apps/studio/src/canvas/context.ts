import {
  blocksOf,
  type Block,
  type Format,
  type FreeBlock,
  type LaidBlock,
  type Layout,
  formatNamed,
} from '@tanquian/model'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import type { StageCanvas } from './stage-canvas.ts'
import { PX_PER_PT, toPage, type StageView } from './view.ts'
import type { Point, TurnOf } from './hit.ts'

/** What gestures work with. */
export interface StageContext {
  readonly stage: StageCanvas
  readonly store: PieceStore
  readonly view: StageView
  readonly frame: HTMLElement
}

/** A pointer over the stage, with the keys that were down. */
export interface PointerAt {
  /** Viewport px. */
  readonly x: number
  readonly y: number
  readonly shift: boolean
  readonly ctrl: boolean
  readonly alt: boolean
  readonly touch: boolean
}

/** Something that goes on between pressing and letting go. */
export interface Gesture {
  move(at: PointerAt): void
  end(at: PointerAt): void
  cancel(): void
}

/** CSS px in points at the present zoom. */
export const pxToPt = ({ view }: StageContext, px: number): number => px / (view.getState().zoom * PX_PER_PT)

export const pagePoint = ({ view }: StageContext, at: Point): Point => toPage(view.getState(), at.x, at.y)

/** The layout of the active format. */
export function activeLayout(store: PieceStore): Layout | undefined {
  const { views, active } = store.getState()
  return shownLayout(views[active])
}

/** The free block of the active format with an id. */
export function freeBlockOf(store: PieceStore, id: string): FreeBlock | undefined {
  const { draft, active } = store.getState()
  return draft.extras[active]?.find((block) => block.id === id)
}

/** Turned blocks are free blocks. */
export const turnIn =
  (store: PieceStore): TurnOf =>
  (id) =>
    freeBlockOf(store, id)?.rotate ?? 0

/** Smallest step of the active format, pt: 1 px on screens, 0.25 mm on paper. */
export function unitOf(store: PieceStore): number {
  const { template, active } = store.getState()
  return formatNamed(template, active)?.output === 'print' ? (0.25 * 72) / 25.4 : 0.75
}

/** Whether a gesture may be done to a block. */
export const allows = (block: LaidBlock, gesture: LaidBlock['allow'][number]): boolean =>
  block.free === true || block.allow.includes(gesture)

/** The format on the canvas, as the template has it. */
export function activeFormat(store: PieceStore): Format | undefined {
  const { template, active } = store.getState()
  return formatNamed(template, active)
}

/** A block of the active format, as the template has it; items of a list carry the id of what is repeated first. */
export function templateBlock(store: PieceStore, id: string): Block | undefined {
  const format = activeFormat(store)
  return format && blocksOf(format).find((block) => block.id === id)
}
