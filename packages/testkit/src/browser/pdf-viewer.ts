import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import type { Frame, Page } from 'playwright-core'
import { findChromium, FLAGS } from '../../../../scripts/chromium.mjs'

/** Chromium's own PDF viewer with a document open in it. */
export interface PdfViewer {
  readonly page: Page
  /** Waits until what was done is drawn. */
  settle(): Promise<void>
  /** The document as the viewer saves it, with what was typed. */
  save(): Promise<Uint8Array>
  close(): Promise<void>
}

/** The viewer is an extension of the browser itself; what keeps extensions out keeps it out too. */
const KEEPS_IT_OUT = ['--headless', '--disable-extensions', '--disable-component-extensions-with-background-pages']

const isViewer = (frame: Frame): boolean => frame.url().startsWith('chrome-extension://')

async function serve(pdf: Uint8Array): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/pdf' })
    answer.end(pdf)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.pdf`, close: () => server.close() }
}

/** The button of the toolbar, and in its menu the copy with the changes; the window that asks where to is answered by hand. */
function saveInViewer(): Promise<string> {
  return new Promise((done, failed) => {
    type Write = { write(blob: Blob): void; truncate(): void }
    const writer: Write = {
      write: (blob) => {
        const reader = new FileReader()
        reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''))
        reader.readAsDataURL(blob)
      },
      truncate: () => {},
    }
    const { chrome } = globalThis as unknown as {
      chrome: { fileSystem: { chooseEntry: (options: unknown, chosen: (entry: unknown) => void) => void } }
    }
    chrome.fileSystem.chooseEntry = (_options, chosen) =>
      chosen({ createWriter: (ready: (writer: Write) => void) => ready(writer) })
    const inside = (host: Element | null | undefined, name: string) =>
      host?.shadowRoot?.querySelector<HTMLElement>(name)
    const bar = inside(document.querySelector('pdf-viewer'), 'viewer-toolbar')
    const controls = inside(bar, 'viewer-download-controls')
    const button = inside(controls, '#save')
    if (!button) failed(new Error('the viewer has no button to save'))
    button?.click()
    setTimeout(() => inside(controls, '#save-edited')?.click(), 300)
  })
}

/** Whether the document is drawn. */
function loaded(): boolean {
  const bar = document.querySelector('pdf-viewer')?.shadowRoot?.querySelector('viewer-toolbar')
  return (bar as { loadProgress?: number } | null | undefined)?.loadProgress === 100
}

/** Opens a document in the real viewer, at 100 %. */
export async function openPdfViewer(pdf: Uint8Array): Promise<PdfViewer> {
  const server = await serve(pdf)
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...FLAGS.filter((flag) => flag !== '--headless'), '--headless=new'],
    ignoreDefaultArgs: KEEPS_IT_OUT,
  })
  const close = async (): Promise<void> => {
    await browser.close()
    server.close()
  }
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1100 } })
    await page.goto(server.url)
    const viewer = await waitFor(() => page.frames().find(isViewer), 'the viewer')
    const settle = () => page.waitForTimeout(400)
    await waitFor(() => viewer.evaluate(loaded), 'the document')
    await settle()
    return {
      page,
      settle,
      close,
      save: async () => new Uint8Array(Buffer.from(await viewer.evaluate(saveInViewer), 'base64')),
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function waitFor<T>(look: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look()
    if (found) return found
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error(`${what} did not open`)
}
