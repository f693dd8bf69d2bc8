import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflateRaw } from './inflate.ts'
import { crc32, listZip, readZip, ZIP_LIMITS } from './read-zip.ts'
import { isSafeName } from './safe-name.ts'
import { writeZip } from './write-zip.ts'

const AT = '2026-11-23T18:30:00.000Z'
const text = (words: string) => new TextEncoder().encode(words)
const entries = [
  { name: 'b.png', bytes: text('no es una imagen, pero se guarda igual') },
  { name: 'a.json', bytes: text('{"a":1}'.repeat(200)) },
]

/** Changes bytes at the first place where `words` stand, from the end. */
function tamper(zip: Uint8Array, words: string, by: string): Uint8Array {
  const copy = zip.slice()
  const latin = new TextDecoder('latin1').decode(copy)
  for (let at = latin.indexOf(words); at >= 0; at = latin.indexOf(words, at + 1)) copy.set(text(by), at)
  return copy
}

describe('a ZIP that we write', () => {
  it('has the same bytes twice, sorted, dated by the piece, packed only where it helps', async () => {
    const zip = await writeZip(entries, AT)
    expect(await writeZip([...entries].reverse(), AT)).toEqual(zip)
    const read = await readZip(zip, inflateRaw)
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(['a.json', 'b.png'])
    expect(read.ok && read.value[0]?.bytes).toEqual(entries[1]?.bytes)
    const view = new DataView(zip.buffer, zip.byteOffset)
    expect([view.getUint16(8, true), view.getUint16(10, true) >> 11, view.getUint16(12, true)]).toEqual([
      8,
      12,
      (46 << 9) | (11 << 5) | 23,
    ])
  })

  it('comes back whole whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,12}\.(png|json)$/), fc.uint8Array()), {
          selector: ([name]) => name,
          maxLength: 5,
        }),
        async (files) => {
          const written = files.map(([name, bytes]) => ({ name, bytes }))
          const read = await readZip(await writeZip(written, AT), inflateRaw)
          const sorted = [...written].sort((a, b) => (a.name < b.name ? -1 : 1))
          expect(read.ok && read.value.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
            sorted.map(({ name, bytes }) => [name, [...bytes]]),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('a ZIP that others made', () => {
  it.each([
    ['text', text('esto no es un ZIP'), 'package/unreadable'],
    ['nothing', new Uint8Array(), 'package/unreadable'],
  ])('that is %s is refused', async (_, bytes, code) => {
    expect(await readZip(bytes, inflateRaw, 'x.zip')).toMatchObject({ ok: false, failure: { code, at: 'x.zip' } })
    expect(listZip(bytes).ok).toBe(false)
  })

  it('cut short, with a changed byte, or with names that disagree is refused', async () => {
    const zip = await writeZip(entries, AT)
    expect(await readZip(zip.slice(0, -30), inflateRaw)).toMatchObject({ failure: { code: 'package/unreadable' } })
    expect(await readZip(tamper(zip, 'no es', 'ya es'), inflateRaw)).toMatchObject({
      failure: { code: 'package/hash-mismatch', at: 'b.png' },
    })
    const local = zip.slice()
    local.set(text('c.json'), 30)
    expect(await readZip(local, inflateRaw)).toMatchObject({ failure: { code: 'package/unreadable', at: 'a.json' } })
  })

  it.each(['../a.js', 'a/../bc', '/abcde', 'C:\\a.b', 'con.tx', 'a\u202eb'])(
    'that names a file %j is refused',
    async (name) => {
      const zip = tamper(
        await writeZip([{ name: 'x'.repeat(text(name).length), bytes: text('a') }], AT),
        'x'.repeat(text(name).length),
        name,
      )
      expect(await readZip(zip, inflateRaw)).toMatchObject({ ok: false, failure: { code: 'package/bad-name' } })
    },
  )

  it('that names two files alike but for capitals is refused', async () => {
    const zip = tamper(
      await writeZip(
        [
          { name: 'a.png', bytes: text('1') },
          { name: 'b.png', bytes: text('2') },
        ],
        AT,
      ),
      'b.png',
      'A.png',
    )
    expect(await readZip(zip, inflateRaw)).toMatchObject({ failure: { code: 'package/bad-name' } })
  })

  it('that is a bomb is dropped before it grows', async () => {
    const zip = await writeZip([{ name: 'a.json', bytes: new Uint8Array(4_000_000) }], AT)
    expect(zip.length).toBeLessThan(4_000_000 / ZIP_LIMITS.ratio)
    expect(await readZip(zip, inflateRaw)).toMatchObject({ failure: { code: 'package/too-big', at: 'a.json' } })
    // It claims to be small: counted while it inflates.
    const liar = zip.slice()
    const view = new DataView(liar.buffer)
    const directory = view.getUint32(liar.length - 6, true)
    view.setUint32(directory + 24, 1000, true)
    expect(await readZip(liar, inflateRaw)).toMatchObject({ failure: { code: 'package/unreadable', at: 'a.json' } })
  })

  it('never throws, whatever the bytes', async () => {
    const whole = await writeZip(entries, AT)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (hits) => {
        const broken = whole.slice()
        for (const [at, value] of hits) broken[at % broken.length] = value
        await readZip(broken, inflateRaw)
      }),
    )
  })
})

it('names stay inside their folder on every system', () => {
  for (const good of ['a.png', 'carpeta/ñandú 1.pdf', 'a-b_c.json']) expect(isSafeName(good)).toBe(true)
  for (const bad of ['', 'NUL', 'lpt1.txt', 'a.', 'b ', 'a//b', './a', 'a\u0000b', 'x'.repeat(201)])
    expect(isSafeName(bad)).toBe(false)
})

it('CRC-32 is the one that everybody uses', () => expect(crc32(text('123456789'))).toBe(0xcbf43926))
