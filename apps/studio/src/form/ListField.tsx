import { readPath, type Field as FieldSpec } from '@tanquian/model'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { type KeyboardEvent, useId, useRef } from 'react'
import { announce } from '../app/announce.tsx'
import { FORM } from '../copy/form.ts'
import { IconButton } from '../ui/Button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Messages, type FieldMessage } from '../ui/Field.tsx'
import { GrowingArea } from '../ui/GrowingArea.tsx'
import { Icon } from '../ui/Icon.tsx'
import { moved, pastedLines } from './field-model.ts'
import { Grip, useRowDrag } from './Grip.tsx'
import { ownUndo } from './own-undo.ts'
import type { FormPort } from './port.ts'

/** Puts the caret in a row once React has drawn it. */
function focusRow(holder: HTMLElement | null, at: number): void {
  requestAnimationFrame(() => {
    const areas = holder?.querySelectorAll('textarea')
    const area = areas?.[Math.max(0, Math.min(at, areas.length - 1))]
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  })
}

interface Rows {
  readonly items: readonly string[]
  readonly change: (items: readonly string[], focus?: number) => void
}

/** Intro adds below, Retroceso in an empty row removes it, Ctrl Mayús and arrows move it. */
function rowKeys(event: KeyboardEvent<HTMLTextAreaElement>, at: number, { items, change }: Rows, most: number): void {
  const { value } = event.currentTarget
  if ((event.ctrlKey || event.metaKey) && event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault()
    const to = at + (event.key === 'ArrowUp' ? -1 : 1)
    if (to < 0 || to >= items.length) return
    change(moved(items, at, to), to)
    announce(FORM.list.moved(to + 1, items.length))
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    if (items.length < most) change([...items.slice(0, at + 1), '', ...items.slice(at + 1)], at + 1)
  } else if (event.key === 'Backspace' && value === '' && items.length > 0) {
    event.preventDefault()
    change(
      items.filter((_, n) => n !== at),
      at - 1,
    )
    announce(FORM.list.removed)
  }
}

/** Short texts, one per row: zones, advice, requirements. A pasted list becomes rows. */
export function ListField({
  field,
  port,
  messages,
  required,
}: {
  readonly field: FieldSpec
  readonly port: FormPort
  readonly messages: readonly FieldMessage[]
  readonly required: boolean
}) {
  const id = useId()
  const holder = useRef<HTMLFieldSetElement>(null)
  const { path, label, max, most = 99, add = FORM.list.add, placeholder } = field
  const items = (readPath(port.content, path) ?? []) as readonly string[]
  const change: Rows['change'] = (next, focus) => {
    port.commit(path, next)
    if (focus !== undefined) focusRow(holder.current, focus)
  }
  const drag = useRowDrag(items.length, (from, to) => change(moved(items, from, to), to))
  const tone = messages.find((message) => message.tone === 'er')?.tone ?? messages[0]?.tone
  return (
    <fieldset className="campo" ref={holder} data-campo={path} aria-describedby={messages.length > 0 ? id : undefined}>
      <legend className="et ancha">
        {label}
        {!required && <span className="opc">{FORM.optional}</span>}
        {items.length > 0 && <span className="cnt">{items.length}</span>}
      </legend>
      <div className={classNames('lista', tone)}>
        {items.map((item, at) => (
          <div key={at} className="renglon" {...drag.row(at)}>
            <Grip
              label={FORM.list.move(item || FORM.list.item(label, at + 1))}
              disabled={port.readOnly}
              handlers={drag.grip(at)}
            />
            <GrowingArea
              rows={1}
              aria-label={FORM.list.item(label, at + 1)}
              placeholder={at === 0 ? placeholder : undefined}
              readOnly={port.readOnly}
              value={item}
              onChange={(event) => port.set(`${path}.${at}`, event.target.value.replace(/\n/g, ' '))}
              onFocus={() => port.focus(path)}
              onBlur={() => port.focus(undefined)}
              onPaste={(event) => {
                const text = event.clipboardData.getData('text')
                if (!/\n/.test(text.trim())) return
                event.preventDefault()
                change(pastedLines(items, at, text).slice(0, most), at)
              }}
              onKeyDown={(event) => void (ownUndo(event, port) || rowKeys(event, at, { items, change }, most))}
            />
            {max !== undefined && item.length > max && <span className="cnt pasa">{max - item.length}</span>}
            <IconButton
              icon={X}
              iconSize={15}
              size="chico"
              label={FORM.list.remove(item || FORM.list.item(label, at + 1))}
              disabled={port.readOnly}
              onClick={() =>
                change(
                  items.filter((_, n) => n !== at),
                  at - 1,
                )
              }
            />
          </div>
        ))}
        {items.length < most ? (
          <button
            type="button"
            className="renglon nuevo"
            disabled={port.readOnly}
            onClick={() => change([...items, ''], items.length)}
          >
            <Icon of={Plus} size={16} />
            {add}
          </button>
        ) : (
          <p className="renglon mudo t13">{FORM.list.full(most)}</p>
        )}
      </div>
      <Messages id={id} messages={messages} />
    </fieldset>
  )
}
