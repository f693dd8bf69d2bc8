import { readPath, type Field as FieldSpec, type FieldValue } from '@tanquian/model'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import { useRef } from 'react'
import { announce } from '../app/announce.tsx'
import { FORM } from '../copy/form.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import type { FieldMessage } from '../ui/Field.tsx'
import { moved } from './field-model.ts'
import type { DrawPart, FormPort } from './port.ts'

type Row = Readonly<Record<string, FieldValue>>

/** Names of one record of a list: 'Base 2' of 'Bases'. */
const singular = (label: string): string => label.replace(/(?<=[rldn])es$/, '').replace(/s$/, '')

function Record({
  field,
  at,
  of,
  port,
  draw,
  actions,
}: {
  readonly field: FieldSpec
  readonly at: number
  readonly of: number
  readonly port: FormPort
  readonly draw: DrawPart
  readonly actions: { readonly move: (to: number) => void; readonly remove: () => void }
}) {
  const name = FORM.list.record(singular(field.label), at + 1)
  return (
    <fieldset className="registro" data-registro={at}>
      <legend className="sr">{name}</legend>
      <div className="fila registro-h">
        <span className="sec crece" aria-hidden>
          {name}
        </span>
        <IconButton
          icon={ArrowUp}
          iconSize={15}
          size="chico"
          label={FORM.list.up(name)}
          disabled={port.readOnly || at === 0}
          onClick={() => actions.move(at - 1)}
        />
        <IconButton
          icon={ArrowDown}
          iconSize={15}
          size="chico"
          label={FORM.list.down(name)}
          disabled={port.readOnly || at === of - 1}
          onClick={() => actions.move(at + 1)}
        />
        <IconButton
          icon={Trash2}
          iconSize={15}
          size="chico"
          label={FORM.list.remove(name)}
          disabled={port.readOnly}
          onClick={actions.remove}
        />
      </div>
      {(field.item ?? []).map((part) => draw(part, `${field.path}.${at}`))}
    </fieldset>
  )
}

/** A list of small records: bases, prizes, signatures. */
export function RecordsField({
  field,
  port,
  messages,
  draw,
  required,
}: {
  readonly field: FieldSpec
  readonly port: FormPort
  readonly messages: readonly FieldMessage[]
  readonly draw: DrawPart
  readonly required: boolean
}) {
  const holder = useRef<HTMLFieldSetElement>(null)
  const rows = (readPath(port.content, field.path) ?? []) as readonly Row[]
  const change = (next: readonly Row[], focus?: number) => {
    port.commit(field.path, next)
    if (focus === undefined) return
    requestAnimationFrame(() =>
      holder.current?.querySelector<HTMLElement>(`[data-registro="${focus}"] :is(input,textarea)`)?.focus(),
    )
  }
  const most = field.most ?? 99
  return (
    <fieldset className="campo" ref={holder} data-campo={field.path}>
      <legend className="et ancha">
        {field.label}
        {!required && <span className="opc">{FORM.optional}</span>}
        {rows.length > 0 && <span className="cnt">{rows.length}</span>}
      </legend>
      {field.help && <span className="ayuda">{field.help}</span>}
      {messages.map(({ tone, text }) => (
        <p key={text} className={`msj ${tone}`}>
          {text}
        </p>
      ))}
      {rows.map((_, at) => (
        <Record
          key={at}
          field={field}
          at={at}
          of={rows.length}
          port={port}
          draw={draw}
          actions={{
            move: (to) => {
              change(moved(rows, at, to), to)
              announce(FORM.list.moved(to + 1, rows.length))
            },
            remove: () =>
              change(
                rows.filter((_, n) => n !== at),
                Math.max(0, at - 1),
              ),
          }}
        />
      ))}
      {rows.length < most ? (
        <Button
          size="chico"
          tone="suave"
          icon={Plus}
          disabled={port.readOnly}
          onClick={() => change([...rows, {}], rows.length)}
        >
          {field.add ?? FORM.list.add}
        </Button>
      ) : (
        <p className="mudo t13">{FORM.list.full(most)}</p>
      )}
    </fieldset>
  )
}
