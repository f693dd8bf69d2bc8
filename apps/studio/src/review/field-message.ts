import { fieldName, sayFinding } from '@tanquian/export/copy'
import type { Finding } from '@tanquian/model'
import type { FormPort } from '../form/port.ts'
import type { FieldMessage } from '../ui/Field.tsx'

const TONE = { error: 'er', warning: 'at', note: 'no' } as const

/** A finding as it stands under its field, with its cures as links. */
export function fieldMessage(finding: Finding, port: Pick<FormPort, 'content' | 'fix' | 'readOnly'>): FieldMessage {
  const { title, why, fixes } = sayFinding(finding, { field: (path) => fieldName(port.content.kind, path) })
  const actions = port.readOnly ? [] : fixes.map((label, at) => ({ label, run: () => port.fix(finding, at) }))
  return { tone: TONE[finding.severity], text: `${title}. ${why}`, actions }
}
