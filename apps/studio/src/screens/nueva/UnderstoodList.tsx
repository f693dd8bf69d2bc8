import Check from 'lucide-react/icons/check'
import { useRef, useState } from 'react'
import type { LooseContent, Understanding } from '@tanquian/model'
import { fieldAt } from '@tanquian/model'
import { NUEVA } from '../../copy/nueva.ts'
import { FormField } from '../../form/FormField.tsx'
import type { FormPort } from '../../form/port.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip, ChipButton } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { colorOf } from './field-colors.ts'
import { rowsOf, type Row } from './rows.ts'

function Line({
  row,
  deduced,
  port,
  lit,
  onLight,
}: {
  readonly row: Row
  readonly deduced: string | undefined
  readonly port: FormPort
  readonly lit: boolean
  readonly onLight: (path: string | undefined) => void
}) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { path, label, value, field } = row
  if (open)
    return (
      <li className="cap abierta">
        <FormField field={field} port={port} messagesOf={() => []} />
        <Button
          size="chico"
          onClick={() => {
            setOpen(false)
            requestAnimationFrame(() => button.current?.focus())
          }}
        >
          {NUEVA.done}
        </Button>
      </li>
    )
  return (
    <li
      className="cap"
      style={{ '--c': value ? colorOf(path) : 'transparent' } as React.CSSProperties}
      data-claro={lit || undefined}
      onPointerEnter={() => onLight(path)}
      onPointerLeave={() => onLight(undefined)}
    >
      <button
        ref={button}
        type="button"
        onClick={() => setOpen(true)}
        onFocus={() => onLight(path)}
        onBlur={() => onLight(undefined)}
      >
        <span className="raya" />
        <b>
          {label}
          <span className="sr">: </span>
        </b>
        {value ? (
          <span className={deduced ? 'deducido' : undefined} title={deduced}>
            {value}
          </span>
        ) : (
          <span className="mudo">{NUEVA.notInText}</span>
        )}
        {value ? (
          <Icon of={Check} size={16} />
        ) : (
          <Chip tone="at" small>
            {NUEVA.missing}
          </Chip>
        )}
        <span className="sr">. {NUEVA.edit}</span>
      </button>
    </li>
  )
}

/** What was understood, field by field: each line opens in its place. Doubts are asked, corrections are listed. */
export function UnderstoodList({
  content,
  understood,
  port,
  lit,
  onLight,
}: {
  readonly content: LooseContent
  readonly understood: Understanding | undefined
  readonly port: FormPort
  readonly lit: string | undefined
  readonly onLight: (path: string | undefined) => void
}) {
  const notes = new Map(
    understood?.fields.flatMap(({ path, note }) => (note ? [[path, NUEVA.deduced[note] ?? ''] as const] : [])),
  )
  const deducedIn = (path: string) => [...notes].find(([from]) => from === path || from.startsWith(`${path}.`))?.[1]
  return (
    <>
      {understood?.ambiguous.map(({ path, options }) => (
        <fieldset key={path} className="duda">
          <legend className="et">{NUEVA.ambiguous(fieldAt(content.kind, path)?.label ?? path)}</legend>
          <div className="fila">
            {options.map(({ text, value, from }) => (
              <ChipButton key={from} onClick={() => port.commit(path, value)}>
                {text}
              </ChipButton>
            ))}
          </div>
        </fieldset>
      ))}
      <ul className="caps">
        {rowsOf(content).map((row) => (
          <Line
            key={row.path}
            row={row}
            deduced={deducedIn(row.path)}
            port={port}
            lit={lit !== undefined && (lit === row.path || lit.startsWith(`${row.path}.`))}
            onLight={onLight}
          />
        ))}
      </ul>
      {understood && (understood.corrections.length > 0 || notes.size > 0 || understood.leftovers.length > 0) && (
        <p className="arreglos t13">
          {understood.corrections.length > 0 && (
            <>
              <b>{NUEVA.fixes(understood.corrections.length)}</b>{' '}
              {understood.corrections.map(({ before, after }) => `${before} → ${after}`).join('; ')}.{' '}
            </>
          )}
          <span className="mudo">
            {[...new Set(notes.values())].join(' ')} {understood.leftovers.length > 0 && NUEVA.leftovers}
          </span>
        </p>
      )}
    </>
  )
}
