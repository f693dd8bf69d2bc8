import { readPath, type Field as FieldSpec } from '@tanquian/model'
import { FORM } from '../copy/form.ts'
import { Field, type FieldMessage } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import type { FormPort } from './port.ts'

/** One of several. Up to three short ones stay in view; more go in a list. */
export function ChoiceField({
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
  const options = field.options ?? []
  const value = String(readPath(port.content, field.path) ?? '')
  const choose = (id: string) => !port.readOnly && port.commit(field.path, id || undefined)
  const chosen = options.find(({ id }) => id === value)
  if (options.length <= 3 && options.every(({ label }) => label.length < 14))
    return (
      <div className="campo" data-campo={field.path}>
        <span className="et" aria-hidden>
          {field.label}
        </span>
        <Segmented label={field.label} options={options} value={value} onChange={choose} fill />
        {chosen?.help && <p className="t12 mudo campo-nota">{chosen.help}</p>}
      </div>
    )
  return (
    <Field label={field.label} optional={!required} path={field.path} messages={messages}>
      {(control) => (
        <>
          <select
            {...control}
            disabled={port.readOnly}
            value={value}
            onChange={(event) => choose(event.target.value)}
            onFocus={() => port.focus(field.path)}
            onBlur={() => port.focus(undefined)}
          >
            {!chosen && <option value="">{FORM.choose}</option>}
            {options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          {chosen?.help && <p className="t12 mudo campo-nota">{chosen.help}</p>}
        </>
      )}
    </Field>
  )
}

/** Yes or no. */
export function CheckField({
  field,
  path,
  port,
}: {
  readonly field: FieldSpec
  readonly path: string
  readonly port: FormPort
}) {
  return (
    <label className="opcion" data-campo={path}>
      <input
        type="checkbox"
        className="casilla"
        disabled={port.readOnly}
        checked={readPath(port.content, path) === true}
        onChange={(event) => port.commit(path, event.target.checked || undefined)}
      />
      <span>{field.label}</span>
    </label>
  )
}
