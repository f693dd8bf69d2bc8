import { findPhones, formatPhone, phoneDigits } from '@tanquian/model'
import type { Finding } from '@tanquian/model'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { replaceSpan } from '../text/replace-span.ts'

/** '483 367 1234', with plain spaces: it goes into a field that a person edits. */
const grouped = (digits: string): string => formatPhone(digits).replaceAll('\u00a0', ' ')

const withoutPrefix = (digits: string): string => digits.replace(/^(01|044|045)(?=\d{10}$)/, '')

const ofFields = (piece: Piece): readonly Finding[] =>
  piece.problems
    .filter(({ code }) => code.startsWith('phone-'))
    .map(({ code, path, params }) => {
      const value = grouped(withoutPrefix(phoneDigits(textAt(piece.draft, path))))
      const fixes =
        code === 'phone-old'
          ? [
              {
                code: 'fix/drop-prefix',
                params: { phone: value },
                edits: [{ do: 'set-field', path, value }],
                safe: true,
              } as const,
            ]
          : []
      const { have = 0, want = 10 } = params ?? {}
      return finding(phoneFormat, {
        at: { field: path },
        params: { problem: code, have, want, gap: Math.abs(Number(want) - Number(have)) },
        fixes,
      })
    })

const inTexts = (piece: Piece): readonly Finding[] =>
  piece.texts
    .filter((written) => written.prose)
    .flatMap((written) =>
      findPhones(written.text)
        .filter(({ kind }) => kind === 'old' || kind === 'short')
        .map((phone) => {
          const value = grouped(phone.digits)
          const span = { from: phone.from, to: phone.from + phone.text.length }
          const fixes =
            phone.kind === 'old'
              ? [
                  {
                    code: 'fix/drop-prefix',
                    params: { phone: value },
                    edits: [written.replace(replaceSpan(written.text, span, value))],
                    safe: true,
                  } as const,
                ]
              : []
          const params = {
            problem: `phone-${phone.kind}`,
            have: phone.digits.length,
            want: 10,
            gap: 10 - phone.digits.length,
          }
          return finding(phoneFormat, { at: written.at, severity: 'warning', params, fixes })
        }),
    )

/** Ten digits since 3 August 2019, without 01, 044 or 045; 911 is fine. */
export const phoneFormat: Rule = {
  id: 'rev/phone-format',
  severity: 'error',
  source: 'Plan Técnico Fundamental de Numeración: 10 dígitos desde el 3 de agosto de 2019',
  check: (piece) => [...ofFields(piece), ...inTexts(piece)],
}
