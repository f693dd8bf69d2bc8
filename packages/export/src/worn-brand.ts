import { loadLaw, loadOffice } from '@tanquian/brand-template'
import { brandFor, ok, type Brand, type Draft, type LawBook, type Office, type Result } from '@tanquian/model'

let law: Promise<Result<LawBook>> | undefined
let office: Promise<Result<Office>> | undefined

/** The law as data, read once per process. */
export const theLaw = (): Promise<Result<LawBook>> => (law ??= loadLaw())

/** The office as data, read once per process. */
export const theOffice = (): Promise<Result<Office>> => (office ??= loadOffice())

/**
 * The brand that a piece wears: its dress for the electoral blackout when asked (`veda`, or the piece itself), or when its day of
 * publication is in it. The law is read only when there is a day to ask about.
 */
export async function wornBrand(brand: Brand, { content }: Draft, veda?: boolean): Promise<Result<Brand>> {
  if (veda !== undefined || content.fechaPublicacion === undefined)
    return ok(brandFor(brand, content, veda === undefined ? {} : { veda }))
  const book = await theLaw()
  return book.ok ? ok(brandFor(brand, content, { law: book.value })) : book
}
