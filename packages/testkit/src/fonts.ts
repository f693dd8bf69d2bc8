import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createFontBook } from '@tanquian/layout'
import { hyphenateEs } from '@tanquian/layout/hyphen'
import type { FontBook, FontTable } from '@tanquian/model'

const folder = new URL('../../brand-template/fonts/', import.meta.url)

/** Ids of the brand's fonts, as their files are named. */
export const FONT_IDS: readonly string[] = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => name.slice(0, -4))
  .sort()

const tables = new Map<string, FontTable>()

/** The compiled table of a brand font. */
export function readFontTable(id: string): FontTable {
  let table = tables.get(id)
  if (!table)
    tables.set(id, (table = JSON.parse(readFileSync(new URL(`${id}.font.json`, folder), 'utf8')) as FontTable))
  return table
}

/** The TTF that the table came from. */
export const readFontBytes = (id: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${id}.ttf`, folder)))

let book: FontBook | undefined

/** One fixed font book with every brand font, shared by the tests of a process. */
export const fixedFontBook = (): FontBook =>
  (book ??= createFontBook(FONT_IDS.map(readFontTable), { hyphenate: hyphenateEs }))
