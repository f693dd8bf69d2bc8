import { KINDS } from '@tanquian/model'
import { useEffect, useRef, useState } from 'react'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { titleOf } from '@tanquian/export'

/** The piece's name: click or Intro to change it, Intro or leaving keeps it, Esc forgets. Empty = the title again. */
export function PieceName({ store }: { readonly store: PieceStore }) {
  const draft = useStore(store, (state) => state.draft)
  const readOnly = useStore(store, (state) => state.readOnly)
  const [typed, setTyped] = useState<string>()
  const button = useRef<HTMLButtonElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const naming = typed !== undefined
  useEffect(() => {
    if (naming) input.current?.focus()
  }, [naming])
  const title = titleOf(draft) || EDITOR.untitled
  const about = [KINDS[draft.content.kind].label, draft.content.area].filter(Boolean).join(' · ')
  const end = (keep: boolean, back: boolean) => {
    if (typed === undefined) return
    const name = typed.trim()
    if (keep && name !== draft.name && name !== title) store.dispatch({ do: 'rename', name }, { how: 'commit' })
    setTyped(undefined)
    if (back) requestAnimationFrame(() => button.current?.focus())
  }
  if (typed !== undefined)
    return (
      <input
        className="in nom-campo"
        aria-label={EDITOR.nameLabel}
        ref={input}
        maxLength={120}
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => end(true, false)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') end(true, true)
          if (event.key === 'Escape') end(false, true)
        }}
      />
    )
  return (
    <button
      ref={button}
      type="button"
      className="btn fantasma nom"
      disabled={readOnly}
      title={EDITOR.rename}
      onClick={() => setTyped(title === EDITOR.untitled ? '' : title)}
    >
      <b>{title}</b>
      <span>{about}</span>
    </button>
  )
}
