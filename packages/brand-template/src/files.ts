import { ASSET_URLS, FONT_URLS } from './generated/urls.ts'

/** Where a font's compiled table and its TTF are. Throws RangeError for a font that is not of this package. */
export const fontUrls = (fontId: string): { readonly table: URL; readonly ttf: URL } => {
  const urls = Object.hasOwn(FONT_URLS, fontId) ? FONT_URLS[fontId] : undefined
  if (!urls) throw new RangeError(`No font '${fontId}' in @tanquian/brand-template`)
  return urls
}

/** Where a picture that examples use is. Throws RangeError for a picture that is not of this package. */
export const exampleAssetUrl = (id: string): URL => {
  const url = Object.hasOwn(ASSET_URLS, id) ? ASSET_URLS[id] : undefined
  if (!url) throw new RangeError(`No example picture '${id}' in @tanquian/brand-template`)
  return url
}
