import { pdfFields, pdfText, qpdfCheck } from '@tanquian/testkit'
import { expect, it } from 'vitest'
import { openPdfViewer } from '../../../testkit/src/browser/pdf-viewer.ts'
import { makeForm } from './forms.ts'

/** The viewer shows a page at 100 %: 96 pixels an inch, under its bar and beside its column of pages. */
const PIXELS = 96 / 72

it(
  'is filled in with Chromium: by Tab, in order, and what was typed is in the file',
  { timeout: 120_000 },
  async () => {
    const { fields, bytes } = await makeForm('aviso-campo', 'tipico', { blank: ['cuando', 'zonas', 'folio'] })
    const viewer = await openPdfViewer(bytes)
    const typed = new Map<string, string>()
    try {
      const { keyboard, mouse } = viewer.page
      // A click on the middle of the headline, found from the middle of the page: the sheet is centred in what is left of the window.
      const title = fields.find(({ name }) => name === 'titular')!
      const left = 302 + (1200 - 302 - 612 * PIXELS) / 2
      await mouse.click(left + (title.rect.x + 20) * PIXELS, 59 + (title.rect.y + title.rect.h / 2) * PIXELS)
      await viewer.settle()
      const order = fields.slice(fields.indexOf(title), fields.indexOf(title) + 7)
      for (const field of order) {
        const text =
          field.name === 'zonas'
            ? 'Ejido El Ñandú'
            : field.name === 'titular'
              ? 'Cierre vial ꞌ'
              : `${order.indexOf(field)}`
        await keyboard.press('Control+a')
        await keyboard.type(text)
        typed.set(field.name, text)
        await keyboard.press('Tab')
        await viewer.settle()
      }
      const saved = await viewer.save()
      await qpdfCheck(saved)
      const values = new Map((await pdfFields(saved)).map(({ name, value }) => [name, value]))
      for (const [name, text] of typed) expect(values.get(name), name).toBe(text)
      const text = await pdfText(saved)
      expect(text).toContain('Cierre vial ꞌ')
      expect(text).not.toContain('Corte de agua')
    } finally {
      await viewer.close()
    }
  },
)
