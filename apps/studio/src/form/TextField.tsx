import type { Field as FieldSpec } from '@tanquian/model'
import { useState, type KeyboardEvent } from 'react'
import { FORM } from '../copy/form.ts'
import { Field, type FieldMessage } from '../ui/Field.tsx'
import { GrowingArea } from '../ui/GrowingArea.tsx'
import { AreaNames } from './AreaNames.tsx'
import { ownUndo } from './own-undo.ts'
import type { FormPort } from './port.ts'

const TYPES = { email: 'email', url: 'url', phone: 'tel' } as const

function shapeOf(widget: string, value: string): string | undefined {
  if (value.trim() === '') return undefined
  if (widget === 'url' && !/^https?:\/\/\S+\.\S+/.test(value)) return FORM.url
  if (widget === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return FORM.email
  if (widget !== 'phone') return undefined
  const digits = value.replace(/\D/g, '').length
  if (digits === 10 || digits === 3 || digits === 0) return undefined
  return digits < 10 ? FORM.phone.short(digits) : FORM.phone.long
}

/** Written in another language: no Spanish speller marks it and nothing changes its quotes, which may be letters. */
const AS_TYPED = { spellCheck: false, autoCorrect: 'off', autoCapitalize: 'off' } as const
const isParallel = (path: string): boolean => /^paralelos\.\d+\./.test(path)

/** One line or several of text, with its counter. Typing is never blocked: what is too long is said, not cut. */
export function TextField({
  field,
  path,
  value,
  port,
  messages,
  required,
  touched,
  onTouch,
}: {
  readonly field: FieldSpec
  readonly path: string
  readonly value: string
  readonly port: FormPort
  readonly messages: readonly FieldMessage[]
  readonly required: boolean
  readonly touched: boolean
  readonly onTouch: () => void
}) {
  const { widget, max } = field
  const [used, setUsed] = useState(false)
  const suggests = path === 'area'
  const over = max !== undefined && value.length > max ? value.length - max : 0
  // The shape is judged after leaving the field, never under the fingers.
  const shape = touched ? shapeOf(widget, value) : undefined
  const own: FieldMessage[] = [
    ...(over ? [{ tone: 'at' as const, text: FORM.over(over) }] : []),
    ...(shape ? [{ tone: 'er' as const, text: shape }] : []),
  ]
  const common = {
    value,
    readOnly: port.readOnly,
    placeholder: field.placeholder,
    ...(isParallel(path) ? AS_TYPED : {}),
    onFocus: () => {
      setUsed(true)
      port.focus(path)
    },
    onBlur: () => {
      onTouch()
      port.focus(undefined)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => ownUndo(event, port),
  }
  return (
    <Field
      label={field.label}
      optional={!required}
      help={widget === 'text' || widget === 'textarea' ? undefined : field.help}
      path={path}
      messages={[...own, ...messages]}
      {...(max !== undefined && { count: { used: value.length, max } })}
    >
      {(control) =>
        widget === 'textarea' ? (
          <GrowingArea {...control} {...common} onChange={(event) => port.set(path, event.target.value)} />
        ) : (
          <>
            <input
              {...control}
              {...common}
              type={widget in TYPES ? TYPES[widget as keyof typeof TYPES] : 'text'}
              autoComplete="off"
              {...(suggests && { list: `${control.id}-areas` })}
              onChange={(event) => port.set(path, event.target.value)}
            />
            {suggests && <AreaNames id={`${control.id}-areas`} asked={used} />}
          </>
        )
      }
    </Field>
  )
}
