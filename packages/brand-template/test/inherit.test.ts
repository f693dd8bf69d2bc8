import { describe, expect, it } from 'vitest'
import { loadBrand } from '../src/index.ts'
// @ts-expect-error: a plain script without types
import { inherit } from '../scripts/inherit.mjs'

const parent = {
  name: 'Madre',
  palette: { tinta: '#000000', rio: '#0a6a6b' },
  text: { body: { font: 'A', leading: 1.2 } },
  logos: [
    { id: 'firma', on: ['surface'] },
    { id: 'marca', on: ['surface'] },
  ],
  fonts: [{ id: 'A' }],
}

describe('a brand that extends another', () => {
  it('has what it does not say from its parent, so that a change of the parent reaches it', () => {
    const own = { name: 'Hija', palette: { ciruela: '#66408a' } }
    expect(inherit(parent, own)).toEqual({
      ...parent,
      name: 'Hija',
      palette: { ...parent.palette, ciruela: '#66408a' },
    })
    const later = { ...parent, palette: { ...parent.palette, rio: '#123456' } }
    expect(inherit(later, own).palette).toEqual({ tinta: '#000000', rio: '#123456', ciruela: '#66408a' })
  })

  it('replaces a lockup with all its variants, a style and a list whole', () => {
    const made = inherit(parent, {
      logos: [{ id: 'firma', on: ['night'] }],
      text: { body: { font: 'B', leading: 1 } },
      fonts: [{ id: 'B' }],
    })
    expect(made.logos).toEqual([
      { id: 'firma', on: ['night'] },
      { id: 'marca', on: ['surface'] },
    ])
    expect(made.text).toEqual({ body: { font: 'B', leading: 1 } })
    expect(made.fonts).toEqual([{ id: 'B' }])
  })

  it('is the SMDIF: its accent and its name, everything else of the municipality', async () => {
    const [mother, smdif] = [await loadBrand('tanquian'), await loadBrand('smdif')]
    if (!mother.ok || !smdif.ok) throw new Error('not there')
    const { accent, 'accent-tone': tone, ...others } = smdif.value.colors
    expect([accent, tone]).toEqual(['ciruela', 'ciruela-tono'])
    expect(mother.value.colors).toMatchObject(others)
    expect(smdif.value.patterns).toEqual(mother.value.patterns)
    expect(smdif.value.institution).toEqual({ ...mother.value.institution, office: 'SMDIF' })
    const altOf = ({ logos }: typeof smdif.value, id: string) => logos.find((logo) => logo.id === id)?.alt
    expect(altOf(smdif.value, 'firma-horizontal')).toBe('Sistema Municipal DIF de Tanquián de Escobedo, 2024–2027')
    expect(altOf(smdif.value, 'marca')).toBe(altOf(mother.value, 'marca'))
  })
})
