import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lay, pictures } from '../test/lay.ts'
import { brandBook } from '../test/fonts.ts'
import { scene, text } from '../test/scenes.ts'
import { layoutScene } from './layout-scene.ts'

const page = (words: string, size = 20, color: `#${string}` = '#121c33') =>
  scene([
    text('t', 'body', [{ text: words, font: 'Archivo-Regular', fill: color }], size, {
      box: { left: 0, top: 0, w: 300 },
    }),
  ])

describe('the digest', () => {
  it('is 16 hex digits', () => {
    expect(lay(page('hola')).digest).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is the same for the same scene, in a fresh book and after any other work', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zñ ]{1,60}$/), fc.stringMatching(/^[a-zñ ]{1,60}$/), (words, other) => {
        const first = lay(page(words)).digest
        lay(page(other))
        const fresh = layoutScene(page(words), brandBook(), pictures)
        expect(fresh.ok && fresh.value.digest).toBe(first)
        expect(lay(page(words)).digest).toBe(first)
      }),
      { numRuns: 20 },
    )
  })

  it('changes with a word, a size, a place, a colour', () => {
    const digests = [
      page('hola'),
      page('hols'),
      page('hola', 20.5),
      page('hola', 20, '#121c34'),
      scene([text('t', 'body', 'hola', 20, { box: { left: 0.01, top: 0, w: 300 } })]),
      scene([]),
    ].map((made) => lay(made).digest)
    expect(new Set(digests).size).toBe(digests.length)
  })
})
