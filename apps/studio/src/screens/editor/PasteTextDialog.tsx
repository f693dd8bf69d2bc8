import { fieldAt, understand, writePath, type LooseContent } from '@tanquian/model'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useToday } from '../../app/use-now.ts'
import { toast } from '../../app/toasts.tsx'
import { EDITOR, EDITOR_DIALOGS } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { GrowingArea } from '../../ui/GrowingArea.tsx'
import './dialogs.css'

const W = EDITOR_DIALOGS.paste

/** Fills the fields of the open piece with a message: what was understood is shown first, and it is one step to undo. */
export function PasteTextDialog({
  store,
  text,
  onClose,
}: {
  readonly store: PieceStore
  readonly text: string
  readonly onClose: () => void
}) {
  const id = useId()
  const [typed, setTyped] = useState(text)
  const calm = useDeferredValue(typed)
  const today = useToday()
  const { content } = store.getState().draft
  const found = useMemo(
    () =>
      calm.trim() === ''
        ? undefined
        : understand(calm, {
            today,
            kind: content.kind,
            ...(content.subtipo && { subtipo: content.subtipo }),
          }),
    [calm, today, content.kind, content.subtipo],
  )
  const fields = found?.fields ?? []
  const labels = [...new Set(fields.flatMap(({ path }) => fieldAt(content.kind, path)?.label ?? []))]
  const fill = () => {
    const next = fields.reduce<LooseContent>(
      (so, { path, value }) => writePath(so, path, value),
      store.getState().draft.content,
    )
    const done = store.dispatch({ do: 'set-content', content: next, originalText: typed }, { how: 'commit' })
    onClose()
    if (done.ok)
      toast({ key: 'texto', text: W.done(labels.length), action: { label: EDITOR.undo, run: () => store.undo() } })
  }
  return (
    <Dialog
      title={W.title}
      onClose={onClose}
      className="pegar"
      footer={
        <Button tone="primario" size="grande" disabled={labels.length === 0} onClick={fill}>
          {W.fill(labels.length)}
        </Button>
      }
    >
      <div className="campo">
        <label className="et" htmlFor={id}>
          {W.label}
        </label>
        <GrowingArea
          id={id}
          className="in"
          rows={6}
          data-foco
          placeholder={W.placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className="t13 mudo" role="status">
        {labels.length > 0
          ? `${W.found}: ${labels.join(', ')}. ${found && found.leftovers.length > 0 ? W.leftovers : ''}`
          : W.none}
      </p>
    </Dialog>
  )
}
