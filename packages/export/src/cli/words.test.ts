import { describe, expect, it } from 'vitest'
import { openExample, writePieceWords } from '../node/index.ts'
import { WORDS_NOTES, sayOmitted, sayWordsNote } from '../copy/index.ts'
import { tanquian } from '../../test/shell.ts'

const example = async (template: string, which: string) => {
  const opened = await openExample(template, which)
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}
const words = async (piece: object, ...options: string[]) => tanquian(['words', '-', ...options], JSON.stringify(piece))

describe('tanquian words', () => {
  it('writes the four texts with what each leaves out, in words of the office', async () => {
    const { code, out, err } = await words(await example('aviso-campo', 'tipico'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^== WhatsApp \(\d+ de 700 caracteres\)\n/)
    expect(out).toContain('*Cuándo:* jueves 26 de noviembre de 2026, 8:00 a 18:00 h')
    expect(out).toMatch(/== Perifoneo \([\d.]+ de 30 segundos\)\nCorte de agua\./)
    expect(out).toContain('; Qué hacer, renglón 3')
    expect(out).not.toMatch(/queHacer|contacto\./)
  })

  it('gives programs the same as the Node API', async () => {
    const piece = await example('convocatoria-quechquemitl', 'largo')
    const { code, out } = await words(piece, '--json')
    const written = await writePieceWords(piece)
    if (!written.ok) throw new Error(written.failure.code)
    const { title, whatsapp, perifoneo } = written.value
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      title,
      whatsapp: { text: whatsapp.text },
      perifoneo: { seconds: perifoneo.seconds },
    })
    expect(JSON.parse(out)).toHaveProperty('post.omitted', expect.arrayContaining(['bases', 'requisitos']))
  })

  it('ends with 1 when a legend does not fit, and says it', async () => {
    const piece = await example('campania-diente', 'tipico')
    const sede = 'Casa Ejidal de la comunidad de El Carrizal y Auditorio Municipal de la cabecera'
    const { code, out } = await words({ ...piece, content: { ...piece.content, sede } })
    expect(code).toBe(1)
    expect(out).toContain('-- Error: La leyenda del programa no va en este texto.')
  })

  it('takes the legend from the brand, word for word', async () => {
    const written = await writePieceWords(await example('campania-diente', 'tipico'))
    expect(written).toMatchObject({
      ok: true,
      value: { post: { text: expect.stringContaining('ajeno a cualquier partido político') } },
    })
  })

  it('ends with 2 when there is no piece, no such brand, or a later one', async () => {
    expect(await tanquian(['words', '-'], '{')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('entrada estándar'),
    })
    const piece = await example('aviso-campo', 'corto')
    const other = await words({ ...piece, brand: { ...piece.brand, id: 'no-hay' } }, '--json')
    expect(JSON.parse(other.out)).toMatchObject({ ok: false, failure: { code: 'catalog/unknown-brand' } })
    expect(await words({ ...piece, brand: { ...piece.brand, version: 99 } })).toMatchObject({
      code: 2,
      err: expect.stringContaining('versión más nueva'),
    })
  })
})

describe('the words of notes', () => {
  it('exist for every note, name the field and speak calmly', () => {
    for (const code of Object.keys(WORDS_NOTES) as (keyof typeof WORDS_NOTES)[]) {
      const said = sayWordsNote('aviso', { code, severity: 'warning', field: 'titular' })
      expect(said).toMatch(/^[A-ZÁÉÍÓÚ“][^{}!]+\.$/)
    }
    expect(sayOmitted('aviso', 'zonas.3')).toBe('Zonas o lugares, renglón 4')
    expect(sayOmitted('aviso', 'f.cuando.anio')).toBe('Fecha y horario: año')
  })
})
