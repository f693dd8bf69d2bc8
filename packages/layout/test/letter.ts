import type { Layout, Scene, SceneBlock, SceneTable } from '@tanquian/model'
import { runOf, scene, stack, text, typeOf } from './scenes.ts'

/** Folio at the foot of every page. */
const foot = text('folio', 'body', 'Página {pagina.n} de {pagina.m}', 10, { box: { left: 50, bottom: 20 } })
const running = text('corrida', 'label', 'Convocatoria', 9, { box: { left: 50, top: 30 }, tag: 'Artifact' })

/** A letter page whose body goes on under a running head. */
export const letter = (children: readonly SceneBlock[]): Scene =>
  scene(
    [
      stack('cuerpo', 'down', children, { box: { left: 50, top: 200, right: 50, bottom: 60 }, gap: 10 }),
      text('titulo', 'headline', 'Convocatoria', 46, { box: { left: 50, top: 60 } }),
      foot,
    ],
    {
      output: 'print',
      width: 612,
      height: 792,
      flow: {
        body: 'cuerpo',
        next: [
          running,
          stack('cuerpo', 'down', [], { box: { left: 50, top: 60, right: 50, bottom: 60 }, gap: 10 }),
          foot,
        ],
      },
    },
  )

/** What the body says, page by page, in paint order. */
export const saidBy = (layout: Layout): string[] =>
  layout.pages.map((page, n) => {
    const body = layout.blocks.find((block) => block.id === 'cuerpo' && block.page === n)
    const ops = body ? page.ops.slice(...body.ops) : []
    return ops.flatMap((op) => (op.op === 'glyphs' ? [op.text] : [])).join(' ')
  })

/** Pages that a block stands on. */
export const pagesOf = (layout: Layout, id: string): number[] =>
  layout.blocks.flatMap((block) => (block.id === id ? [block.page] : []))

/** A table of texts. */
export const tableOf = (
  id: string,
  rows: readonly (readonly string[])[],
  more: Partial<SceneTable> = {},
): SceneTable => ({
  is: 'table',
  id,
  name: id,
  allow: [],
  columns: (rows[0] ?? []).map(() => ({ align: 'start' })),
  head: (rows[0] ?? []).map((_, n) => [runOf('label', `Columna ${n + 1}`)]),
  rows: rows.map((row) => row.map((cell) => [runOf('body', cell)])),
  type: typeOf('body'),
  fit: { min: 11, max: 11 },
  pad: 4,
  headFill: '#0a6a6b',
  floor: 10,
  ...more,
})
