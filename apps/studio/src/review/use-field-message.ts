import type { Finding } from '@tanquian/model'
import { useEffect, useState } from 'react'
import type { FormPort } from '../form/port.ts'
import type { FieldMessage } from '../ui/Field.tsx'
import type * as Messages from './field-message.ts'

let known: typeof Messages | undefined

/** What is said under the fields. Its sentences load with the first finding; until then there is nothing to say it with. */
export function useFieldMessage(port: FormPort): ((finding: Finding) => FieldMessage) | undefined {
  const [messages, setMessages] = useState(known)
  const wanted = port.findings.length > 0 && !messages
  useEffect(() => {
    if (!wanted) return
    void import('./field-message.ts').then((it) => {
      known = it
      setMessages(it)
    })
  }, [wanted])
  return messages && ((finding) => messages.fieldMessage(finding, port))
}
