import { readFileSync } from 'node:fs'
import { CONTENT_KINDS, KINDS, parseContent, writePath } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { checkTemplate } from './check-template.ts'
import { personIn } from './names.ts'
import { sampleContent } from './sample-content.ts'
import { sayBrandFinding } from './words.ts'

/** A template as small as it can be: a stack with a text, a repeat of two fields, and a table. */
const source = {
  schema: 'template/1',
  id: 'prueba',
  version: 1,
  title: 'Prueba',
  description: 'Para probar.',
  kinds: ['convocatoria'],
  formats: [
    {
      id: 'cuadrado',
      title: 'Cuadrado',
      output: 'screen',
      unit: 'px',
      width: 1080,
      height: 1080,
      pixels: { w: 1080, h: 1080 },
      ground: 'surface',
      minText: { body: 28, small: 24 },
      blocks: [
        {
          is: 'stack',
          id: 'hoja',
          name: 'Hoja',
          flow: 'down',
          ground: { fill: { from: 'accent', to: 'deep', angle: 90 } },
          children: [
            {
              is: 'text',
              id: 'titulo',
              name: 'Título',
              role: 'headline',
              color: 'on-accent',
              fit: { min: 40, max: 90 },
              bind: 'titulo',
              when: [{ has: 'f.inscripcion.rango' }],
            },
            {
              is: 'repeat',
              id: 'bases',
              name: 'Bases',
              bind: 'f.bases',
              flow: 'down',
              gap: 8,
              item: {
                is: 'text',
                id: 'base',
                name: 'Base',
                role: 'body',
                color: 'on-accent',
                fit: { min: 28, max: 28 },
                parts: [{ bind: '.ordinal' }, { text: ' ' }, { bind: '.cuerpo' }],
              },
            },
          ],
        },
      ],
    },
  ],
} as const

const TEXT = 'formats.0.blocks.0.children.0'
const ITEM = 'formats.0.blocks.0.children.1.item'
const after = (path: string, value: unknown, officials: readonly string[] = []): readonly string[] =>
  checkTemplate(writePath<unknown>(source, path, value), { officials }).findings.map(sayBrandFinding)

describe('a template', () => {
  it('without a mistake has none, and comes back parsed', () => {
    const checked = checkTemplate(source)
    expect(checked.findings).toEqual([])
    expect(checked.template?.id).toBe('prueba')
  })

  it('may not name a colour by its figure', () => {
    expect(after(`${TEXT}.color`, '#0a6a6b')).toEqual([
      '«titulo» (Título) tiene el color «#0a6a6b»; escribe el nombre de un papel de color (accent, on-surface…).',
    ])
    expect(after('formats.0.blocks.0.ground.fill.to', '#FFF')[0]).toContain('«hoja» (Hoja)')
  })

  it('may not ask for a role that does not exist, of colour or of text', () => {
    expect(after(`${TEXT}.color`, 'turquesa')[0]).toMatch(
      /^«titulo» \(Título\) pide el papel «turquesa», que no existe/,
    )
    expect(after(`${TEXT}.role`, 'titulote')[0]).toContain('Los que hay: headline')
    expect(after('formats.0.ground', 'rojo')[0]).toContain('«cuadrado» (Cuadrado)')
  })

  it('may show only what its kinds have', () => {
    expect(after(`${TEXT}.bind`, 'titular')).toEqual([
      '«Título» (cuadrado) muestra «titular», que no es campo ni dato de convocatoria.',
    ])
    expect(after(`${TEXT}.when.0.has`, 'f.inscripcion.rangoo')[0]).toContain('«f.inscripcion.rangoo»')
    expect(after(`${ITEM}.parts.0.bind`, '.numero')[0]).toContain('«.numero»')
    expect(after(`${TEXT}.bind`, 'brand.place')).toEqual([])
    expect(after(`${TEXT}.bind`, 'brand.lema')[0]).toContain('«brand.lema»')
    expect(after(`${TEXT}.bind`, 'pagina.n')).toEqual([])
    expect(after('kinds', ['convocatoria', 'aviso'])[0]).toContain('que no es campo ni dato de aviso')
  })

  it('may not carry the name of a person', () => {
    const named = writePath<unknown>(writePath<unknown>(source, `${TEXT}.bind`, undefined), `${TEXT}.text`, 'x')
    const say = (text: string, officials: readonly string[] = []) =>
      checkTemplate(writePath<unknown>(named, `${TEXT}.text`, text), { officials }).findings.map(({ code }) => code)
    expect(say('Lic. María Pérez Santos')).toEqual(['template/personal-name'])
    expect(say('Con ANA RÚIZ, y más', ['ana ruiz', ''])).toEqual(['template/personal-name'])
    expect(say('Con Mariana Ruizo', ['ana ruiz'])).toEqual([])
    expect(say('La Presidencia Municipal convoca')).toEqual([])
  })

  it('that the schema refuses names the block and what it could have been', () => {
    expect(after(`${TEXT}.is`, 'video')[0]).toMatch(/En «titulo», .*: no puede decir «video»; puede ser: text, list/)
    expect(after(`${TEXT}.colour`, 'accent')[0]).toMatch(/En «titulo», .*colour: nadie conoce este nombre\.$/)
    expect(after(`${TEXT}.fit`, { min: 9, max: 8 })[0]).toContain('el más chico es mayor que el más grande')
    expect(after(`${ITEM}.id`, 'titulo')[0]).toContain('el nombre «titulo» está repetido')
    expect(after('formats.0', { ...source.formats[0], from: 'nada', blocks: undefined })[0]).toContain(
      'sale del formato «nada», que no existe',
    )
    expect(after(TEXT, { use: 'nada' })[0]).toContain('usa la pieza «nada», que no existe')
    expect(checkTemplate('nada').findings.map(({ code }) => code)).toEqual(['template/unreadable'])
  })
})

describe('a name', () => {
  it('is found behind its title, not behind an area or a street', () => {
    expect(personIn('Presenta el Ing. Luis Olvera Díaz la obra')).toBe('Ing. Luis Olvera Díaz')
    expect(personIn('Av. Miguel Hidalgo, Col. Centro')).toBeUndefined()
    expect(personIn('S.L.P. Tanquián')).toBeUndefined()
  })
})

describe('a sample of each kind', () => {
  for (const kind of CONTENT_KINDS)
    for (const length of ['corto', 'tipico', 'largo'] as const)
      it(`${kind} ${length} may leave the office in every variety`, () => {
        for (const { id } of KINDS[kind].subtypes) {
          const strict = parseContent(sampleContent(kind, length, id), 'strict')
          expect(strict.ok || strict.failure, id).toBe(true)
        }
      })

  it('grows from short to long', () => {
    const size = (length: 'corto' | 'tipico' | 'largo') => JSON.stringify(sampleContent('aviso', length)).length
    expect(size('corto')).toBeLessThan(size('tipico'))
    expect(size('tipico')).toBeLessThan(size('largo'))
  })

  it('is made of nobody', () => {
    expect(personIn(readFileSync(new URL('sample-content.ts', import.meta.url), 'utf8'))).toBeUndefined()
  })
})
