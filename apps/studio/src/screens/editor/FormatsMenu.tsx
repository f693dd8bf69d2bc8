import ChevronDown from 'lucide-react/icons/chevron-down'
import { lazy, Suspense, useState } from 'react'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Button } from '../../ui/Button.tsx'

const FormatsDialog = lazy(() => import('./FormatsDialog.tsx').then((it) => ({ default: it.FormatsDialog })))

/** Opens the list of formats. */
export function FormatsMenu({ store }: { readonly store: PieceStore }) {
  const [open, setOpen] = useState(false)
  const readOnly = useStore(store, (state) => state.readOnly)
  return (
    <>
      <Button
        size="chico"
        tone="fantasma"
        disabled={readOnly}
        after={<ChevronDown size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {EDITOR.formats.choose}
      </Button>
      {open && (
        <Suspense>
          <FormatsDialog store={store} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
