import type { Failure } from '@tanquian/model'
import { useEffect, useState } from 'react'
import { TopBar } from '../../app/TopBar.tsx'
import { usePage } from '../../app/use-page.ts'
import { EDITOR } from '../../copy/editor.ts'
import { failureWords } from '../../copy/failures.ts'
import { storageReady } from '../../app/storage.ts'
import { toast } from '../../app/toasts.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { saveFile } from './save-file.ts'

async function download(id: string): Promise<void> {
  const storage = await storageReady()
  const copy = storage.ok ? await storage.value.exportUnread(id) : storage
  if (copy.ok) saveFile(copy.value, `${id}.json`)
  else toast({ key: 'copia', text: await failureWords(copy.failure) })
}

/** A piece that is not here, or cannot be read: says why, lets a copy out, and the way back. Nothing is deleted. */
export function MissingPiece({ id, failure }: { readonly id: string; readonly failure: Failure }) {
  const heading = usePage(EDITOR.missing.title)
  const [words, setWords] = useState('')
  useEffect(() => {
    // The address already names the piece: an id in the sentence helps nobody.
    const { at: _id, ...bare } = failure
    if (failure.code !== 'storage/not-found') void failureWords(bare).then(setWords)
  }, [failure])
  return (
    <>
      <TopBar section="piezas" />
      <main id="principal" tabIndex={-1} className="tropiezo">
        <h1 ref={heading} tabIndex={-1}>
          {EDITOR.missing.title}
        </h1>
        <p>{failure.code === 'storage/not-found' ? EDITOR.missing.gone : words}</p>
        <p className="fila">
          {failure.code !== 'storage/not-found' && (
            <Button onClick={() => void download(id)}>{EDITOR.failed.download}</Button>
          )}
          <ButtonLink tone="primario" href="#/">
            {EDITOR.missing.home}
          </ButtonLink>
        </p>
      </main>
    </>
  )
}
