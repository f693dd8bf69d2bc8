import { parseHour, readPath, type Field as FieldSpec, type Period } from '@tanquian/model'
import { useId, useState } from 'react'
import { FORM } from '../copy/form.ts'
import { Messages, type FieldMessage } from '../ui/Field.tsx'
import { DateField } from './DateField.tsx'
import { HourField, UNKNOWN_HOUR } from './HourField.tsx'
import { ownUndo } from './own-undo.ts'
import type { FormPort } from './port.ts'

const W = FORM.period

function Hours({ path, period, port }: { readonly path: string; readonly period: Period; readonly port: FormPort }) {
  const id = useId()
  const [unknown, setUnknown] = useState(false)
  const { horaInicio = '', horaFin = '', desde, hasta } = period
  const [start, end] = [parseHour(horaInicio), parseHour(horaFin)]
  const sameDay = !hasta || hasta === desde
  const backwards = sameDay && start !== undefined && end !== undefined && end <= start
  const messages: FieldMessage[] = [
    ...(unknown ? [{ tone: 'er' as const, text: UNKNOWN_HOUR }] : []),
    ...(backwards ? [{ tone: 'at' as const, text: W.endBefore }] : []),
  ]
  return (
    <>
      <div className="fila" role="group" aria-describedby={messages.length > 0 ? id : undefined}>
        <HourField
          example="8:00"
          label={W.start}
          path={`${path}.horaInicio`}
          value={horaInicio}
          port={port}
          onUnknown={setUnknown}
        />
        <span className="t13 mudo">{W.between}</span>
        <HourField
          example="18:00"
          label={W.end}
          path={`${path}.horaFin`}
          value={horaFin}
          port={port}
          onUnknown={setUnknown}
        />
      </div>
      <Messages id={id} messages={messages} />
    </>
  )
}

/** When: one day or several, hours, days of the week, or until further notice. The weekday is never typed, it follows. */
export function PeriodField({
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
  const { path } = field
  const period = (readPath(port.content, path) ?? {}) as Period
  const [several, setSeveral] = useState(Boolean(period.hasta && period.hasta !== period.desde))
  const multi = several || Boolean(period.hasta && period.hasta !== period.desde)
  return (
    <fieldset className="campo periodo">
      <legend className="et">
        {field.label}
        {!required && <span className="opc">{FORM.optional}</span>}
      </legend>
      <DateField
        label={multi ? W.from : W.day}
        path={`${path}.desde`}
        value={period.desde ?? ''}
        port={port}
        messages={messages}
      />
      {multi && <DateField label={W.to} path={`${path}.hasta`} value={period.hasta ?? ''} port={port} />}
      <Hours path={path} period={period} port={port} />
      {multi && (
        <input
          type="text"
          className="in"
          aria-label={W.days}
          placeholder={W.daysPlaceholder}
          readOnly={port.readOnly}
          data-campo={`${path}.dias`}
          value={period.dias ?? ''}
          onChange={(event) => port.set(`${path}.dias`, event.target.value || undefined)}
          onFocus={() => port.focus(`${path}.dias`)}
          onBlur={() => port.focus(undefined)}
          onKeyDown={(event) => ownUndo(event, port)}
        />
      )}
      <div className="fila periodo-mas">
        <label className="opcion">
          <input
            type="checkbox"
            className="casilla"
            disabled={port.readOnly}
            checked={multi}
            onChange={(event) => {
              setSeveral(event.target.checked)
              if (!event.target.checked && period.hasta) port.commit(`${path}.hasta`, undefined)
            }}
          />
          <span>{W.addEnd}</span>
        </label>
        <label className="opcion">
          <input
            type="checkbox"
            className="casilla"
            disabled={port.readOnly}
            checked={period.nuevoAviso ?? false}
            onChange={(event) => port.commit(`${path}.nuevoAviso`, event.target.checked || undefined)}
          />
          <span>{W.untilNotice}</span>
        </label>
      </div>
    </fieldset>
  )
}
