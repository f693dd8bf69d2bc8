import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '@tanquian/model'
import { FAILURES } from './failures.ts'
import { placeholdersOf } from './fill.ts'
import { PROBLEMS } from './problems.ts'
import { sayFailure, wordsOfFailure } from './say-failure.ts'

const KNOWN = new Set([
  'at',
  'received',
  'want',
  'allowed',
  'known',
  'step',
  'template',
  'brand',
  'format',
  'role',
  'is',
  'art',
  'char',
  'font',
  'length',
  'max',
  'w',
  'h',
  'megapixels',
  'megabytes',
  'block',
  'op',
  'missing',
  'gesture',
  'example',
])
const all = [...Object.values(FAILURES).flatMap(({ fact, way }) => [...fact, way]), ...Object.values(PROBLEMS).flat()]

describe('the words of failures', () => {
  it.each(FAILURE_CODES)('%s has a fact that needs no data, and a way out', (code) => {
    const { fact, way } = wordsOfFailure({ code })
    expect(fact).toMatch(/^[A-ZÁÉÍÓÚ“].{10,}\.$/)
    expect(way).toMatch(/^[A-ZÁÉÍÓÚ].{10,}\.$/)
    expect(sayFailure({ code })).toBe(`${fact} ${way}`)
  })

  it.each(all)('“%s” uses known placeholders, closes its braces and speaks calmly', (sentence) => {
    for (const name of placeholdersOf(sentence)) expect(KNOWN).toContain(name)
    expect(sentence.replaceAll(/\{[a-zA-Z]+\}/g, '')).not.toMatch(
      /[{}!¡]|\b(error|warning|draft|layout|asset|usted)\b/i,
    )
  })

  it('fall back to a plainer sentence when data is missing, never to an empty gap', () => {
    expect(sayFailure({ code: 'layout/missing-glyph', params: { char: '☎', font: 'Archivo-Regular' } })).toContain(
      'El signo “☎” no existe en la letra Archivo-Regular',
    )
    expect(sayFailure({ code: 'layout/missing-glyph' })).toMatch(/^Un signo del texto/)
    expect(sayFailure({ code: 'image/too-big', params: { w: 12000, h: 9000, megapixels: 108 } })).toContain(
      '12,000 × 9,000 px, 108 megapíxeles',
    )
  })

  it('exist for every problem that a parser names', () => {
    const folders = ['../../../model/src/', '../']
    const named = folders.flatMap((folder) => {
      const root = new URL(folder, import.meta.url)
      return readdirSync(root, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('copy'))
        .flatMap((name) => [...readFileSync(new URL(name, root), 'utf8').matchAll(/problem: '([a-z-]+)'/g)])
        .map((match) => match[1] ?? '')
    })
    expect(named.length).toBeGreaterThan(5)
    for (const problem of named) expect(PROBLEMS).toHaveProperty([problem])
  })

  it('call types what a person calls them', () => {
    const params = { problem: 'wrong-type', allowed: 'string', received: 'Array' }
    expect(sayFailure({ code: 'parse/invalid', at: 'content.titular', params })).toMatch(
      /^En content\.titular va texto y se encontró lista\./,
    )
  })

  it('name file and place, once', () => {
    expect(
      sayFailure({
        code: 'parse/invalid',
        at: 'pieza.json, content.nivel',
        params: { problem: 'not-allowed', received: 'alto', allowed: 'informativo, preventivo' },
      }),
    ).toBe(
      'En pieza.json, content.nivel dice “alto” y solo puede decir informativo, preventivo. Corrige ese dato y vuelve a abrir el archivo.',
    )
    expect(sayFailure({ code: 'storage/failed', at: 'p1' })).toBe(
      'p1: No se pudo guardar en este equipo. Tu trabajo sigue en pantalla: usa Descargar copia.',
    )
  })

  it('say gestures as a person would', () => {
    expect(sayFailure({ code: 'edit/locked', params: { block: 'logo', gesture: 'move' } })).toBe(
      'logo: mover no se puede, lo fija la plantilla. Cambia de plantilla o añade un bloque propio.',
    )
  })
})
