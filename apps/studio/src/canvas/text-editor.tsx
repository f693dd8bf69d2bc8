import type { LaidBlock, TextRole } from '@tanquian/model'
import { useEffect, useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { CANVAS } from '../copy/canvas.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { blockOf, fieldOf } from './blocks.ts'
import { brandFace } from './brand-face.ts'
import { freeBlockOf, templateBlock } from './context.ts'
import { sameView } from './ruler.tsx'
import { baselineIn, linesOf, type SetLines } from './text-lines.ts'
import { PX_PER_PT, toViewport, type StageView } from './view.ts'
import { takesLines, writeEdit, writtenText } from './write-text.ts'

/** Room at the right of the widest line, so that the browser breaks lines where layout did, px. */
const SLACK = 1

/** Props of {@link TextEditor}: the block that is written and where it was clicked (viewport px). */
export interface TextEditorProps {
  readonly store: PieceStore
  readonly view: StageView
  readonly id: string
  readonly at?: readonly [number, number]
  /** Called when the writing ends; the focus goes back to the canvas. */
  readonly onEnd: () => void
}

/**
 * Writing on the canvas: a real editable element over the glyphs in transparent ink, so that caret, selection, spelling,
 * dictation and composed letters are the browser's, while the ink is the piece's own, laid out at every key.
 */
export function TextEditor({ store, view, id, at, onEnd }: TextEditorProps) {
  const layout = useStore(store, ({ views, active }) => shownLayout(views[active]))
  const formats = useStore(store, ({ draft }) => draft.formats.length)
  const placed = useWatch(view, (state) => state, sameView)
  const box = useRef<HTMLDivElement>(null)
  const [face, setFace] = useState<string>()
  const typed = useRef(false)
  const block = blockOf(layout, id)
  // A format that cannot be laid out for a moment (a letter that the font lacks) keeps the editor where it was.
  const [kept, setKept] = useState<{ readonly block: typeof block; readonly lines: SetLines | undefined }>()
  if (layout && block && kept?.block !== block)
    setKept({ block, lines: linesOf(layout, block, store.engine.fonts) ?? kept?.lines })
  const shown = kept?.block
  const set = kept?.lines
  const written = shown ? writtenText(store, shown) : ''
  const font = set?.font
  useEffect(() => {
    if (font !== undefined) void brandFace(font).then(setFace)
  }, [font])
  useLayoutEffect(() => {
    const element = box.current
    // The element keeps its own text while it is typed in; undo and other hands write it anew.
    if (element && textOf(element) !== written) {
      element.textContent = written
      if (document.activeElement === element) caretToEnd(element)
    }
  }, [written])
  useEffect(() => {
    const element = box.current
    if (!element) return
    element.focus({ preventScroll: true })
    selectAll(element)
  }, [])
  useEffect(() => {
    // The click is read once the letters are those of the piece, unless something has been typed by then.
    if (box.current && at && face !== undefined && !typed.current) caretAt(box.current, at)
  }, [face, at])
  if (!shown) return null

  const input = (event: FormEvent<HTMLDivElement>) => {
    typed.current = true
    // Undo goes back word by word.
    if ((event.nativeEvent as InputEvent).data === ' ') store.endGroup()
    const edit = writeEdit(store, shown, textOf(event.currentTarget))
    const free = shown.free ? { how: 'merge' as const, group: `type:${id}` } : {}
    if (edit) store.dispatch(edit, free)
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const ends =
      event.key === 'Escape' || (event.key === 'Enter' && !event.ctrlKey && (!takesLines(store, shown) || event.altKey))
    if (!ends) return
    event.preventDefault()
    event.stopPropagation()
    onEnd()
  }
  const place = placeOver(store, view, shown, set, written, placed.zoom)
  return (
    <>
      <div
        className="escribir-chip"
        style={{ transform: `translate(${place.chipX}px, ${place.chipY}px) translateY(-100%)` }}
      >
        {fieldOf(shown) === undefined || shown.free ? CANVAS.changesHere : CANVAS.changesAll(formats)}
      </div>
      <div
        ref={box}
        tabIndex={0}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its letters lie over the glyphs; a textarea cannot be set so
        role="textbox"
        aria-multiline={takesLines(store, shown)}
        aria-label={CANVAS.textOf(shown.name)}
        className={place.visible ? 'escribir visible' : 'escribir'}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck
        lang="es-MX"
        style={{ ...place.style, ...(place.visible ? {} : { fontFamily: face ?? 'var(--fuente)' }) }}
        onInput={input}
        onKeyDown={keyDown}
        onBlur={() => document.hasFocus() && onEnd()}
      />
    </>
  )
}

/** Where the editor lies and how its letters are set; marks of bold and lists are written in plain view. */
function placeOver(
  store: PieceStore,
  view: StageView,
  block: LaidBlock,
  set: SetLines | undefined,
  written: string,
  zoom: number,
) {
  const now = view.getState()
  const outer = toViewport(now, block.box)
  const chip = { chipX: outer.x - 2, chipY: outer.y - 6 }
  const scale = zoom * PX_PER_PT
  const { brand } = store.getState()
  const role = roleOf(store, block.id)
  const style = role ? brand.text[role] : undefined
  const visible = !set || block.is === 'list' || /\*/.test(written)
  if (visible) {
    const size = Math.max(13, (set?.size ?? 14) * scale)
    const at = {
      transform: `translate(${outer.x}px, ${outer.y}px)`,
      minWidth: Math.max(outer.w, 160),
      minHeight: outer.h,
    }
    return { ...chip, visible, style: { ...at, fontSize: size, lineHeight: 1.25, padding: 2 } }
  }
  const lines = toViewport(now, {
    x: set.left,
    y: set.firstBaseline - baselineIn(set, store.engine.fonts),
    w: set.width,
    h: 0,
  })
  const align = block.text && alignOf(store, block.id)
  return {
    ...chip,
    visible,
    style: {
      transform: `translate(${lines.x - (align === 'center' ? SLACK / 2 : align === 'end' ? SLACK : 0)}px, ${lines.y}px)`,
      width: lines.w + SLACK,
      minHeight: set.leading * scale,
      fontSize: set.size * scale,
      lineHeight: `${set.leading * scale}px`,
      letterSpacing: `${style?.tracking ?? 0}em`,
      wordSpacing: `${style?.wordSpacing ?? 0}em`,
      textTransform: style?.caps ? ('uppercase' as const) : ('none' as const),
      textAlign: align ?? ('start' as const),
      caretColor: block.text?.fill ?? 'auto',
    },
  }
}

/** Alignment as composed: the format's own change, else the template's. */
function alignOf(store: PieceStore, id: string): 'start' | 'center' | 'end' {
  const { draft, active } = store.getState()
  const free = freeBlockOf(store, id)
  if (free) return free.is === 'text' ? free.align : 'start'
  const found = templateBlock(store, id)
  return draft.overrides[active]?.[id]?.align ?? (found?.is === 'text' ? (found.align ?? 'start') : 'start')
}

function roleOf(store: PieceStore, id: string): TextRole | undefined {
  const free = freeBlockOf(store, id)
  if (free) return free.is === 'text' ? free.role : undefined
  const found = templateBlock(store, id)
  return found && 'role' in found ? found.role : undefined
}

/** What was typed. Browsers keep a last line break to hold the caret; it is not part of the words. */
const textOf = (element: HTMLElement): string => (element.textContent ?? '').replace(/\n$/, '')

function selectAll(element: HTMLElement): void {
  const range = document.createRange()
  range.selectNodeContents(element)
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
}

function caretToEnd(element: HTMLElement): void {
  selectAll(element)
  getSelection()?.collapseToEnd()
}

/** Puts the caret where the block was clicked, if the click met the letters. */
function caretAt(element: HTMLElement, [x, y]: readonly [number, number]): void {
  const frame = element.parentElement?.getBoundingClientRect()
  const spot = frame && document.caretPositionFromPoint?.(frame.left + x, frame.top + y)
  if (spot && element.contains(spot.offsetNode)) getSelection()?.collapse(spot.offsetNode, spot.offset)
}
