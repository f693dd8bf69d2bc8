import type { Finding, Severity } from '@tanquian/model'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** What is left of a form or a template; the sure ones stop the export. */
const LEFTOVERS: readonly { readonly pattern: RegExp; readonly severity: Severity }[] = [
  { pattern: /\[[^\]\n]{1,60}\]/, severity: 'error' },
  { pattern: /\{\{?[^}\n]{1,60}\}\}?/, severity: 'error' },
  { pattern: /<\/?[a-z][^>\n]{0,60}>/i, severity: 'error' },
  { pattern: /\bx{3,}\b/i, severity: 'error' },
  { pattern: /_{3,}/, severity: 'error' },
  { pattern: /\blorem ipsum\b|\bdolor sit amet\b/i, severity: 'error' },
  {
    pattern: /\bescrib[ea] aquí\b|\btexto de (?:ejemplo|prueba)\b|\bnombre y apellidos\b|\b(?:aquí va|poner aquí)\b/i,
    severity: 'error',
  },
  { pattern: /\bpor (?:confirmar|definir)\b|\bpendiente(?: de confirmar)\b|\bTBD\b/i, severity: 'warning' },
  { pattern: /\bejemplo\.(?:gob\.mx|com|mx|org)\b|\bexample\.(?:com|org)\b/i, severity: 'warning' },
  { pattern: /(?<!\d)\d{3}[ -]?0{3}[ -]?0{4}(?!\d)|(?<!\d)\d{3}[ -]?123[ -]?4567(?!\d)/, severity: 'warning' },
]

/** A stand-in that nobody replaced: [teléfono], xxx, lorem, «por confirmar», an invented address or number. */
export const placeholder: Rule = {
  id: 'rev/placeholder',
  severity: 'error',
  source: 'Práctica de la oficina: lo que queda de una plantilla no se publica',
  check: (piece) =>
    piece.texts.flatMap((written): readonly Finding[] => {
      for (const { pattern, severity } of LEFTOVERS) {
        const text = pattern.exec(written.text)?.[0]
        if (text !== undefined) return [finding(placeholder, { at: written.at, severity, params: { text } })]
      }
      return []
    }),
}
