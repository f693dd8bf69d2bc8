import Plus from 'lucide-react/icons/plus'
import { formatNamed, type Template } from '@tanquian/model'
import { useState } from 'react'
import { EDITOR } from '../../copy/editor.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

const W = EDITOR.formats.custom

/** Sizes that are sold or asked for often, by the format that they are laid out from (domain: oficio has three, lonas go by the metre). */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  oficio: ['215.9x330.2mm', '215.9x355.6mm'],
  lona: ['1.5x1m', '2x1m', '3x2m', '6x2m'],
}

const said = (size: string): string => size.replace(/^([\d.]+)x([\d.]+)(\w+)$/, '$1 × $2 $3')

/** One of the template's formats at another size: laid out again, not stretched. */
export function CustomSize({
  template,
  on,
  onAdd,
}: {
  readonly template: Template
  readonly on: readonly string[]
  readonly onAdd: (format: string) => void
}) {
  const [base, setBase] = useState(
    template.formats.find(({ id }) => id === 'lona')?.id ?? template.formats[0]?.id ?? '',
  )
  const screen = formatNamed(template, base)?.output === 'screen'
  const [width, setWidth] = useState('')
  const [height, setHeight] = useState('')
  const [paperUnit, setPaperUnit] = useState('m')
  const [refused, setRefused] = useState(false)
  const unit = screen ? 'px' : paperUnit
  const add = (size: string) => {
    const id = `${base}:${size}`
    const known = formatNamed(template, id) !== undefined
    setRefused(!known)
    if (known) onAdd(id)
  }
  const number = (text: string) => text.trim().replace(',', '.')
  const usual = (USUAL[base] ?? []).filter((size) => !on.includes(`${base}:${size}`))
  return (
    <fieldset className="otra-medida">
      <legend>{W.title}</legend>
      <Field label={W.base} help={W.help}>
        {(control) => (
          <select {...control} value={base} onChange={(event) => setBase(event.target.value)}>
            {template.formats.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {usual.length > 0 && (
        <p className="fila medidas">
          {usual.map((size) => (
            <Button key={size} size="chico" onClick={() => add(size)}>
              {said(size)}
            </Button>
          ))}
        </p>
      )}
      <div className="fila medidas">
        <Field label={W.width}>
          {(control) => (
            <input {...control} inputMode="decimal" value={width} onChange={(event) => setWidth(event.target.value)} />
          )}
        </Field>
        <Field label={W.height}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              value={height}
              onChange={(event) => setHeight(event.target.value)}
            />
          )}
        </Field>
        <Field label={W.unit} messages={refused ? [{ tone: 'er', text: W.refused(screen) }] : []}>
          {(control) => (
            <select {...control} value={unit} disabled={screen} onChange={(event) => setPaperUnit(event.target.value)}>
              {(screen ? ['px'] : ['mm', 'cm', 'm']).map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
        </Field>
        <Button
          size="chico"
          icon={Plus}
          disabled={width === '' || height === ''}
          onClick={() => add(`${number(width)}x${number(height)}${unit}`)}
        >
          {W.add}
        </Button>
      </div>
    </fieldset>
  )
}
