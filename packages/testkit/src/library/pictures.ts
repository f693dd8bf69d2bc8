import { loadImage, type Image } from '@napi-rs/canvas'
import { readExamplePicture, type TemplateFolder } from './read-library.ts'

const pictureIds = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const asset = (value as { asset?: unknown }).asset
  return [...(typeof asset === 'string' ? [asset] : []), ...Object.values(value).flatMap(pictureIds)]
}

/** The pictures that a template's examples show, decoded. */
export const picturesOf = async (folder: TemplateFolder): Promise<ReadonlyMap<string, Image>> => {
  const ids = new Set(folder.examples.flatMap((example) => ('draft' in example ? pictureIds(example.draft) : [])))
  const found = new Map<string, Image>()
  for (const id of ids) {
    const bytes = readExamplePicture(id)
    if (bytes) found.set(id, await loadImage(bytes))
  }
  return found
}
