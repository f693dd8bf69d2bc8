import { loadExamples, loadTemplate, templateHeads } from '@tanquian/brand-template'
import type { Draft } from '@tanquian/model'
import { pdfText } from '@tanquian/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { docxPiece } from '../../src/node/docx.ts'
import { openExample } from '../../src/node/example.ts'
import { openPiece } from '../../src/node/piece-source.ts'
import { openJob } from '../../src/node/render.ts'
import { mainSheet } from '../../src/sheets.ts'
import { hasOffice, paragraphsOf, printed } from './office.ts'

/** The examples that documents are made from: what is usual, and as much as fits. */
const CASES = (
  await Promise.all(
    templateHeads.map(async ({ id }) =>
      (await loadExamples(id))
        .filter((one) => ['tipico', 'largo'].includes(one.id))
        .map((one) => [id, one.id] as const),
    ),
  )
).flat()

const documents = new Map<string, Uint8Array>()
const drafts = new Map<string, Draft>()
let sheets: ReadonlyMap<string, Uint8Array> = new Map()

beforeAll(async () => {
  for (const [template, which] of CASES) {
    const example = await openExample(template, which)
    if (!example.ok) throw new Error(example.failure.code)
    const made = await docxPiece(example.value)
    if (!made.ok) throw new Error(`${template}/${which}: ${made.failure.code} at ${made.failure.at}`)
    documents.set(`${template}-${which}`, made.value.bytes)
    drafts.set(`${template}-${which}`, example.value)
  }
  if (hasOffice()) sheets = await printed(documents)
}, 300_000)

/** Letters and figures only: where lines break and which bullet is drawn is the word processor's. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLocaleLowerCase('es')

describe.each(CASES)('%s, %s, as a Word document', (template, which) => {
  const name = `${template}-${which}`

  it('opens in LibreOffice, which reads the same text in the same order', async (context) => {
    const sheet = sheets.get(name)
    if (!sheet) return context.skip('soffice is not installed (apt-get install libreoffice-writer-nogui)')
    const text = bare(await pdfText(sheet, '-raw'))
    let at = 0
    for (const paragraph of await paragraphsOf(documents.get(name)!)) {
      const found = text.indexOf(bare(paragraph), at)
      // A paragraph may go on over the page, around the foot and the head: then its first half is there.
      const half = bare(paragraph).slice(0, Math.ceil(bare(paragraph).length / 2))
      const place = found >= 0 ? found : text.indexOf(half.slice(0, 60), at)
      expect(place, paragraph).toBeGreaterThanOrEqual(0)
      at = place
    }
  })

  it('says what the sheet says, in its order', async (context) => {
    const piece = await openPiece(drafts.get(name)!)
    if (!piece.ok) throw new Error(piece.failure.code)
    const loaded = await loadTemplate(template)
    const sheet = loaded.ok ? mainSheet(loaded.value.formats) : undefined
    if (!sheet) return context.skip('the template has no sheet')
    const job = await openJob(piece.value, { formats: [sheet.id] })
    if (!job.ok) throw new Error(job.failure.code)
    const text = bare((await paragraphsOf(documents.get(name)!)).join(' '))
    const blocks = [...job.value.laid[0]!.layout.blocks].sort((a, b) => a.page - b.page || a.ops[0] - b.ops[0])
    // Each answer where the piece says it first; running heads say it again.
    const said = blocks
      // Who answers is one group in a document; a sheet says it at its foot, page after page.
      .filter(({ bind = 'area', text: words }) => words !== undefined && !/^(f\.)?(area|contacto|telefono)/.test(bind))
      .filter(({ bind }, at, all) => all.findIndex((other) => other.bind === bind) === at)
      .map(({ text: words }) => bare(words?.text ?? ''))
      .filter((words) => words.length > 12)
    // What is said once tells its place; a name that comes again and again does not.
    const once = said.filter((words, at) => said.indexOf(words) === at && text.split(words).length === 2)
    expect(once.length).toBeGreaterThan(0)
    const inOrder = [...once].sort((a, b) => text.indexOf(a) - text.indexOf(b))
    expect(inOrder).toEqual(once)
  })
})

it('the same piece gives the same document', async () => {
  const [name, draft] = [...drafts][0]!
  const again = await docxPiece(draft)
  expect(again.ok && Buffer.from(again.value.bytes).equals(documents.get(name)!)).toBe(true)
})
