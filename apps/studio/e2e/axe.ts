import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  readonly violations: readonly { id: string; impact: string | null; nodes: readonly { target: unknown }[] }[]
}

/** What axe finds serious or worse, one line each. The page's policy forbids scripts; the debugger's door is not the page's. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(await source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => String(node.target)).join(', ')}`)
}
