import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Field, type FieldMessage } from './Field.tsx'
import { GrowingArea } from './GrowingArea.tsx'

function Example({
  start,
  max,
  messages = [],
  optional = false,
  help,
  area = false,
}: {
  readonly start: string
  readonly max?: number
  readonly messages?: readonly FieldMessage[]
  readonly optional?: boolean
  readonly help?: string
  readonly area?: boolean
}) {
  const [value, setValue] = useState(start)
  return (
    <div style={{ width: 300 }}>
      <Field
        label="Titular"
        optional={optional}
        help={help}
        messages={messages}
        {...(max !== undefined && { count: { used: value.length, max } })}
      >
        {(control) =>
          area ? (
            <GrowingArea {...control} value={value} onChange={(event) => setValue(event.target.value)} />
          ) : (
            <input
              {...control}
              value={value}
              placeholder="Corte de agua"
              onChange={(event) => setValue(event.target.value)}
            />
          )
        }
      </Field>
    </div>
  )
}

const meta: Meta<typeof Example> = {
  title: 'Interfaz/Campo',
  component: Example,
  args: { start: 'Corte de agua', max: 70 },
}
export default meta
type Story = StoryObj<typeof Example>

export const Lleno: Story = {}
export const Vacio: Story = {
  name: 'Vacío, opcional',
  args: { start: '', optional: true, help: 'Pocas palabras, como lo dirías en voz alta.' },
}
export const ConError: Story = {
  args: {
    start: 'viernes 26 de noviembre',
    messages: [
      { tone: 'er', text: 'El 26 es jueves.', actions: [{ label: 'Cambiar a jueves 26', run: () => undefined }] },
    ],
  },
}
export const ConAviso: Story = { args: { messages: [{ tone: 'at', text: 'Falta el teléfono.' }] } }
export const Pasado: Story = {
  name: 'Con letras de más',
  args: { start: 'Se suspende el servicio de agua potable en toda la cabecera municipal', max: 40 },
}
export const Largo: Story = {
  args: {
    area: true,
    max: 140,
    start: 'Se suspende el servicio para dar mantenimiento al equipo de bombeo. Crece con su texto.',
  },
}
