import { readPath, requiresField, type Field as FieldSpec } from '@tanquian/model'
import { useState } from 'react'
import { afterPress } from './after-press.ts'
import { CheckField, ChoiceField } from './ChoiceField.tsx'
import { DateField } from './DateField.tsx'
import { ListField } from './ListField.tsx'
import { PeriodField } from './PeriodField.tsx'
import { PictureField } from './PictureField.tsx'
import type { DrawPart, FormPort, MessagesOf } from './port.ts'
import { RecordsField } from './RecordsField.tsx'
import { TextField } from './TextField.tsx'

/** The right control for a field of the kind's list. A widget that nobody knows is a mistake of ours. */
export function FormField({
  field,
  prefix = '',
  port,
  messagesOf,
}: {
  readonly field: FieldSpec
  readonly prefix?: string
  readonly port: FormPort
  readonly messagesOf: MessagesOf
}) {
  const [touched, setTouched] = useState(false)
  const path = prefix + field.path
  const spec = prefix ? { ...field, path } : field
  const required = requiresField(field, port.content.subtipo)
  const common = {
    field: spec,
    port,
    messages: messagesOf(path, field.widget === 'records' || field.widget === 'picture'),
    required,
  }
  const draw: DrawPart = (part, holder) => (
    <FormField key={part.path} field={part} prefix={`${holder}.`} port={port} messagesOf={messagesOf} />
  )
  switch (field.widget) {
    case 'period':
      return <PeriodField {...common} />
    case 'list':
      return <ListField {...common} />
    case 'records':
      return <RecordsField {...common} draw={draw} />
    case 'choice':
      return <ChoiceField {...common} />
    case 'check':
      return <CheckField field={field} path={path} port={port} />
    case 'picture':
      return <PictureField {...common} draw={draw} />
    case 'date':
      return (
        <DateField
          label={field.label}
          path={path}
          value={String(readPath(port.content, path) ?? '')}
          port={port}
          optional={!required}
          messages={common.messages}
        />
      )
    case 'contact':
      return <>{(field.item ?? []).map((part) => draw(part, path))}</>
    case 'time':
    case 'text':
    case 'textarea':
    case 'phone':
    case 'email':
    case 'url':
      return (
        <TextField
          {...common}
          path={path}
          value={String(readPath(port.content, path) ?? '')}
          touched={touched}
          onTouch={() => afterPress(() => setTouched(true))}
        />
      )
  }
}
