import { parseOffice } from '@tanquian/model'
import type { Office, Result } from '@tanquian/model'

/**
 * The office as data (office/oficina.json): areas, posts and who holds them, press contact. The only place where an official's
 * name may be. Loaded only when asked. Fails with 'parse/…' when somebody's edit broke it.
 */
export const loadOffice = async (): Promise<Result<Office>> =>
  parseOffice((await import('./generated/office.ts')).default)
