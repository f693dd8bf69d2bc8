import { parseDraft } from '@tanquian/model'
import type { ContentKind, Draft } from '@tanquian/model'
import { loadExamples } from './catalog.ts'
import { brandHeads, templateHeads } from './catalog-heads.ts'

/** A notice that a department takes as it is and completes. */
export interface ReadyNotice {
  readonly id: string
  readonly title: string
  /** One sentence: what it is for. */
  readonly description: string
  /** Area of the office that usually asks for it. */
  readonly area: string
  readonly kind: ContentKind
  readonly subtipo: string
  readonly template: string
  /** Fields of its content that are different every time: a form leaves them open. */
  readonly llenar: readonly string[]
  readonly draft: Draft
}

interface RawNotice extends Omit<ReadyNotice, 'draft'> {
  readonly example?: string
  readonly content?: Readonly<Record<string, unknown>>
}

/** Instant of those that have no example: files that are made of them must not depend on the clock. */
const MADE = '2026-12-01T15:00:00.000Z'

async function draftOf({ id, template, example, content }: RawNotice): Promise<unknown> {
  if (example !== undefined) return (await loadExamples(template)).find((one) => one.id === example)?.draft
  const head = templateHeads.find((one) => one.id === template)
  const [brand] = brandHeads
  return {
    schema: 'draft/1',
    id: `lista-${id}`,
    name: '',
    state: 'borrador',
    content,
    brand: { kind: 'brand', id: brand?.id, version: brand?.version },
    template: { kind: 'template', id: template, version: head?.version },
    formats: head?.formats.map((format) => format.id),
    overrides: {},
    extras: {},
    createdAt: MADE,
    updatedAt: MADE,
  }
}

/** The ready-made notices (ready/listas.json) with their pieces, in the order of their list. Loaded only when asked. */
export const loadReadyNotices = async (): Promise<readonly ReadyNotice[]> => {
  const raw = (await import('./generated/ready.ts')).default as readonly RawNotice[]
  return Promise.all(
    raw.map(async ({ example: _example, content: _content, ...head }, at) => {
      const parsed = parseDraft(await draftOf(raw[at]!))
      // The notices are ours: a broken one is a mistake of this package, not of the world.
      if (!parsed.ok) throw new Error(`Ready notice ${head.id}: ${parsed.failure.code} at ${parsed.failure.at ?? '?'}`)
      return { ...head, draft: parsed.value }
    }),
  )
}
