import CircleCheck from 'lucide-react/icons/circle-check'
import { useEffect } from 'react'
import { toast } from '../../app/toasts.tsx'
import { EDITOR_DIALOGS } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'

/** Ctrl S, which the fingers know: nothing has to be saved, and it says so (or that it could not). */
export function useSaveKey(store: PieceStore): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      const saved = store.getState().save.is !== 'failed'
      const text = saved ? EDITOR_DIALOGS.saved : EDITOR_DIALOGS.notSaved
      toast({ key: 'guardado', text, ...(saved && { icon: CircleCheck }) })
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [store])
}
