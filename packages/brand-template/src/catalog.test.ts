import { describe, expect, it } from 'vitest'
import { brandHeads, loadBrand, loadExamples, loadTemplate, templateHeads } from './index.ts'

const brand = async () => {
  const loaded = await loadBrand('tanquian')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
  return loaded.value
}

describe('the brand', () => {
  it('parses with every role, in colour and in one ink', async () => {
    const { colors, mono, palette } = await brand()
    for (const map of [colors, mono])
      for (const name of Object.values(map)) expect(palette[name]).toMatch(/^#[0-9A-F]{6}$/i)
    expect(new Set(Object.values(mono))).toEqual(new Set(['negro', 'blanco']))
  })

  it('has thirty icons on a 24 grid, drawn in one slot', async () => {
    const { icons } = await brand()
    expect(Object.keys(icons)).toHaveLength(30)
    for (const { w, h, slots, layers } of Object.values(icons)) {
      expect([w, h, Object.keys(slots)]).toEqual([24, 24, ['tinta']])
      expect(layers.every(({ stroke }) => stroke?.slot === 'tinta')).toBe(true)
    }
  })

  it('paints only with slots that the drawing declares', async () => {
    const { icons, art, patterns } = await brand()
    for (const drawing of [icons, art, patterns].flatMap((map) => Object.values(map)))
      for (const { fill, stroke } of drawing.layers)
        for (const slot of [fill, stroke?.slot])
          if (slot !== undefined && slot !== 'none') expect(Object.keys(drawing.slots)).toContain(slot)
  })

  it('has the lockup for every ground that a template may stand it on', async () => {
    const { logos } = await brand()
    const grounds = [
      'surface',
      'surface-print',
      'surface-2',
      'info',
      'caution',
      'alert',
      'accent',
      'accent-2',
      'deep',
      'ok',
      'night',
    ]
    for (const id of ['firma-horizontal', 'firma-vertical', 'firma-compacta'])
      for (const ground of grounds)
        for (const ink of ['color', 'mono'])
          expect(
            logos.some((logo) => logo.id === id && (logo.ink ?? ink) === ink && logo.on.some((on) => on === ground)),
            `${id} on ${ground} in ${ink}`,
          ).toBe(true)
  })

  it('keeps tone on tone below a contrast of 1.3', async () => {
    const { colors, palette } = await brand()
    const light = (role: string) => {
      const hex = palette[colors[role as keyof typeof colors]] ?? ''
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    }
    for (const [tone, ground] of [
      ['accent-tone', 'accent'],
      ['deep-tone', 'deep'],
      ['caution-shade', 'caution'],
      ['alert-shade', 'alert'],
      ['info-shade', 'info'],
    ] as const) {
      const [a, b] = [light(tone), light(ground)]
      expect(Math.max(a, b) / Math.min(a, b), tone).toBeLessThanOrEqual(1.3)
    }
  })
})

describe('the catalogue', () => {
  it('lists brands and templates without loading them', () => {
    expect(brandHeads.map(({ id }) => id)).toEqual(['tanquian', 'administracion-siguiente', 'smdif'])
    expect(templateHeads.map(({ id }) => id)).toContain('aviso-campo')
  })

  it('loads every template and every example of it', async () => {
    for (const head of templateHeads) {
      const template = await loadTemplate(head.id)
      expect(template.ok || template.failure, head.id).toBe(true)
      const examples = await loadExamples(head.id)
      expect(examples.map(({ id }) => id)).toEqual(head.examples)
      for (const { draft } of examples) expect(draft.template.id).toBe(head.id)
    }
  })

  it('names what it does not have', async () => {
    const [template, otherBrand] = [await loadTemplate('nada'), await loadBrand('nada')]
    expect(!template.ok && template.failure).toEqual({ code: 'catalog/unknown-template', at: 'nada' })
    expect(!otherBrand.ok && otherBrand.failure).toEqual({ code: 'catalog/unknown-brand', at: 'nada' })
    expect((await loadTemplate('__proto__')).ok).toBe(false)
    expect(await loadExamples('constructor')).toEqual([])
  })
})
