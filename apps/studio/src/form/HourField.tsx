import { useState } from 'react'
import { FORM } from '../copy/form.ts'
import { afterPress } from './after-press.ts'
import { ownUndo } from './own-undo.ts'
import type { FormPort } from './port.ts'
import { readTypedHour, shownHour } from './typed-hour.ts'

/** An hour, typed as one says it, kept as 'HH:MM', shown in 24 hours. `onUnknown` hears what could not be read. */
export function HourField({
  label,
  path,
  value,
  port,
  example,
  onUnknown,
}: {
  readonly label: string
  readonly path: string
  readonly value: string
  readonly port: FormPort
  readonly example: string
  readonly onUnknown: (unknown: boolean) => void
}) {
  const [typed, setTyped] = useState<string>()
  const leave = () => {
    const text = typed?.trim() ?? ''
    const known = text === '' || readTypedHour(text) !== undefined
    afterPress(() => onUnknown(!known))
    if (known) setTyped(undefined)
    port.focus(undefined)
  }
  return (
    <input
      type="text"
      inputMode="numeric"
      className="in crece num"
      aria-label={label}
      autoComplete="off"
      placeholder={example}
      readOnly={port.readOnly}
      data-campo={path}
      value={typed ?? shownHour(value)}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        const clock = readTypedHour(text)
        if (clock) port.set(path, clock)
        else if (text.trim() === '') port.set(path, undefined)
      }}
      onFocus={() => port.focus(path)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (ownUndo(event, port)) setTyped(undefined)
        else if (event.key === 'Enter') leave()
      }}
    />
  )
}

/** The sentence of an hour that was not understood. */
export const UNKNOWN_HOUR = FORM.period.hourUnknown
