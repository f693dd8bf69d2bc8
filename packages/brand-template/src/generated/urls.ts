// Written by scripts/generate.mjs from the JSON beside src. Change that and run `npm run generate`.
/* oxlint-disable */
export const FONT_URLS: Readonly<Record<string, { readonly table: URL; readonly ttf: URL }>> = {
  'Archivo-ExtraBold': { table: new URL('../../fonts/Archivo-ExtraBold.font.json', import.meta.url), ttf: new URL('../../fonts/Archivo-ExtraBold.ttf', import.meta.url) },
  'Archivo-Regular': { table: new URL('../../fonts/Archivo-Regular.font.json', import.meta.url), ttf: new URL('../../fonts/Archivo-Regular.ttf', import.meta.url) },
  'Archivo-SemiBold': { table: new URL('../../fonts/Archivo-SemiBold.font.json', import.meta.url), ttf: new URL('../../fonts/Archivo-SemiBold.ttf', import.meta.url) },
  'ArchivoCondensed-ExtraBold': { table: new URL('../../fonts/ArchivoCondensed-ExtraBold.font.json', import.meta.url), ttf: new URL('../../fonts/ArchivoCondensed-ExtraBold.ttf', import.meta.url) },
  'ArchivoCondensed-SemiBold': { table: new URL('../../fonts/ArchivoCondensed-SemiBold.font.json', import.meta.url), ttf: new URL('../../fonts/ArchivoCondensed-SemiBold.ttf', import.meta.url) },
  'NotoSansCondensed-Bold': { table: new URL('../../fonts/NotoSansCondensed-Bold.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSansCondensed-Bold.ttf', import.meta.url) },
  'NotoSansSemiCondensed-Bold': { table: new URL('../../fonts/NotoSansSemiCondensed-Bold.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSansSemiCondensed-Bold.ttf', import.meta.url) },
  'NotoSansSemiCondensed-Regular': { table: new URL('../../fonts/NotoSansSemiCondensed-Regular.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSansSemiCondensed-Regular.ttf', import.meta.url) },
  'NotoSansSemiCondensed-SemiBold': { table: new URL('../../fonts/NotoSansSemiCondensed-SemiBold.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSansSemiCondensed-SemiBold.ttf', import.meta.url) },
  'NotoSerif-MediumItalic': { table: new URL('../../fonts/NotoSerif-MediumItalic.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSerif-MediumItalic.ttf', import.meta.url) },
  'NotoSerif-Regular': { table: new URL('../../fonts/NotoSerif-Regular.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSerif-Regular.ttf', import.meta.url) },
  'NotoSerif-SemiBold': { table: new URL('../../fonts/NotoSerif-SemiBold.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSerif-SemiBold.ttf', import.meta.url) },
  'NotoSerifCondensed-Black': { table: new URL('../../fonts/NotoSerifCondensed-Black.font.json', import.meta.url), ttf: new URL('../../fonts/NotoSerifCondensed-Black.ttf', import.meta.url) },
  'Piazzolla-Black': { table: new URL('../../fonts/Piazzolla-Black.font.json', import.meta.url), ttf: new URL('../../fonts/Piazzolla-Black.ttf', import.meta.url) },
  'Piazzolla-SemiBold': { table: new URL('../../fonts/Piazzolla-SemiBold.font.json', import.meta.url), ttf: new URL('../../fonts/Piazzolla-SemiBold.ttf', import.meta.url) },
  'PiazzollaText-MediumItalic': { table: new URL('../../fonts/PiazzollaText-MediumItalic.font.json', import.meta.url), ttf: new URL('../../fonts/PiazzollaText-MediumItalic.ttf', import.meta.url) },
  'PiazzollaText-Regular': { table: new URL('../../fonts/PiazzollaText-Regular.font.json', import.meta.url), ttf: new URL('../../fonts/PiazzollaText-Regular.ttf', import.meta.url) },
}

export const ASSET_URLS: Readonly<Record<string, URL>> = {
  'camino-palmas': new URL('../../examples/camino-palmas.jpg', import.meta.url),
  'vacuna-influenza': new URL('../../examples/vacuna-influenza.jpg', import.meta.url),
}
