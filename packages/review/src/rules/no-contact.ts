import { isFilled, readPath } from '@tanquian/model'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Nobody to ask: neither telephone nor e-mail. Without it people ask in the comments. */
export const noContact: Rule = {
  id: 'rev/no-contact',
  severity: 'warning',
  source: 'Referencia de la oficina, §2.0: contacto en cada pieza',
  check: ({ draft: { content } }) =>
    isFilled(readPath(content, 'contacto.telefono')) || isFilled(readPath(content, 'contacto.correo'))
      ? []
      : [finding(noContact, { at: { field: 'contacto.telefono' } })],
}
