import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { foldForSearch, namesOfOfficial } from '@tanquian/model'
import { loadOffice } from './index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Spellings of a surname that circulate for one official; none of them is ours to write into a piece. */
const CIRCULATING = ['jongultud', 'jonguitud']

/** Data in which nobody's name may be. */
const files = (): readonly string[] =>
  ['brands', 'templates', 'law', 'art'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true })
      .map(String)
      .filter((name) => /\.(?:json|svg|txt)$/.test(name))
      .map((name) => `${root}/${folder}/${name}`),
  )

describe('the office as data', () => {
  it('has its areas and posts, and leaves empty what nobody has confirmed', async () => {
    const office = await loadOffice()
    if (!office.ok) throw new Error(JSON.stringify(office.failure))
    const { areas, officials, place, press } = office.value
    expect(areas.length).toBe(29)
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length)
    expect(areas.map(({ name }) => name)).toContain('Agua Potable')
    expect(officials.map(({ cargo }) => cargo)).toContain('Presidencia Municipal')
    expect(place).toBe('Tanquián de Escobedo, S.L.P.')
    expect([press.phone, press.email]).toEqual(['', ''])
  })

  it('is the only place for an official’s name: no brand, template, example or law carries one', async () => {
    const office = await loadOffice()
    if (!office.ok) throw new Error(JSON.stringify(office.failure))
    const names = [...CIRCULATING, ...office.value.officials.flatMap(namesOfOfficial)]
    expect(files().length).toBeGreaterThan(100)
    for (const file of files()) {
      const text = foldForSearch(readFileSync(file, 'utf8'))
      for (const name of names) expect(text.includes(name), `${name} in ${file.slice(root.length)}`).toBe(false)
    }
  })
})
