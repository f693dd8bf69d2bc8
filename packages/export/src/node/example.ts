import { readFile } from 'node:fs/promises'
import { exampleAssetUrl, loadExamples, templateHeads } from '@tanquian/brand-template'
import { fail, ok, type Draft, type EmbeddedAsset, type Result } from '@tanquian/model'
import { embed } from '../package/build-package.ts'
import { readPicture } from '../read-piece.ts'

/** An example of a template as a whole piece: the draft with its pictures inside. Failures: catalog/unknown-template, catalog/unknown-example. */
export async function openExample(template: string, which: string): Promise<Result<Draft>> {
  const examples = await loadExamples(template)
  if (examples.length === 0)
    return fail('catalog/unknown-template', {
      at: template,
      params: { known: templateHeads.map(({ id }) => id).join(', ') },
    })
  const example = examples.find((candidate) => candidate.id === which)
  if (!example)
    return fail('catalog/unknown-example', { at: which, params: { known: examples.map(({ id }) => id).join(', ') } })
  return withPictures(example.draft)
}

/** A draft with the example pictures that it shows inside. Failures: image/*. */
export async function withPictures(draft: Draft): Promise<Result<Draft>> {
  const assets: Record<string, EmbeddedAsset> = { ...draft.assets }
  for (const id of picturesOf(draft)) {
    if (assets[id]) continue
    const picture = readPicture(await readFile(exampleAssetUrl(id)), id)
    if (!picture.ok) return picture
    const { bytes, mediaType, w, h } = picture.value
    assets[id] = embed(bytes, mediaType, w, h)
  }
  return ok(Object.keys(assets).length > 0 ? { ...draft, assets } : draft)
}

/** Ids of the pictures that a draft shows: its content's and its free blocks'. */
function picturesOf(draft: Draft): ReadonlySet<string> {
  const ids = Object.values(draft.extras)
    .flat()
    .flatMap((block) => (block.is === 'image' ? [block.asset] : []))
  const asset = draft.content.imagen?.asset
  return new Set(asset ? [asset, ...ids] : ids)
}
