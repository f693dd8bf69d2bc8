import { readdirSync, readFileSync } from 'node:fs'
import type { FontBook, FontTable } from '@tanquian/model'
import { hyphenateEs } from '../src/hyphen/index.ts'
import { createFontBook } from '../src/index.ts'

const folder = new URL('../../brand-template/fonts/', import.meta.url)

/** Ids of the brand's fonts. */
export const fontIds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => name.replace(/\.ttf$/, ''))
  .sort()

const tables = new Map<string, FontTable>()

/** Compiled table of a brand font, read once: a property asks for it hundreds of times. */
export const tableOf = (id: string): FontTable => {
  const read = tables.get(id)
  if (read) return read
  const table = JSON.parse(readFileSync(new URL(`${id}.font.json`, folder), 'utf8')) as FontTable
  tables.set(id, table)
  return table
}

/** Bytes of a brand font. */
export const bytesOf = (id: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${id}.ttf`, folder)))

/** All fonts of the brand. */
export const brandBook = (): FontBook => createFontBook(fontIds.map(tableOf), { hyphenate: hyphenateEs })
