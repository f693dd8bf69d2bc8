import { readdirSync, readFileSync } from 'node:fs'
import type { FontBook, FontTable } from '@tanquian/model'
import { createFontBook } from '../src/index.ts'

const folder = new URL('../../brand-template/fonts/', import.meta.url)

/** Ids of the brand's fonts. */
export const fontIds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => name.replace(/\.ttf$/, ''))
  .sort()

/** Compiled table of a brand font. */
export const tableOf = (id: string): FontTable =>
  JSON.parse(readFileSync(new URL(`${id}.font.json`, folder), 'utf8')) as FontTable

/** Bytes of a brand font. */
export const bytesOf = (id: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${id}.ttf`, folder)))

/** All fonts of the brand. */
export const brandBook = (): FontBook => createFontBook(fontIds.map(tableOf))
