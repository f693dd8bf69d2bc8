import type { Failure } from '@tanquian/model'
import { useEffect, useState } from 'react'
import { TopBar } from '../../app/TopBar.tsx'
import { usePage } from '../../app/use-page.ts'
import { EDITOR } from '../../copy/editor.ts'
import { failureWords } from '../../copy/failures.ts'
import { ButtonLink } from '../../ui/Button.tsx'

/** A piece that is not here, or cannot be read: says why, and the way back. Nothing is deleted. */
export function MissingPiece({ failure }: { readonly failure: Failure }) {
  const heading = usePage(EDITOR.missing.title)
  const [words, setWords] = useState('')
  useEffect(() => void failureWords(failure).then(setWords), [failure])
  return (
    <>
      <TopBar section="piezas" />
      <main id="principal" tabIndex={-1} className="tropiezo">
        <h1 ref={heading} tabIndex={-1}>
          {EDITOR.missing.title}
        </h1>
        <p>{words}</p>
        <p>
          <ButtonLink tone="primario" href="#/">
            {EDITOR.missing.home}
          </ButtonLink>
        </p>
      </main>
    </>
  )
}
