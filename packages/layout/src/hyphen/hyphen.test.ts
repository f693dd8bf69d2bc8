import { expect, it } from 'vitest'
import { hyphenateEs } from './index.ts'

const shown = (word: string) =>
  [0, ...hyphenateEs(word)].map((from, n, all) => word.slice(from, all[n + 1] ?? word.length)).join('-')

it('parts words as Spanish does', () => {
  for (const word of [
    'ad-mi-nis-tra-ción',
    'sub-ra-yar',
    'con-vo-ca-to-ria',
    'cons-ti-tu-cio-nal',
    'de-sa-rro-llo',
    'ex-cep-ción',
    'Ayun-ta-mien-to',
    'Tan-quián',
    'trans-pa-ren-cia',
  ])
    expect(shown(word.replaceAll('-', ''))).toBe(word)
})

it('does not part what has one syllable, and minds no case', () => {
  expect(hyphenateEs('más')).toEqual([])
  expect(hyphenateEs('')).toEqual([])
  expect(hyphenateEs('ADMINISTRACIÓN')).toEqual([2, 4, 7, 10])
})
