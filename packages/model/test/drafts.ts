import type { Draft } from '../src/index.ts'
import { AVISO } from './contents.ts'

/** A draft with a change, a free block and a picture. */
export const DRAFT: Draft = {
  schema: 'draft/1',
  id: 'd1',
  name: 'Corte de agua, Zona Centro',
  state: 'borrador',
  content: AVISO,
  brand: { kind: 'brand', id: 'tanquian', version: 1 },
  template: { kind: 'template', id: 'aviso-campo', version: 1 },
  formats: ['post-4x5', 'carta'],
  overrides: { historia: { titulo: { dx: 12, dy: -4, focus: [0.5, 0.25], color: 'accent' } } },
  extras: {
    'post-4x5': [
      {
        id: 'x1',
        is: 'text',
        x: 10,
        y: 10,
        w: 100,
        h: 20,
        text: 'Hola',
        role: 'body',
        color: 'on-surface',
        size: 24,
        align: 'start',
      },
    ],
  },
  originalText: 'se informa q el jueves…',
  createdAt: '2026-11-23T14:32:00.000Z',
  updatedAt: '2026-11-23T14:35:00.000Z',
  assets: { a1: { mediaType: 'image/png', w: 1, h: 1, data: 'aGk=' } },
}

/** How drafts were before they had free blocks, states and names. */
export const DRAFT_0 = {
  schema: 'draft/0',
  id: 'd0',
  content: { kind: 'aviso', titular: 'Corte de agua' },
  brand: { kind: 'brand', id: 'tanquian', version: 1 },
  template: { kind: 'template', id: 'aviso-campo', version: 1 },
  formats: ['post-4x5'],
  overrides: {},
  updatedAt: '2026-11-20T10:00:00.000Z',
} as const
