import { parseLawBook } from '@tanquian/model'
import type { LawBook, Result } from '@tanquian/model'

/**
 * The law that a piece meets, as data (law/mexico.json): rules with source, date and switch, electoral calendar, rest days, flag
 * dates. Help for the staff, not legal advice. Loaded only when asked. Fails with 'parse/…' when somebody's edit broke it.
 */
export const loadLaw = async (): Promise<Result<LawBook>> => parseLawBook((await import('./generated/law.ts')).default)
