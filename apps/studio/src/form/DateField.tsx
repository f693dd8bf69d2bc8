import { formatLongDate, weekdayOf } from '@tanquian/model'
import Calendar from 'lucide-react/icons/calendar'
import { useRef, useState } from 'react'
import { useToday } from '../app/use-now.ts'
import { FORM } from '../copy/form.ts'
import { IconButton } from '../ui/Button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Field, type FieldMessage } from '../ui/Field.tsx'
import { afterPress } from './after-press.ts'
import { ownUndo } from './own-undo.ts'
import type { FormPort } from './port.ts'
import { readTypedDate, type TypedDate } from './typed-date.ts'

const short = (iso: string): string => formatLongDate(iso, { year: false })

function messagesFor(
  read: TypedDate | undefined,
  typed: string,
  left: boolean,
  set: (iso: string) => void,
): FieldMessage[] {
  if (!left && !read?.otherDay) return []
  if (!read) return typed.trim() === '' ? [] : [{ tone: 'er', text: FORM.date.unknown }]
  if (read.otherDay) {
    const { iso, otherDay } = read
    const day = String(Number(iso.slice(8)))
    return [
      {
        tone: 'er',
        text: FORM.date.otherDay(day, weekdayOf(iso)),
        actions: [
          { label: FORM.date.use(`${weekdayOf(iso)} ${day}`), run: () => set(iso) },
          { label: FORM.date.use(short(otherDay)), run: () => set(otherDay) },
        ],
      },
    ]
  }
  return read.deducedYear ? [{ tone: 'no', text: FORM.date.deduced(read.iso.slice(0, 4)) }] : []
}

/** A day, typed as one says it and shown back in full; the calendar button opens the browser's own. */
export function DateField({
  label,
  path,
  value,
  port,
  optional,
  help,
  messages = [],
}: {
  readonly label: string
  readonly path: string
  readonly value: string
  readonly port: FormPort
  readonly optional?: boolean
  readonly help?: string | undefined
  readonly messages?: readonly FieldMessage[]
}) {
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState<string>()
  const picker = useRef<HTMLInputElement>(null)
  const today = useToday()
  const shown = typed ?? formatLongDate(value)
  const pending = typed ?? left
  const read = pending === undefined ? undefined : readTypedDate(pending, today)
  const choose = (iso: string) => {
    setTyped(undefined)
    setLeft(undefined)
    port.commit(path, iso || undefined)
  }
  const type = (text: string) => {
    setTyped(text)
    const understood = readTypedDate(text, today)
    if (understood && !understood.otherDay) port.set(path, understood.iso)
    else if (text.trim() === '') port.set(path, undefined)
  }
  const leave = () => {
    const understood = readTypedDate(typed ?? '', today)
    // What was not understood stays in view with its reason; nothing that was typed is thrown away.
    if (understood && !understood.otherDay) setTyped(undefined)
    afterPress(() => setLeft(typed))
    port.focus(undefined)
  }
  const own = pending === undefined ? [] : messagesFor(read, pending, left !== undefined, choose)
  return (
    <Field label={label} optional={optional ?? false} path={path} help={help} messages={[...own, ...messages]}>
      {({ className, ...control }) => (
        <span className={classNames('in-caja', className.replace(/^in/, ''))}>
          <input
            {...control}
            type="text"
            className="in"
            autoComplete="off"
            placeholder={FORM.date.placeholder}
            readOnly={port.readOnly}
            value={shown}
            onChange={(event) => type(event.target.value)}
            onFocus={() => port.focus(path)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (ownUndo(event, port)) setTyped(undefined)
              else if (event.key === 'Enter') leave()
            }}
          />
          <IconButton
            icon={Calendar}
            label={FORM.date.pick}
            disabled={port.readOnly}
            onClick={() => picker.current?.showPicker()}
          />
          <input
            ref={picker}
            type="date"
            className="sr"
            tabIndex={-1}
            aria-hidden
            value={value}
            onChange={(event) => choose(event.target.value)}
          />
        </span>
      )}
    </Field>
  )
}
