import {
  applyEdit,
  canRedo,
  canUndo,
  changedFormats,
  commitEdit,
  redo,
  startHistory,
  undo,
  type Changed,
  type History,
} from '@tanquian/draft'
import {
  fail,
  locksOf,
  ok,
  type Brand,
  type Draft,
  type Edit,
  type EditMeta,
  type Failure,
  type Result,
  type Template,
} from '@tanquian/model'
import { measure } from '../engine/marks.ts'
import { ReviewClock } from './review-clock.ts'
import type { Engine } from '../engine/types.ts'
import { onlyFormatOf, sameFormat } from './edits.ts'
import { sameFindings, stillThere } from './findings.ts'
import { ownChangeOf } from './own-change.ts'
import { TypingGroups } from './typing-groups.ts'
import { createSlices, type Slices } from './schedule.ts'
import type { FormatView, PieceState, PieceStore, SaveState } from './types.ts'

/** Everything a store is made of. `history` as it was kept; without it a new one starts at `draft`. */
export interface PieceStoreOptions {
  readonly draft: Draft
  readonly history?: History
  readonly template: Template
  readonly brand: Brand
  readonly engine: Engine
  /** Every edit that was accepted, in order, for the log on disk. */
  readonly onEdit?: (edit: Edit, meta: EditMeta, seq: number) => void
  /** Undo and redo are entries of the log too: replayed, they give the same history. */
  readonly onStep?: (step: 'undo' | 'redo', seq: number) => void
  /** Number of the first entry in the log, default 1. */
  readonly seq?: number
  readonly readOnly?: boolean
  readonly active?: string
  /** Now; the clock comes in so that tests can hold it. */
  readonly now?: () => Date
  readonly slices?: Slices
}

/** The open piece: its draft and history, the layout of every format, the findings. See {@link PieceStore}. */
export const createPieceStore = (options: PieceStoreOptions): PieceStore => new OpenPiece(options)

class OpenPiece implements PieceStore {
  private state: PieceState
  private readonly listeners = new Set<() => void>()
  private readonly slices: Slices
  readonly engine: Engine
  private readonly options: PieceStoreOptions
  private readonly now: () => Date
  private seq: number
  private readonly groups = new TypingGroups()
  private count = 0
  private readonly reviewClock: ReviewClock
  private reviewed: Draft | undefined
  private pendingSince = 0
  private readonly forgetPictures: () => void

  constructor(options: PieceStoreOptions) {
    this.engine = options.engine
    this.reviewClock = new ReviewClock(options.engine, () => this.reviewNow())
    this.options = options
    this.now = options.now ?? (() => new Date())
    this.seq = options.seq ?? 1
    this.slices = options.slices ?? createSlices()
    const history = options.history ?? startHistory(options.draft)
    const { present: draft } = history
    const [first = ''] = draft.formats
    const active = options.active && draft.formats.includes(options.active) ? options.active : first
    this.state = {
      draft,
      history,
      template: options.template,
      brand: options.brand,
      locks: locksOf(options.template),
      active,
      selection: [],
      views: { [active]: this.engine.layoutFormat(draft, active) },
      findings: [],
      save: { is: 'idle' },
      readOnly: options.readOnly ?? false,
    }
    this.forgetPictures = this.engine.pictures.subscribe(() => this.relayout())
    this.layOutOthers()
    this.planReview()
  }

  readonly getState = (): PieceState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private set(patch: Partial<PieceState>): void {
    this.state = { ...this.state, ...patch }
    for (const listener of this.listeners) listener()
  }

  dispatch(edit: Edit, given: Partial<EditMeta> = {}): Result<Draft> {
    const start = performance.now()
    if (this.state.readOnly) return this.refused({ code: 'storage/locked' })
    const meta = this.groups.metaOf(edit, given, this.now())
    const result = commitEdit(this.state.history, edit, meta, this.state.locks)
    if (!result.ok) return this.refused(result.failure)
    const before = this.state.draft
    const { present: draft } = result.value
    if (draft === before) return ok(draft)
    this.options.onEdit?.(edit, meta, this.seq++)
    const touched = onlyFormatOf(edit)
    const change = touched
      ? ownChangeOf(edit, draft, this.state.template, this.state.locks, this.state.views[touched], ++this.count)
      : undefined
    this.show(result.value, change ? { ownChange: change } : {})
    measure('layout', start)
    return ok(draft)
  }

  preview(edit: Edit): FormatView {
    const { draft, locks, active } = this.state
    const result = applyEdit(draft, edit, locks, draft.updatedAt)
    return result.ok ? this.engine.layoutFormat(result.value, active) : { format: active, failure: result.failure }
  }

  undo(): void {
    if (canUndo(this.state.history)) this.travel('undo', undo(this.state.history))
  }

  redo(): void {
    if (canRedo(this.state.history)) this.travel('redo', redo(this.state.history))
  }

  private travel(way: 'undo' | 'redo', history: History): void {
    const start = performance.now()
    if (this.state.readOnly) return void this.refused({ code: 'storage/locked' })
    const before = this.state.draft
    this.endGroup()
    this.options.onStep?.(way, this.seq++)
    const { present: draft } = history
    const changed = changedFormats(before, draft)
    const active = this.homeOf(draft, changed)
    const blocks = changed.fields.length > 0 ? [] : (changed.blocks[active] ?? [])
    this.show(history, {
      active,
      ...(active === this.state.active ? {} : { selection: [] }),
      ...(blocks.length > 0 ? { flash: { format: active, blocks, at: ++this.count } } : {}),
    })
    measure('undo', start)
  }

  /** Where a step back or forth shows: here if it touches this format, else the first format that it touches. */
  private homeOf(draft: Draft, changed: Changed): string {
    const { active } = this.state
    const own = Object.keys(changed.blocks)
    if (draft.formats.includes(active) && (own.length === 0 || changed.fields.length > 0 || own.includes(active)))
      return active
    return own.find((format) => draft.formats.includes(format)) ?? draft.formats[0] ?? active
  }

  setActive(format: string): void {
    if (format === this.state.active || !this.state.draft.formats.includes(format)) return
    this.endGroup()
    this.slices.cancel(format)
    const view = this.engine.layoutFormat(this.state.draft, format)
    this.set({ active: format, selection: [], views: { ...this.state.views, [format]: view } })
  }

  select(ids: readonly string[]): void {
    const { selection } = this.state
    if (ids.length === selection.length && ids.every((id, at) => id === selection[at])) return
    this.set({ selection: [...ids] })
  }

  focusField(path: string | undefined): void {
    if (path === this.state.field) return
    const { field: _gone, ...rest } = this.state
    this.endGroup()
    this.state = path === undefined ? rest : { ...rest, field: path }
    this.set({})
  }

  endGroup(): void {
    this.groups.end()
  }

  refuse(failure: Failure): void {
    this.set({ refusal: { failure, at: ++this.count } })
  }

  setSave(save: SaveState): void {
    this.set({ save })
  }

  setReadOnly(readOnly: boolean): void {
    if (readOnly !== this.state.readOnly) this.set({ readOnly })
  }

  adopt(history: History): void {
    this.show(history, {})
  }

  async settle(): Promise<void> {
    await this.engine.pictures.want(this.engine.picturesOf(this.state.draft))
    await this.engine.ready?.()
    this.reviewNow()
  }

  dispose(): void {
    this.forgetPictures()
    this.slices.dispose()
    this.reviewClock.stop()
    this.listeners.clear()
  }

  private refused(failure: Failure): { readonly ok: false; readonly failure: Failure } {
    this.refuse(failure)
    return fail(failure.code, failure)
  }

  /** A new present: the active format now, the rest in idle slices. */
  private show(history: History, patch: Partial<PieceState>): void {
    const { present: draft } = history
    const active =
      patch.active ??
      (draft.formats.includes(this.state.active) ? this.state.active : (draft.formats[0] ?? this.state.active))
    const view = this.engine.layoutFormat(draft, active)
    const before = this.state.draft
    const ids = new Set(view.layout?.blocks.map(({ id }) => id))
    const selection = (patch.selection ?? this.state.selection).filter((id) => ids.has(id))
    if (this.pendingSince === 0) this.pendingSince = performance.now()
    this.set({ ...patch, draft, history, active, selection, views: { ...this.state.views, [active]: view } })
    this.layOutOthers(before)
    this.planReview()
  }

  private layOutOthers(before?: Draft): void {
    const { draft, active, views } = this.state
    const pictures = this.engine.picturesOf(draft)
    void this.engine.pictures.want(pictures)
    for (const format of draft.formats) {
      if (format === active || (before && views[format] && sameFormat(before, draft, format))) continue
      this.slices.request(format, () => this.layOut(format))
    }
    this.slices.request('done', () => {
      if (this.pendingSince > 0) measure('formats', this.pendingSince)
      this.pendingSince = 0
    })
  }

  private layOut(format: string): void {
    if (!this.state.draft.formats.includes(format)) return
    const view = this.engine.layoutFormat(this.state.draft, format)
    if (view !== this.state.views[format]) this.set({ views: { ...this.state.views, [format]: view } })
  }

  /** A picture arrived: sizes and crops may change everywhere. */
  private relayout(): void {
    this.layOut(this.state.active)
    this.layOutOthers()
    this.planReview()
  }

  /** Findings come 600 ms after the last edit; a quick look drops those that the edit has cured. */
  private planReview(): void {
    if (this.state.findings.length > 0 && this.reviewed !== this.state.draft)
      this.slices.request('cured', () => this.dropCured())
    this.reviewClock.plan()
  }

  private dropCured(): void {
    const left = stillThere(this.state.findings, this.engine.review(this.state.draft, this.state.views))
    if (left.length < this.state.findings.length) this.set({ findings: left })
  }

  private reviewNow(): void {
    this.reviewClock.stop()
    this.slices.flush()
    // With the rules comes the law: a piece of the blackout changes its dress now; the rest is remembered.
    for (const format of this.state.draft.formats) this.layOut(format)
    const start = performance.now()
    const findings = this.engine.review(this.state.draft, this.state.views)
    measure('review', start)
    this.reviewed = this.state.draft
    if (!sameFindings(findings, this.state.findings)) this.set({ findings })
  }
}
