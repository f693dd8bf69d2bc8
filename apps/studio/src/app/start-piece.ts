import { createDraft } from '@tanquian/draft'
import { fail, KINDS, type ContentKind, type LooseContent, type Result } from '@tanquian/model'
import { storageReady } from './storage.ts'

/** What a new piece begins with. Without a template it takes the first that suits. */
export interface PieceStart {
  readonly kind: ContentKind
  readonly subtipo?: string | undefined
  readonly content?: LooseContent | undefined
  readonly template?: string | undefined
  readonly formats?: readonly string[]
  readonly originalText?: string | undefined
}

/** Creates a piece on this computer and gives its id. Templates come with their own code, so that the home screen stays light. */
export async function startPiece({
  kind,
  subtipo,
  content,
  template,
  formats,
  originalText,
}: PieceStart): Promise<Result<string>> {
  const [catalog, storage] = await Promise.all([import('../screens/shared/catalog.ts'), storageReady()])
  if (!storage.ok) return storage
  const head = catalog.templatesFor(kind, subtipo).find(({ id }) => !template || id === template)
  if (!head) return fail('catalog/unknown-template', { at: template ?? kind })
  const [loaded, brand] = await Promise.all([catalog.templateOf(head.id), catalog.theBrand()])
  if (!loaded.ok) return loaded
  if (!brand.ok) return brand
  const made = createDraft({
    id: crypto.randomUUID(),
    template: loaded.value,
    brand: brand.value,
    content: content ?? KINDS[kind].empty(subtipo),
    at: new Date().toISOString(),
    ...(formats && { formats }),
    ...(originalText && { originalText }),
  })
  return storage.value.create(made)
}
