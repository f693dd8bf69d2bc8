import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { findChromium, FLAGS } from '../../../../scripts/chromium.mjs'

/** A real browser with one blank page. */
export interface OpenBrowser {
  readonly page: Page
  close(): Promise<void>
}

/** Opens the system's Chromium without network habits; close it when done. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...FLAGS] })
  const page = await browser.newPage()
  return { page, close: () => browser.close() }
}

/** Bundles a module from source into one script that puts its exports on `globalThis[name]`. */
export async function bundleFor(entry: string, name: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    resolve: { conditionNames: ['@tanquian/source', 'import', 'default'] },
  })
  try {
    const { output } = await bundle.generate({ format: 'iife', name, codeSplitting: false })
    return output[0].code
  } finally {
    await bundle.close()
  }
}
