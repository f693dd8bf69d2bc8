import { readPath } from '@tanquian/model'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Nobody learns of a death, or reads a name misspelt, from the municipality before the family has said so. */
export const esquelaFamily: Rule = {
  id: 'rev/esquela-family',
  severity: 'error',
  source: 'Referencia de la oficina, §2.6: la familia confirma',
  check: ({ draft: { content } }) =>
    content.kind === 'esquela' && readPath(content, 'familiaConfirma') !== true
      ? [finding(esquelaFamily, { at: { field: 'familiaConfirma' } })]
      : [],
}
