import type { Draft } from '@tanquian/model'
import type { ReactNode } from 'react'
import { walkFocus } from '../../ui/roving.ts'
import { Preview, type PreviewFacts } from './Preview.tsx'
import './gallery.css'
import './preview.css'

/** A template in the gallery, with the text that it would carry. */
export interface GalleryItem {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly draft: Draft | undefined
  readonly format: string
  readonly ratio: number
}

/** Templates painted with live text. Arrows move and choose, Intro or a double click opens. */
export function Gallery({
  label,
  items,
  selected,
  width,
  badge,
  onSelect,
  onOpen,
  onFacts,
}: {
  readonly label: string
  readonly items: readonly GalleryItem[]
  readonly selected: string | undefined
  /** Width of each card, CSS px. */
  readonly width: number
  readonly badge?: ReactNode
  readonly onSelect: (id: string) => void
  readonly onOpen?: (id: string) => void
  readonly onFacts?: (id: string, facts: PreviewFacts) => void
}) {
  const stop = items.some(({ id }) => id === selected) ? selected : items[0]?.id
  return (
    <div
      className="galeria"
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      aria-orientation="horizontal"
      onKeyDown={(event) => walkFocus(event, '[role=option]')}
    >
      {items.map(({ id, title, detail, draft, format, ratio }) => (
        <div
          key={id}
          role="option"
          className="pl"
          style={{ width }}
          aria-selected={id === selected}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onSelect(id)}
          onDoubleClick={() => onOpen?.(id)}
          onKeyDown={(event) => {
            if (event.key === ' ' || event.key === 'Enter') {
              event.preventDefault()
              if (id === selected || !onOpen) onOpen?.(id)
              onSelect(id)
            }
          }}
        >
          <span className="lam">
            <Preview
              draft={draft}
              format={format}
              width={width}
              ratio={ratio}
              {...(onFacts && { onFacts: (facts) => onFacts(id, facts) })}
            />
          </span>
          <b>
            {title} {id === selected && badge}
          </b>{' '}
          <span className="m">{detail}</span>
        </div>
      ))}
    </div>
  )
}
