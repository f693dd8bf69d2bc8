import { qpdfCheck, pdfText } from '@tanquian/testkit'
import { inspectPdf } from '@tanquian/paint/pdf'
import type { FormField } from '@tanquian/paint/form'
import { describe, expect, it } from 'vitest'
import { formCases, makeForm } from './forms.ts'

const overlap = (a: FormField, b: FormField): number => {
  const w = Math.min(a.rect.x + a.rect.w, b.rect.x + b.rect.w) - Math.max(a.rect.x, b.rect.x)
  const h = Math.min(a.rect.y + a.rect.h, b.rect.y + b.rect.h) - Math.max(a.rect.y, b.rect.y)
  return a.page === b.page ? Math.min(w, h) : 0
}

describe.each(await formCases())('%s, %s, as a form', (template, example) => {
  it('has fields that are apart, on their sheet, called and asked', { timeout: 60_000 }, async () => {
    const { fields, bytes } = await makeForm(template, example)
    await qpdfCheck(bytes)
    const [page] = await inspectPdf(bytes)
    expect(fields.length).toBeGreaterThan(2)
    for (const { rect, label, name, value, max, lines } of fields) {
      expect(rect.x, name).toBeGreaterThanOrEqual(0)
      expect(rect.y, name).toBeGreaterThanOrEqual(0)
      expect(rect.x + rect.w, name).toBeLessThanOrEqual(page?.w ?? 0)
      expect(rect.y + rect.h, name).toBeLessThanOrEqual(page?.h ?? 0)
      expect(label, name).toMatch(/^\p{Lu}.*[.!?]$/u)
      expect(label, name).not.toMatch(/\*\*|undefined/)
      expect(value.length, name).toBeLessThanOrEqual(max ?? Infinity)
      expect(lines.length, name).toBeGreaterThan(0)
    }
    const crossed = fields.flatMap((a, i) =>
      fields.slice(i + 1).flatMap((b) => (overlap(a, b) > 3 ? [`${a.name} ${b.name}`] : [])),
    )
    expect(crossed).toEqual([])
  })

  it('reads like the piece: its fields begin with what it says', { timeout: 60_000 }, async () => {
    const { fields, bytes } = await makeForm(template, example)
    const squeezed = (text: string) => text.replaceAll(/[\s\u00ad-]+/g, '')
    const text = squeezed(await pdfText(bytes))
    for (const { lines, name } of fields) for (const line of lines) expect(text, name).toContain(squeezed(line.text))
  })
})

describe('a form of a notice', () => {
  it('leaves open what changes every time and keeps the rest', async () => {
    const { fields, bytes } = await makeForm('aviso-campo', 'tipico', { blank: ['cuando', 'zonas'] })
    const value = (name: string) => fields.find((field) => field.name === name)?.value
    expect([value('cuando_dia'), value('cuando_horario'), value('zonas')]).toEqual(['', '', ''])
    expect(value('titular')).toBe('Corte de agua')
    expect(value('quehacer')).toMatch(/^• Junta agua desde/)
    const text = await pdfText(bytes)
    expect(text).toContain('CUÁNDO')
    expect(text).not.toContain('jueves')
  })

  it('asks in the words of the form', async () => {
    const { fields } = await makeForm('aviso-campo')
    const asked = Object.fromEntries(fields.map(({ name, label, required, max }) => [name, { label, required, max }]))
    expect(asked['titular']).toEqual({
      label: 'Titular. Pocas palabras, como lo dirías en voz alta.',
      required: true,
      max: 70,
    })
    expect(asked['cuando_semana']).toMatchObject({ label: 'Fecha y horario: Día de la semana. Por ejemplo: jueves.' })
    expect(asked['zonas']).toMatchObject({ required: true })
    expect(asked['quehacer']?.label).toBe('Qué hacer. Un consejo por renglón.')
  })

  it('does not let a drawing lie: what is drawn too stays as it is', async () => {
    const { fields } = await makeForm('obra-ficha')
    expect(fields.some(({ name }) => name === 'avancefisico')).toBe(false)
    const { fields: bases } = await makeForm('convocatoria-quechquemitl')
    expect(bases.some(({ value }) => value.startsWith('https://'))).toBe(false)
    expect(bases.filter(({ name }) => name.startsWith('bases_'))).toHaveLength(8)
  })

  it('leaves out of the sheet what is drawn and has to be left open', async () => {
    const sample = await makeForm('obra-ficha')
    const open = await makeForm('obra-ficha', 'tipico', { blank: ['avanceFisico', 'nombre'] })
    expect(await pdfText(sample.bytes)).toContain('35 %')
    const text = await pdfText(open.bytes)
    expect(text).not.toContain('35 %')
    expect(text).not.toContain('Pavimentación')
    expect(open.fields.find(({ name }) => name === 'nombre')?.value).toBe('')
  })

  it('leaves open a line that is made of several answers when one of them is', async () => {
    const { fields } = await makeForm('esquela-sobria', 'tipico', { blank: ['fecha'] })
    const dates = fields.filter(({ name }) => name.includes('lugarfecha'))
    expect(dates.map(({ value }) => value)).toEqual([''])
  })

  it('tells the paragraphs of one text apart', async () => {
    const { fields } = await makeForm('informe-estrella', 'tipico', { blank: ['texto'] })
    const names = fields.filter(({ name }) => name.startsWith('texto')).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
  })
})
