import { useCallback, useEffect, useState } from 'react'
import { useStorage } from '../../app/storage.ts'
import type { DraftHead } from '../../storage/types.ts'

/** Newest drafts of this computer: undefined while they are read. `more` reads the next page. */
export interface Heads {
  readonly heads: readonly DraftHead[] | undefined
  readonly more: (() => void) | undefined
  readonly reload: () => void
}

/** Reads the list of drafts, a page at a time, and again when the tab comes back (another one may have worked). */
export function useHeads(limit: number): Heads {
  const storage = useStorage()
  const [heads, setHeads] = useState<readonly DraftHead[]>()
  const [full, setFull] = useState(false)
  const read = useCallback(
    async (before: DraftHead | undefined, so: readonly DraftHead[]) => {
      if (!storage?.ok) return
      const page = await storage.value.heads({ limit, ...(before && { before }) })
      if (!page.ok) return
      setHeads([...so, ...page.value])
      setFull(page.value.length === limit)
    },
    [storage, limit],
  )
  const reload = useCallback(() => void read(undefined, []), [read])
  useEffect(reload, [reload])
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && reload()
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [reload])
  const more = full && heads ? () => void read(heads.at(-1), heads) : undefined
  return { heads, more, reload }
}
