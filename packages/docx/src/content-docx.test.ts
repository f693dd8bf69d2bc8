import { checkXml } from '../../testkit/src/xml/check-xml.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CALL, DEPS } from '../test/contents.ts'
import { partsOf } from '../test/read-docx.ts'
import { contentDocx } from './index.ts'

const textOf = (xml: string): string =>
  xml
    .replaceAll(/<w:tab\/>/g, ' ')
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')

afterEach(() => void vi.useRealTimers())

describe('a Word document', () => {
  it('holds parts that are XML', async () => {
    const names = [
      '[Content_Types].xml',
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'word/header1.xml',
    ]
    const more = ['word/footer1.xml', 'word/fontTable.xml', 'docProps/core.xml', 'word/_rels/document.xml.rels']
    const parts = await partsOf(await contentDocx(CALL, DEPS), ...names, ...more)
    for (const part of parts) expect(() => checkXml(part)).not.toThrow()
    expect(() => checkXml('<a><b></a>')).toThrow('closes')
  })

  it('says what the content says, in its order', async () => {
    const [document = ''] = await partsOf(await contentDocx(CALL, DEPS), 'word/document.xml')
    const text = textOf(document)
    const wanted = [
      'Convocatoria',
      'Altares & ofrendas',
      'PRIMERA. Registro',
      'Acta',
      'original',
      'Identificación vigente',
      'SEGUNDA. Jurado',
      '1.er lugar',
      '$3,000',
      'Llenar la cédula',
      'a 1 de octubre de 2026',
      'Dirección de Cultura',
      'https://ejemplo.gob.mx/altares',
    ]
    const places = wanted.map((words) => text.indexOf(words))
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).not.toContain('**')
  })

  it('has headings, real lists that count by themselves, a repeating head and whole signatures', async () => {
    const [document = '', rels = ''] = await partsOf(
      await contentDocx(CALL, DEPS),
      'word/document.xml',
      'word/_rels/document.xml.rels',
    )
    expect(document.match(/"Heading1"/g)).toHaveLength(1)
    expect(document.match(/"Heading3"/g)).toHaveLength(2)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(4)
    expect(document.match(/<w:numPr>/g)).toHaveLength(6)
    expect(document).not.toContain('1. Acta')
    expect(rels).toContain('Target="https://ejemplo.gob.mx/bases"')
  })

  it('is carta, titled, in Spanish of Mexico, with its pages counted', async () => {
    const [document = '', styles = '', core = '', footer = ''] = await partsOf(
      await contentDocx(CALL, DEPS),
      'word/document.xml',
      'word/styles.xml',
      'docProps/core.xml',
      'word/footer1.xml',
    )
    expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/)
    expect(styles).toContain('<w:lang w:val="es-MX"/>')
    expect(core).toContain('<dc:title>Altares &amp; ofrendas</dc:title>')
    expect(core).toContain('2026-10-01T12:00:00Z')
    expect(footer).toMatch(/PAGE.*NUMPAGES/s)
  })

  it('gives the same bytes on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-02T08:00:00Z') })
    const first = await contentDocx(CALL, DEPS)
    vi.setSystemTime(new Date('2031-01-05T21:30:00Z'))
    expect(Buffer.from(await contentDocx(CALL, DEPS)).equals(first)).toBe(true)
    expect(Buffer.from(await contentDocx(CALL, { ...DEPS, date: '2026-10-05' })).equals(first)).toBe(false)
  })

  it('marks a parallel text with its language and leaves its letters alone', async () => {
    const content = { ...CALL, paralelos: [{ idioma: 'hus', titulo: 'Tsꞌalap', texto: "'kwaj" }] }
    const [document = ''] = await partsOf(await contentDocx(content as typeof CALL, DEPS), 'word/document.xml')
    expect(document).toContain('<w:lang w:val="hus"/>')
    expect(document).toContain('Tsꞌalap')
    expect(document).toContain('Tének')
  })
})
