import { useCallback, useEffect, useState } from 'react'
import { whenLastWordsAreKept } from '../../app/pending-work.ts'
import { useStorage } from '../../app/storage.ts'
import type { DraftHead, Storage } from '../../storage/types.ts'

/** Newest drafts of this computer: undefined while they are read. `more` reads the next page. */
export interface Heads {
  readonly heads: readonly DraftHead[] | undefined
  readonly more: (() => void) | undefined
  readonly reload: () => void
}

const readPage = async (storage: Storage, limit: number, before?: DraftHead): Promise<readonly DraftHead[]> => {
  const page = await storage.heads({ limit, ...(before && { before }) })
  return page.ok ? page.value : []
}

/** Reads the list of drafts, a page at a time, and again when the tab comes back (another one may have worked). */
export function useHeads(limit: number): Heads {
  const storage = useStorage()
  const [list, setList] = useState<{ readonly heads: readonly DraftHead[]; readonly full: boolean }>()
  const kept = storage?.ok ? storage.value : undefined
  const reload = useCallback(() => {
    if (kept) void readPage(kept, limit).then((heads) => setList({ heads, full: heads.length === limit }))
  }, [kept, limit])
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && reload()
    // The piece that was just left may still be writing its title and its picture.
    void whenLastWordsAreKept().then(reload)
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [reload])
  const more = () => {
    if (!kept || !list) return
    void readPage(kept, limit, list.heads.at(-1)).then((heads) =>
      setList({ heads: [...list.heads, ...heads], full: heads.length === limit }),
    )
  }
  return { heads: list?.heads, more: list?.full ? more : undefined, reload }
}
