// A judge that never finds anything would be content with everything: here each mistake is made once, and must be named.
import { brandHeads, loadBrand } from '@tanquian/brand-template'
import { sampleContent, shapeOfKind } from '@tanquian/brand-template/check'
import { KINDS, TITLE_PATHS, writePath } from '@tanquian/model'
import type { Brand, Draft } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error: a plain script without types
import { withPieces } from '../../../brand-template/scripts/generate.mjs'
// @ts-expect-error: a plain script without types
import { plainTemplate } from '../../../../scripts/new-template/plain.mjs'
import { judgeFolder } from './judge.ts'
import type { FolderExample, TemplateFolder } from './read-library.ts'

let brands: readonly Brand[]
beforeAll(async () => {
  const loaded = await Promise.all(brandHeads.slice(0, 1).map(({ id }) => loadBrand(id)))
  brands = loaded.flatMap((brand) => (brand.ok ? [brand.value] : []))
})

const plain = (plainTemplate as (how: object) => object)({
  id: 'prueba',
  title: 'Prueba',
  kind: 'evento',
  fields: KINDS.evento.fields,
  titlePath: TITLE_PATHS.evento[0],
  shape: shapeOfKind('evento'),
})
const draftOf = (id: 'corto' | 'tipico' | 'largo', more: object = {}): FolderExample => ({
  id,
  draft: { content: { ...sampleContent('evento', id), ...more }, overrides: {}, extras: {} } as unknown as Draft,
})
const EXAMPLES = [draftOf('corto'), draftOf('tipico'), draftOf('largo')]

const FORMAT = 'formats.0.blocks.0.children.0'
const TEXT = `${FORMAT}.children.1.children`

/** What is said about the scaffold after writing these values into its JSON, of its first format alone. */
const said = async (
  changes: Readonly<Record<string, unknown>>,
  folder: Partial<TemplateFolder> = {},
  officials: readonly string[] = [],
): Promise<readonly string[]> => {
  const raw = Object.entries(changes).reduce<object>((json, [path, value]) => writePath(json, path, value), plain)
  const whole = { id: 'prueba', raw: (withPieces as (template: object) => unknown)(raw), examples: EXAMPLES, ...folder }
  const { problems } = await judgeFolder(whole, { brands, officials, paints: () => true, formats: ['post-4x5'] })
  return problems
}

describe('the judge', () => {
  it('has nothing to say about a scaffold', async () => {
    expect(await said({})).toEqual([])
  })

  it('names template, example, format, brand and block of what does not fit', async () => {
    const problems = await said({ [`${TEXT}.0.fit`]: { min: 400, max: 400 } })
    expect(problems).toContain(
      'Plantilla «prueba», ejemplo «largo», formato «post-4x5», bloque «titulo»: «Título» no cabe en Publicación 4:5: ' +
        'recorta palabras o dale más lugar en la plantilla. [tanquian]',
    )
  })

  it.each([
    ['small', { [`${TEXT}.0.fit`]: { min: 12, max: 12 } }, /«titulo»: «Título» queda en 9 puntos .*el mínimo es \d+/],
    ['outside', { [`${FORMAT}.pad`]: [72, 72, 48, 4] }, /«titulo»: «Título» se sale de la zona segura/],
    [
      'off the page',
      { [`${TEXT}.0.box`]: { left: 1200, top: 0, w: 300, h: 200 } },
      /«titulo»: «Título» queda fuera de la página/,
    ],
    [
      'over another text',
      { [`${FORMAT}.children.1.flow`]: 'layer', [`${FORMAT}.children.1.gap`]: undefined },
      /bloque «titulo»: «Título» \(«.*»\) se encima con «(?:Cuándo|Entrada)»/,
    ],
    ['not to be read', { [`${TEXT}.0.color`]: 'deep' }, /«titulo»: «Título» \(«.*»\) no se lee .*contraste 1\.\d+/],
    ['in hex', { [`${TEXT}.0.color`]: '#0a6a6b' }, /^Plantilla «prueba»: «titulo» \(Título\) tiene el color «#0a6a6b»/],
    ['of no role', { [`${TEXT}.0.role`]: 'titulote' }, /«titulo» \(Título\) pide el papel «titulote»/],
    ['of no field', { [`${TEXT}.0.bind`]: 'titular' }, /«Título» \(post-4x5\) muestra «titular»/],
    [
      'of no drawing',
      { 'formats.0.blocks.0.children.1': { is: 'pattern', id: 'x', name: 'X', pattern: 'nada', module: 20 } },
      /bloque «x»: No se puede hacer en Publicación 4:5: compose\/missing-art/,
    ],
  ])('finds what is %s', async (_what, changes, sentence) => {
    expect((await said(changes)).some((problem) => sentence.test(problem))).toBe(true)
  })

  it('reads codes back: one that is crowded, one too small', async () => {
    const qr = { is: 'qr', id: 'qr', name: 'Código', bind: 'enlace', color: 'on-surface', ground: 'surface' }
    const small = await said({ [`${TEXT}.3`]: { ...qr, size: { w: 60, h: 60 } } })
    expect(small.join('\n')).toMatch(/«qr»: El código «Código» mide 45 puntos .*el mínimo es 119/)
    const pale = await said({ [`${TEXT}.3`]: { ...qr, ground: 'on-surface', size: { w: 200, h: 200 } } })
    // Where there is no reader nobody can say so.
    if (!pale.some((problem) => problem.includes('no se puede leer'))) {
      const { codes } = await judgeFolder(
        { id: 'prueba', raw: (withPieces as (template: object) => unknown)(plain), examples: EXAMPLES },
        { brands, paints: () => true, formats: ['post-4x5'] },
      )
      expect(codes).toBe('sin zbarimg')
    }
  })

  it('asks for the three examples, and for each to be fit to leave the office', async () => {
    expect(await said({}, { examples: EXAMPLES.slice(1) })).toEqual([
      'Plantilla «prueba»: Falta el ejemplo «corto»: cada plantilla trae corto, tipico y largo.',
    ])
    const wrong = [...EXAMPLES.slice(0, 2), draftOf('largo', { titulo: 'x'.repeat(61) })]
    expect((await said({}, { examples: wrong }))[0]).toMatch(/El ejemplo «largo» no puede salir .* «titulo»\./)
  })

  it('finds an official in an example', async () => {
    const named = [...EXAMPLES.slice(0, 2), draftOf('largo', { motivo: 'Invita Ana Ruiz' })]
    expect(await said({}, { examples: named }, ['ana ruiz'])).toEqual([
      expect.stringContaining('El ejemplo «largo» lleva el nombre «ana ruiz»'),
    ])
  })
})
