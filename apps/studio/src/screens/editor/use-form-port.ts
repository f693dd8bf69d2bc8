import { fieldAt } from '@tanquian/model'
import { useMemo, useState } from 'react'
import { toast } from '../../app/toasts.tsx'
import { failureWords } from '../../copy/failures.ts'
import { afterPress } from '../../form/after-press.ts'
import type { FormPort } from '../../form/port.ts'
import { useStore } from '../../store/use-store.ts'
import type { Session } from './session.ts'

/**
 * The open piece as the form sees it. Every key is an edit; a refused one is said and changes nothing. Until Revisión is
 * open (`strict`), an empty field complains only after somebody has left it.
 */
export function useFormPort({ store, storage }: Session, strict = false): FormPort {
  const content = useStore(store, ({ draft }) => draft.content)
  const all = useStore(store, (state) => state.findings)
  const readOnly = useStore(store, (state) => state.readOnly)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { kind } = content
  const findings = useMemo(
    () => all.filter(({ code, at }) => strict || code !== 'rev/missing-required' || left.has(at.field ?? '')),
    [all, left, strict],
  )
  const doors = useMemo<Omit<FormPort, 'content' | 'findings' | 'readOnly'>>(
    () => ({
      set: (path, value) => void store.dispatch({ do: 'set-field', path, ...(value !== undefined && { value }) }),
      commit: (path, value) => {
        store.endGroup()
        store.dispatch({ do: 'set-field', path, ...(value !== undefined && { value }) }, { how: 'commit' })
      },
      focus: (path) => {
        const was = store.getState().field
        store.focusField(path)
        const field = was === undefined ? undefined : fieldAt(kind, was)?.path
        if (field && path !== was)
          afterPress(() => setLeft((last) => (last.has(field) ? last : new Set([...last, field]))))
      },
      undo: () => store.undo(),
      redo: () => store.redo(),
      fix: (finding, at) => {
        const fix = finding.fixes?.[at]
        if (fix) store.dispatch({ do: 'batch', edits: fix.edits }, { how: 'commit', label: fix.code })
      },
      addPicture: async (file) => {
        const kept = await storage.addPicture(file, file.name)
        if (kept.ok) return kept.value
        toast({ key: 'foto', text: await failureWords(kept.failure) })
        return undefined
      },
      pictureUrl: async (asset) => {
        const kept = await storage.picture(asset)
        return kept.ok ? URL.createObjectURL(kept.value.proxy) : undefined
      },
    }),
    [store, storage, kind],
  )
  return useMemo(() => ({ ...doors, content, findings, readOnly }), [doors, content, findings, readOnly])
}
