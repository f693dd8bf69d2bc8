// Every template that may go out in the electoral blackout, in its dress for it: the institution's name has other proportions than
// the lockup whose place it takes, and the second accent another colour.
import { loadBrand, loadLaw, templateHeads } from '@tanquian/brand-template'
import { vedaBrand } from '@tanquian/model'
import type { Brand, LawBook } from '@tanquian/model'
import { judgeTemplate, templateIds, type LibraryPiece } from '@tanquian/testkit/library'
import { beforeAll, describe, expect, it } from 'vitest'

/** One of so many pieces is painted; LIBRARY=all paints everything. */
const SAMPLE = process.env['LIBRARY'] === 'all' ? 1 : 32
const paints = ({ digest }: LibraryPiece): boolean => Number.parseInt(digest.slice(0, 8), 16) % SAMPLE === 0

let brand: Brand
let law: LawBook
beforeAll(async () => {
  const [own, book] = [await loadBrand('tanquian'), await loadLaw()]
  if (!own.ok || !book.ok) throw new Error('not there')
  brand = vedaBrand(own.value)
  law = book.value
})

describe('in the electoral blackout', () => {
  for (const id of templateIds())
    it(
      `${id}: every example, in every format`,
      async ({ skip }) => {
        const kinds = templateHeads.find((head) => head.id === id)?.kinds ?? []
        skip(
          kinds.length > 0 && kinds.every((kind) => law.blackout.blockedKinds.includes(kind)),
          'its kind never goes out then',
        )
        expect((await judgeTemplate(id, { brands: [brand], officials: [], paints })).problems).toEqual([])
      },
      SAMPLE === 1 ? 900_000 : 120_000,
    )
})
