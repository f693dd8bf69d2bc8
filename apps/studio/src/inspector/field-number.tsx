import { useState, type KeyboardEvent, type ReactNode } from 'react'

/** Props of {@link NumberField}. `value` in the unit that is shown; undefined = several values. */
export interface NumberFieldProps {
  readonly label: string
  /** The letters before the number. */
  readonly mark: string
  readonly value: number | undefined
  readonly step: number
  readonly least?: number
  readonly placeholder?: string
  /** Why it cannot be changed; shown in place of nothing happening. */
  readonly fixed?: string | undefined
  readonly after?: ReactNode
  readonly onChange: (value: number) => void
}

/** A number that is written or stepped with the arrows (Mayús = 10). Written values count on Intro or on leaving. */
export function NumberField({
  label,
  mark,
  value,
  step,
  least,
  placeholder,
  fixed,
  after,
  onChange,
}: NumberFieldProps) {
  const shown = value === undefined ? '' : String(value)
  // What is being written, until the value itself changes.
  const [written, setWritten] = useState({ text: shown, of: shown })
  const text = written.of === shown ? written.text : shown
  const setText = (next: string) => setWritten({ text: next, of: shown })
  const settle = (words: string) => {
    const number = Number(words.replace(',', '.').trim())
    const good = words.trim() !== '' && Number.isFinite(number)
    if (good && number !== value) onChange(least === undefined ? number : Math.max(least, number))
    else setText(shown)
  }
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') settle(text)
    else if (event.key === 'Escape') setText(shown)
    else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && value !== undefined && fixed === undefined) {
      event.preventDefault()
      const by = step * (event.shiftKey ? 10 : 1) * (event.key === 'ArrowUp' ? 1 : -1)
      const next = Math.round((value + by) * 100) / 100
      onChange(least === undefined ? next : Math.max(least, next))
    }
  }
  return (
    <label className="in-num" title={fixed ?? label} data-fijo={fixed !== undefined}>
      <b aria-hidden="true">{mark}</b>
      <input
        inputMode="decimal"
        aria-label={fixed === undefined ? label : `${label}. ${fixed}`}
        value={text}
        placeholder={placeholder}
        readOnly={fixed !== undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => settle(text)}
        onKeyDown={keyDown}
      />
      {after}
    </label>
  )
}
