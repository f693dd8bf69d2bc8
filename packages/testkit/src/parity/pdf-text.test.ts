import { layoutsToPdf } from '@tanquian/paint/pdf'
import type { Op, Page } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { fixedFontBook, line, pdfInfo, pdfStructure, pdfText, qpdfCheck, readFontBytes } from '../index.ts'

const fonts = fixedFontBook()

async function print(...pages: Op[][]): Promise<Uint8Array> {
  const layout = {
    format: 'carta',
    pages: pages.map((ops): Page => ({ width: 400, height: 300, bleed: 0, ops })),
    blocks: [],
    digest: 'fedcba9876543210',
  }
  const pdf = await layoutsToPdf([layout], {
    fontBytes: readFontBytes,
    picture: () => undefined,
    title: 'Bases',
    date: '2026-11-23',
  })
  await qpdfCheck(pdf)
  return pdf
}

const say = (text: string, y: number, more: { tracking?: number; font?: string; x?: number } = {}): Op =>
  line(fonts, text, { font: 'Archivo-Regular', size: 12, x: 20, y, ...more })

const tagged = (role: Extract<Op, { op: 'tag' }>['role'], ...ops: Op[]): Op[] => [
  { op: 'tag', role },
  ...ops,
  { op: 'end-tag' },
]

describe('text of a PDF', () => {
  it('extracts everything that Spanish and Tének write', async () => {
    const lines = [
      'ÁÉÍÓÚÜÑ áéíóúüñ ¿Quién? ¡Ya! «comillas» “dobles” ‘simples’',
      'Tének: ꞌAtiklábꞌ, Ꞌ, kwꞌajíl; teenek ʼalwaꞌ',
      '$1,250.00 · 50 % · 1.º y 2.ª · 8:00 – 18:00 — (483) 100-0000',
      'correo@tanquian.gob.mx / https://tanquian.gob.mx/aviso?id=3&b=1',
    ]
    const pdf = await print(lines.flatMap((text, i) => tagged('P', say(text, 30 + i * 20))))
    expect((await pdfText(pdf)).trim().split('\n').filter(Boolean)).toEqual(lines)
  })

  it('reads a word set wide as one word, on the page and in the structure', async () => {
    const wide = say('CONVOCATORIA 2026', 40, { tracking: 0.25, font: 'ArchivoCondensed-ExtraBold' })
    const pdf = await print([...tagged('H1', wide), ...tagged('P', say('Bases del concurso', 80))])
    expect(await pdfText(pdf)).toContain('CONVOCATORIA 2026')
    expect(await pdfStructure(pdf)).toMatch(/H1 \(block\)\s+"CONVOCATORIA"\s+" "\s+"2026"\s+P/)
  })

  it('keeps no-break spaces apart from spaces without losing either', async () => {
    const pdf = await print(tagged('P', say('8:00 a 18:00\u00a0h', 40)))
    expect((await pdfText(pdf)).trim().replaceAll('\u00a0', ' ')).toBe('8:00 a 18:00 h')
  })
})

describe('structure of a PDF', () => {
  it('follows elements over pages, lists and tables; decoration stays out of it', async () => {
    const rule: Op = { op: 'stroke', path: 'M20 50L380 50', paint: '#1b4d4f', width: 1 }
    const row = (role: 'TH' | 'TD', y: number, ...cells: string[]): Op[] =>
      tagged('TR', ...cells.flatMap((cell, i) => tagged(role, say(cell, y, { x: 20 + i * 120 }))))
    const pdf = await print(
      [
        ...tagged('H1', say('Bases', 30)),
        rule,
        ...tagged('L', ...tagged('LI', say('Primera', 70)), ...tagged('LI', say('Segunda', 90))),
      ],
      [
        ...tagged('Table', ...row('TH', 30, 'Lugar', 'Premio'), ...row('TD', 50, 'Primero', '$5,000')),
        ...tagged('Artifact', say('Página 2 de 2', 280)),
      ],
    )
    const structure = await pdfStructure(pdf)
    expect(structure.replaceAll(/\s+/g, ' ')).toContain(
      'Document H1 (block) "Bases" L (block) LI (block) LBody (block) "Primera" LI (block) LBody (block) "Segunda"',
    )
    expect(structure).toMatch(/Table[^]*TR\s+TH:\s+\/Scope \/Column\s+"Lugar"[^]*TR\s+TD\s+"Primero"\s+TD\s+"\$5,000"/)
    expect(structure).not.toContain('Página 2')
    expect(await pdfText(pdf)).toContain('Página 2 de 2')
    expect(await pdfInfo(pdf)).toMatchObject({ Pages: '2', Tagged: 'yes' })
  })

  it('takes text that nobody tagged for a paragraph', async () => {
    expect(await pdfStructure(await print([say('Suelto', 40)]))).toMatch(/P \(block\)\s+"Suelto"/)
  })
})
