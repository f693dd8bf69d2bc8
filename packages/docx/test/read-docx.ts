import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The parts of a Word document, taken out of it by unzip. */
export async function partsOf(docx: Uint8Array, ...names: string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-docx-'))
  try {
    const file = join(folder, 'in.docx')
    await writeFile(file, docx)
    await run('unzip', ['-tq', file])
    const texts: string[] = []
    // Brackets are a pattern to unzip.
    for (const name of names) texts.push((await run('unzip', ['-p', file, name.replaceAll(/[[\]]/g, '?')])).stdout)
    return texts
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads XML as strictly as matters here: one root, every element closed, no bare '&' or '<'. Throws what is wrong. */
export function checkXml(xml: string): void {
  const open: string[] = []
  const body = xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, '')
  let at = 0
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>/g)) {
    checkText(body.slice(at, match.index), open.length === 0)
    at = match.index + match[0].length
    const [, closes, name = '', attributes = '', single] = match
    checkText(attributes, false)
    if (closes) {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last ?? 'nothing'}>`)
    } else if (!single) open.push(name)
  }
  checkText(body.slice(at), true)
  if (open.length > 0) throw new Error(`<${open.join('> <')}> never closed`)
}

function checkText(text: string, outside: boolean): void {
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text))
    throw new Error(`not XML: ${text.slice(0, 80)}`)
  if (outside && text.trim() !== '') throw new Error(`text outside the root: ${text.slice(0, 80)}`)
}
