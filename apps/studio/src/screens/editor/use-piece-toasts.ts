import { fieldAt, formatNamed } from '@tanquian/model'
import Lock from 'lucide-react/icons/lock'
import Pencil from 'lucide-react/icons/pencil'
import { useEffect, useRef } from 'react'
import { toast } from '../../app/toasts.tsx'
import { EDITOR } from '../../copy/editor.ts'
import { failureWords } from '../../copy/failures.ts'
import type { OwnChange, PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'

const W = EDITOR.toast

function sayOwnChange(change: OwnChange, store: PieceStore): void {
  const format = formatNamed(store.getState().template, change.format)?.title ?? change.format
  const formats = new Set(change.everywhere.flatMap((edit) => ('format' in edit ? [edit.format] : []))).size
  const all = () => {
    store.dispatch({ do: 'batch', edits: change.everywhere }, { how: 'commit' })
    toast({ key: 'propio', text: W.applied(formats) })
  }
  toast({
    key: 'propio',
    icon: Pencil,
    text: `${W.own[change.kind]} ${format}`,
    ...(change.everywhere.length > 0 && { action: { label: W.all, run: all } }),
  })
}

/** Says what an edit did when the eye may miss it: only in this format, or not at all because it is fixed. */
export function usePieceToasts(store: PieceStore): void {
  const ownChange = useStore(store, (state) => state.ownChange)
  const refusal = useStore(store, (state) => state.refusal)
  const told = useRef({ change: ownChange?.at, refusal: refusal?.at })
  useEffect(() => {
    if (!ownChange || ownChange.at === told.current.change) return
    told.current.change = ownChange.at
    sayOwnChange(ownChange, store)
  }, [ownChange, store])
  useEffect(() => {
    if (!refusal || refusal.at === told.current.refusal) return
    told.current.refusal = refusal.at
    const { failure } = refusal
    // A field is called what its label says.
    const field = failure.at && fieldAt(store.getState().draft.content.kind, failure.at)
    void failureWords(field ? { ...failure, at: `“${field.label}”` } : failure).then((text) =>
      toast({ key: 'fijo', icon: Lock, text }),
    )
  }, [refusal, store])
}
