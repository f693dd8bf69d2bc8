import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inPath } from '../../../../scripts/chromium.mjs'

const run = promisify(execFile)

/** A form's field as qpdf reads it. */
export interface PdfField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly flags: number
  /** From 1. */
  readonly page: number
  /** 'n 0 R', of the field itself. */
  readonly object: string
}

interface QpdfField {
  readonly fullname: string
  readonly alternativename: string
  readonly value: string
  readonly fieldflags: number
  readonly pageposfrom1: number
  readonly object: string
}

async function inFolder<T>(pdf: Uint8Array, work: (folder: string, file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-form-'))
  try {
    const file = join(folder, 'in.pdf')
    await writeFile(file, pdf)
    return await work(folder, file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const qpdf = async (...args: string[]): Promise<string> =>
  (await run('qpdf', args, { maxBuffer: 64 << 20, timeout: 60_000 })).stdout

const fieldsIn = async (file: string): Promise<readonly PdfField[]> => {
  const { acroform } = JSON.parse(await qpdf('--json', '--json-key=acroform', file)) as {
    acroform: { fields: readonly QpdfField[] }
  }
  return acroform.fields.map((field) => ({
    name: field.fullname,
    label: field.alternativename,
    value: field.value.replace(/^u:/, ''),
    flags: field.fieldflags,
    page: field.pageposfrom1,
    object: field.object,
  }))
}

/** Every place of a PDF's fields, in the order of its annotations. */
export const pdfFields = (pdf: Uint8Array): Promise<readonly PdfField[]> => inFolder(pdf, (_, file) => fieldsIn(file))

/** Objects of a PDF as qpdf's JSON has them, by 'obj:n 0 R'. */
export const pdfObjects = (pdf: Uint8Array): Promise<Readonly<Record<string, { value?: Record<string, unknown> }>>> =>
  inFolder(pdf, async (_, file) => {
    const json = JSON.parse(await qpdf('--json-output', '--json-stream-data=none', file)) as { qpdf: [unknown, never] }
    return json.qpdf[1]
  })

/** Fills fields by name with qpdf, which then draws them anew. */
export const fillWithQpdf = (pdf: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  inFolder(pdf, async (folder, file) => {
    const objects = await pdfObjects(pdf)
    const changed: Record<string, unknown> = {}
    for (const { name, object } of await fieldsIn(file)) {
      const value = values[name]
      if (value !== undefined)
        changed[`obj:${object}`] = { value: { ...objects[`obj:${object}`]?.value, '/V': `u:${value}` } }
    }
    const form = Object.entries(objects).find(([, { value }]) => value && '/NeedAppearances' in value)
    if (form) changed[form[0]] = { value: { ...form[1].value, '/NeedAppearances': true } }
    const header = { jsonversion: 2, pdfversion: '1.7', maxobjectid: Object.keys(objects).length }
    await writeFile(join(folder, 'new.json'), JSON.stringify({ qpdf: [header, changed] }))
    await qpdf(
      file,
      `--update-from-json=${join(folder, 'new.json')}`,
      '--generate-appearances',
      join(folder, 'out.pdf'),
    )
    return readFile(join(folder, 'out.pdf'))
  })

/** Whether pdftk is here; it needs Java, so it is not asked of every machine. */
export const hasPdftk = (): boolean => inPath('pdftk') !== undefined

const utf16 = (text: string): string =>
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))]
    .map((unit) => unit.toString(16).padStart(4, '0'))
    .join('')

/** Fills fields by name with pdftk and flattens them: what is left is what would be printed. */
export const fillWithPdftk = (pdf: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  inFolder(pdf, async (folder, file) => {
    const fields = Object.entries(values).map(([name, value]) => `<</T(${name})/V<${utf16(value)}>>>`)
    const fdf = `%FDF-1.2\n1 0 obj\n<</FDF<</Fields[${fields.join('\n')}]>>>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
    await writeFile(join(folder, 'new.fdf'), fdf)
    const out = join(folder, 'out.pdf')
    await run('pdftk', [file, 'fill_form', join(folder, 'new.fdf'), 'output', out, 'flatten'], { timeout: 60_000 })
    return readFile(out)
  })
