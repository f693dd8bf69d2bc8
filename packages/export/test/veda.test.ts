// Every template that may go out in the electoral blackout, in its dress for it: the institution's name has other proportions than
// the lockup whose place it takes, and the second accent another colour.
import { loadBrand, loadLaw, templateHeads } from '@tanquian/brand-template'
import { vedaBrand } from '@tanquian/model'
import { judgeTemplate, templateIds, type LibraryPiece } from '@tanquian/testkit/library'
import { describe, expect, it } from 'vitest'

/** One of so many pieces is painted; LIBRARY=all paints everything. */
const SAMPLE = process.env['LIBRARY'] === 'all' ? 1 : 32
const paints = ({ digest }: LibraryPiece): boolean => Number.parseInt(digest.slice(0, 8), 16) % SAMPLE === 0

const [own, book] = [await loadBrand('tanquian'), await loadLaw()]
if (!own.ok || !book.ok) throw new Error('not there')
const brand = vedaBrand(own.value)
const { blockedKinds } = book.value.blackout

/** Templates of which some kind of piece may go out then. */
const goesOut = templateIds().filter((id) => {
  const kinds = templateHeads.find((head) => head.id === id)?.kinds ?? []
  return kinds.length === 0 || kinds.some((kind) => !blockedKinds.includes(kind))
})

describe('in the electoral blackout', () => {
  for (const id of goesOut)
    it(
      `${id}: every example, in every format`,
      async () => {
        expect((await judgeTemplate(id, { brands: [brand], officials: [], paints })).problems).toEqual([])
      },
      SAMPLE === 1 ? 900_000 : 120_000,
    )
})
