import { formatNamed } from '@tanquian/model'
import { useEffect, useRef } from 'react'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { classNames } from '../../ui/class-names.ts'
import { walkFocus } from '../../ui/roving.ts'

/** Formats as chips, where there is no room for a strip. */
export function FormatChips({ store }: { readonly store: PieceStore }) {
  const formats = useStore(store, ({ draft }) => draft.formats)
  const active = useStore(store, (state) => state.active)
  const template = useStore(store, (state) => state.template)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      className="mf"
      role="listbox"
      tabIndex={-1}
      aria-label={EDITOR.formats.label}
      aria-orientation="horizontal"
      onKeyDown={(event) => walkFocus(event, '[role=option]', 'horizontal')}
    >
      {formats.map((id) => (
        <div
          key={id}
          role="option"
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          className={classNames('chip', id === active && 'sel')}
          onClick={() => store.setActive(id)}
          onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && store.setActive(id)}
          onFocus={() => store.setActive(id)}
        >
          {formatNamed(template, id)?.title ?? id}
        </div>
      ))}
    </div>
  )
}
