import { CONTENT_KINDS, KINDS, type LooseContent } from '@tanquian/model'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { Form } from './Form.tsx'
import type { FormPort } from './port.ts'

// No clock in a unit test.
vi.mock('../app/use-now.ts', () => ({ useToday: () => '2026-11-23', useNow: () => new Date(0) }))

const portOf = (content: LooseContent): FormPort => {
  const nothing = () => undefined
  return {
    content,
    readOnly: false,
    findings: [],
    set: nothing,
    commit: nothing,
    focus: nothing,
    undo: nothing,
    redo: nothing,
    fix: nothing,
    addPicture: () => Promise.resolve(undefined),
    pictureUrl: () => Promise.resolve(undefined),
  }
}

const drawn = (content: LooseContent): string =>
  renderToStaticMarkup(<Form port={portOf(content)} say={({ code }) => ({ tone: 'no', text: code })} />)

it.each(CONTENT_KINDS)('the form of %s asks what its kind asks, in every variety', (kind) => {
  for (const { id } of KINDS[kind].subtypes) {
    const html = drawn(KINDS[kind].empty(id))
    // A period and a contact draw only their parts.
    const isDrawn = (path: string) => html.includes(`data-campo="${path}"`) || html.includes(`data-campo="${path}.`)
    for (const { path, only, group } of KINDS[kind].fields)
      if (group !== 'oficina') expect(isDrawn(path), path).toBe(!only || only.includes(id))
  }
})

it('a part of a record has the control of its own kind: days, hours, choices', () => {
  const html = drawn({
    ...KINDS.esquela.empty(),
    kind: 'esquela',
    honras: [{ acto: 'Velación', fecha: '2026-11-23' }],
    paralelos: [{ idioma: 'hus' }],
  })
  for (const path of ['honras.0.acto', 'honras.0.fecha', 'honras.0.hora', 'honras.0.lugar', 'paralelos.0.idioma'])
    expect(html).toContain(`data-campo="${path}"`)
  expect(html).toContain('<option value="hus" selected="">')
  expect(html).toContain('lunes 23 de noviembre de 2026')
})

it('nothing corrects what is written in another language', () => {
  const html = drawn({ kind: 'evento', titulo: 'Xantolo', paralelos: [{ titulo: 'kꞌ' }] })
  expect(html.match(/<(?:input|textarea)[^>]*spellcheck="false"[^>]*>/gi)).toHaveLength(2)
  expect(html).toMatch(/<input[^>]*autocorrect="off"[^>]*value="kꞌ"|<input[^>]*value="kꞌ"[^>]*autocorrect="off"/i)
})
