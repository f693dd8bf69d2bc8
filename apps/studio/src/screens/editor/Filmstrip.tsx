import Pencil from 'lucide-react/icons/pencil'
import { useEffect, useRef } from 'react'
import { formatNamed } from '@tanquian/model'
import type { Draft, Finding } from '@tanquian/model'
import { EDITOR } from '../../copy/editor.ts'
import { Thumb } from '../../canvas/thumb.tsx'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { walkFocus } from '../../ui/roving.ts'
import { FormatsMenu } from './FormatsMenu.tsx'

const W = EDITOR.formats

/** The worst that Revisión says about a format; what concerns the content concerns all of them. */
export function stateOf(findings: readonly Finding[], format: string): 'ok' | 'at' | 'er' {
  const about = findings.filter(({ at }) => at.format === undefined || at.format === format)
  if (about.some(({ severity }) => severity === 'error')) return 'er'
  return about.some(({ severity }) => severity === 'warning') ? 'at' : 'ok'
}

/** Whether a format has something that the template did not give it. */
export const hasOwnChanges = (draft: Draft, format: string): boolean =>
  Object.keys(draft.overrides[format] ?? {}).length > 0 || (draft.extras[format]?.length ?? 0) > 0

function FormatOption({
  store,
  id,
  title,
  height,
}: {
  readonly store: PieceStore
  readonly id: string
  readonly title: string
  readonly height: number
}) {
  const selected = useStore(store, ({ active }) => active === id)
  const state = useStore(store, ({ findings }) => stateOf(findings, id))
  const own = useStore(store, ({ draft }) => hasOwnChanges(draft, id))
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selected])
  return (
    <div
      ref={element}
      role="option"
      className="ft"
      aria-selected={selected}
      aria-label={[title, W.states[state], own && W.own].filter(Boolean).join(', ')}
      tabIndex={selected ? 0 : -1}
      data-formato={id}
      onClick={() => store.setActive(id)}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && store.setActive(id)}
      onFocus={() => store.setActive(id)}
    >
      <span className="ft-m">
        <Thumb store={store} format={id} height={height} />
      </span>
      {own && (
        <span className="ov">
          <Icon of={Pencil} size={9} />
        </span>
      )}
      <span className="ft-n">
        <i className={`punto ${state}`} />
        {title}
      </span>
    </div>
  )
}

/** Every format of the piece, live. One stop for the keyboard; arrows change the format on the canvas. */
export function Filmstrip({ store, height = 78 }: { readonly store: PieceStore; readonly height?: number }) {
  const formats = useStore(store, ({ draft }) => draft.formats)
  const template = useStore(store, (state) => state.template)
  const shown = formats.flatMap((id) => formatNamed(template, id) ?? [])
  return (
    <section className="tira" aria-label={W.title}>
      <div className="tira-h">
        {W.title} <Chip small>{W.live(shown.length)}</Chip>
        <span className="t12 mudo nota">{W.note}</span>
        <span className="crece" />
        <FormatsMenu store={store} />
      </div>
      <div
        className="tira-l"
        role="listbox"
        tabIndex={-1}
        aria-label={W.label}
        aria-orientation="horizontal"
        onKeyDown={(event) => walkFocus(event, '[role=option]', 'horizontal')}
      >
        {shown.map(({ id, title, width, height: h }) => (
          <FormatOption
            key={id}
            store={store}
            id={id}
            title={title}
            height={width / h > 1.2 ? Math.round(height * 0.92) : height}
          />
        ))}
      </div>
    </section>
  )
}
