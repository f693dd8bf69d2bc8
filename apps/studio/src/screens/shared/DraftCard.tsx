import { CONTENT_KINDS, KINDS } from '@tanquian/model'
import type { ReactNode } from 'react'
import { hashOf } from '../../app/routes.ts'
import { DRAFT_STATE_WORDS } from '../../copy/app.ts'
import { HOME } from '../../copy/home.ts'
import { ago } from '../../copy/when.ts'
import type { DraftHead } from '../../storage/types.ts'
import { DraftThumb } from './DraftThumb.tsx'

/** 'Aviso · Agua Potable'. */
export function aboutDraft({ kind, area }: DraftHead): string {
  const known = CONTENT_KINDS.find((one) => one === kind)
  return [known ? KINDS[known].label : kind, area].filter(Boolean).join(' · ')
}

/** What lists call a draft. */
export const draftTitle = ({ title }: DraftHead): string => title || HOME.drafts.untitled

/** A draft as a card that opens it: small picture, title, kind and area, state and when. */
export function DraftCard({
  head,
  now,
  children,
}: {
  readonly head: DraftHead
  readonly now: Date
  readonly children?: ReactNode
}) {
  const state = head.state === 'borrador' ? undefined : DRAFT_STATE_WORDS[head.state]
  return (
    <article className="rec">
      <DraftThumb id={head.id} version={head.updatedAt} />
      <span className="crece">
        <a href={hashOf({ screen: 'pieza', id: head.id })}>{draftTitle(head)}</a>
        <span className="m">{aboutDraft(head)}</span>
        <span className="cuando t12">
          <i className="punto ok" />
          {[state, ago(head.updatedAt, now)].filter(Boolean).join(' · ')}
        </span>
      </span>
      {children}
    </article>
  )
}
