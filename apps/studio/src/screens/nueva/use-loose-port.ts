import type { FieldValue, LooseContent } from '@tanquian/model'
import { useEffect, useMemo, useRef } from 'react'
import { storageReady } from '../../app/storage.ts'
import { toast } from '../../app/toasts.tsx'
import { failureWords } from '../../copy/failures.ts'
import type { FormPort } from '../../form/port.ts'

type Written = readonly (readonly [path: string, value: FieldValue | undefined])[]

/** The form over a content that is not a piece yet: nothing is on the disk but its picture, and undo is a short list. */
export function useLoosePort(
  content: LooseContent,
  set: (path: string, value: FieldValue | undefined) => void,
  read: (path: string) => FieldValue | undefined,
): FormPort {
  const past = useRef<Written>([])
  const future = useRef<Written>([])
  const now = useRef({ set, read })
  useEffect(() => {
    now.current = { set, read }
  })
  return useMemo(() => {
    const write = (path: string, value: FieldValue | undefined) => {
      const last = past.current.at(-1)
      if (last?.[0] !== path) past.current = [...past.current, [path, now.current.read(path)]]
      future.current = []
      now.current.set(path, value)
    }
    const travel = (from: typeof past, to: typeof past) => {
      const step = from.current.at(-1)
      if (!step) return
      from.current = from.current.slice(0, -1)
      to.current = [...to.current, [step[0], now.current.read(step[0])]]
      now.current.set(...step)
    }
    return {
      content,
      readOnly: false,
      findings: [],
      set: write,
      commit: write,
      focus: () => undefined,
      undo: () => travel(past, future),
      redo: () => travel(future, past),
      fix: () => undefined,
      addPicture: async (file) => {
        const storage = await storageReady()
        const kept = storage.ok ? await storage.value.addPicture(file, file.name) : storage
        if (kept.ok) return kept.value
        toast({ key: 'foto', text: await failureWords(kept.failure) })
        return undefined
      },
      pictureUrl: async (asset) => {
        const storage = await storageReady()
        const kept = storage.ok ? await storage.value.picture(asset) : storage
        return kept.ok ? URL.createObjectURL(kept.value.proxy) : undefined
      },
    }
  }, [content])
}
