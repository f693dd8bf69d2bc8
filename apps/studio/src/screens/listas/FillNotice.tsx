import { loadReadyNotices } from '@tanquian/brand-template'
import { useEffect } from 'react'
import { navigate } from '../../app/navigation.ts'
import { startPiece } from '../../app/start-piece.ts'
import { toast } from '../../app/toasts.tsx'
import { usePage } from '../../app/use-page.ts'
import { failureWords } from '../../copy/failures.ts'
import { LISTAS } from '../../copy/listas.ts'
import { leftOpen } from './left-open.ts'

/** Makes a piece of a ready-made notice and goes to it; the step here is not kept, so that Back does not make another. */
async function fill(id: string, gone: () => boolean): Promise<void> {
  const notice = (await loadReadyNotices()).find((one) => one.id === id)
  if (!notice) {
    toast({ key: 'listas', text: LISTAS.missing })
    return navigate({ screen: 'listas' }, 'replace')
  }
  if (gone()) return
  const { kind, subtipo, template } = notice
  const made = await startPiece({ kind, subtipo, template, content: leftOpen(notice) })
  if (gone()) return
  if (made.ok) return navigate({ screen: 'pieza', id: made.value }, 'replace')
  toast({ key: 'listas', text: await failureWords(made.failure) })
  navigate({ screen: 'listas' }, 'replace')
}

/** What an address with a ready-made notice opens: its piece, as soon as it is made. */
export function FillNotice({ id }: { readonly id: string }) {
  const heading = usePage(LISTAS.title)
  useEffect(() => {
    let gone = false
    // A task later: an effect that runs twice while developing must not make two pieces.
    const timer = setTimeout(() => void fill(id, () => gone))
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [id])
  return (
    <main id="principal" tabIndex={-1} aria-busy>
      <h1 ref={heading} tabIndex={-1} className="sr">
        {LISTAS.title}
      </h1>
    </main>
  )
}
