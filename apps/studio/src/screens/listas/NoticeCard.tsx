import Download from 'lucide-react/icons/download'
import PenLine from 'lucide-react/icons/pen-line'
import type { ReadyNotice } from '@tanquian/brand-template'
import type { ReadyFile } from '@tanquian/export/browser'
import { KINDS } from '@tanquian/model'
import { useState } from 'react'
import { announce } from '../../app/announce.tsx'
import { hashOf } from '../../app/routes.ts'
import { toast } from '../../app/toasts.tsx'
import { failureWords } from '../../copy/failures.ts'
import { LISTAS } from '../../copy/listas.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { saveFile } from '../editor/save-file.ts'
import { allTemplates } from '../shared/catalog.ts'
import { Preview } from '../shared/Preview.tsx'

const FILES: readonly ReadyFile[] = ['formulario', 'pdf', 'word', 'png', 'zip']

/** Width of a card's picture, CSS px: whole pixels high at 4:5. */
const WIDTH = 240

interface Making {
  readonly what: ReadyFile
  readonly done: number
  readonly total: number
}

function coverOf({ template }: ReadyNotice): { readonly id: string; readonly ratio: number } {
  const formats = allTemplates().find(({ id }) => id === template)?.formats ?? []
  const cover = formats.find(({ id }) => id === 'post-4x5') ?? formats[0]
  return { id: cover?.id ?? '', ratio: cover ? cover.width / cover.height : 0.8 }
}

/** A ready-made notice: how it looks, what it is for, the way into its form, and its files at one tap each. */
export function NoticeCard({ notice }: { readonly notice: ReadyNotice }) {
  const [making, setMaking] = useState<Making>()
  const { id, title, description, area, kind, subtipo, draft } = notice
  const cover = coverOf(notice)
  const take = async (what: ReadyFile) => {
    setMaking({ what, done: 0, total: 0 })
    const { takeFile } = await import('./take-file.ts')
    const made = await takeFile(notice, what, (done, total) => setMaking({ what, done, total }))
    setMaking(undefined)
    if (!made.ok) return toast({ key: 'listas', text: await failureWords(made.failure) })
    saveFile(made.value.blob, made.value.name)
    announce(LISTAS.ready(made.value.name))
  }
  const words = (what: ReadyFile): string => {
    if (making?.what !== what) return LISTAS.files[what]
    return making.total > 0 ? LISTAS.makingSome(making.done, making.total) : LISTAS.making
  }
  return (
    <article className="lista" aria-labelledby={`lista-${id}`}>
      <span className="lista-v">
        <Preview draft={draft} format={cover.id} width={WIDTH} ratio={cover.ratio} />
      </span>
      <div className="lista-t">
        <h2 id={`lista-${id}`}>{title}</h2>
        <p>{description}</p>
        <p className="t13 mudo">
          {KINDS[kind].label} · {area}
        </p>
      </div>
      <div className="lista-a">
        <ButtonLink
          tone="primario"
          icon={PenLine}
          href={hashOf({ screen: 'nueva', kind, subtipo, lista: id })}
          aria-label={LISTAS.fillOf(title)}
        >
          {LISTAS.fill}
        </ButtonLink>
        <div className="fila" role="group" aria-label={LISTAS.take(title)}>
          {FILES.map((what) => (
            <Button
              key={what}
              size="chico"
              icon={Download}
              disabled={making !== undefined}
              aria-label={LISTAS.fileOf[what](title)}
              onClick={() => void take(what)}
            >
              {words(what)}
            </Button>
          ))}
        </div>
      </div>
    </article>
  )
}
