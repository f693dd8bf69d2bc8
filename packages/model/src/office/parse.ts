import { check } from '../parse/check.ts'
import { openAs } from '../parse/open.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { officeSchema } from '../schema/office.ts'
import type { Office } from './office.ts'

/** Anything → office. Never throws: fails with 'parse/…' or 'migrate/…'; an official's area must be one of the areas, or ''. */
export const parseOffice = (input: unknown): Result<Office> => {
  const opened = openAs('office', input)
  if (!opened.ok) return opened
  const checked = check(officeSchema, opened.value)
  if (!checked.ok) return checked
  const { $schema: _editor, ...office } = checked.value
  const areas = office.areas.map(({ id }) => id)
  const lost = office.officials.findIndex(({ area }) => area !== '' && !areas.includes(area))
  if (lost < 0) return ok(office)
  const params = { problem: 'unknown-name', received: office.officials[lost]?.area ?? '', allowed: areas.join(', ') }
  return fail('parse/invalid', { at: `officials.${lost}.area`, params })
}
