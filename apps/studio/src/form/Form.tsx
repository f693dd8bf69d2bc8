import ChevronDown from 'lucide-react/icons/chevron-down'
import { KINDS, type Finding } from '@tanquian/model'
import { useState } from 'react'
import { FORM } from '../copy/form.ts'
import type { FieldMessage } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { findingsOf, sectionsOf, type FieldSection } from './field-model.ts'
import { FormField } from './FormField.tsx'
import type { FormPort, MessagesOf } from './port.ts'
import './form.css'

/** Sections that stay folded until somebody needs them. */
const FOLDED: readonly string[] = ['oficina']

function Section({
  section,
  port,
  messagesOf,
}: {
  readonly section: FieldSection
  readonly port: FormPort
  readonly messagesOf: MessagesOf
}) {
  const foldable = FOLDED.includes(section.id)
  const told = section.fields.some(({ path }) => messagesOf(path).length > 0)
  const [open, setOpen] = useState(!foldable)
  const shown = open || told
  return (
    <div className="tramo">
      {foldable ? (
        <button type="button" className="tramo-h" aria-expanded={shown} onClick={() => setOpen(!shown)}>
          {section.label}
          <Icon of={ChevronDown} size={16} />
        </button>
      ) : null}
      {shown &&
        section.fields.map((field) => <FormField key={field.path} field={field} port={port} messagesOf={messagesOf} />)}
    </div>
  )
}

/** The form of a content, drawn from its kind's list of fields. `say` gives a finding's words under its field. */
export function Form({ port, say }: { readonly port: FormPort; readonly say: (finding: Finding) => FieldMessage }) {
  const messagesOf: MessagesOf = (path, alone) => findingsOf(port.findings, path, alone).map(say)
  return (
    <form
      className="forma"
      aria-label={FORM.label(KINDS[port.content.kind].label)}
      noValidate
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {sectionsOf(port.content).map((section) => (
        <Section key={section.id} section={section} port={port} messagesOf={messagesOf} />
      ))}
    </form>
  )
}
