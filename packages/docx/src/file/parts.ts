import type { DocxLook, Typeface } from '../look.ts'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** What the document says about itself; the library would take the clock's dates. */
export function coreProperties({ title, lang, date }: { title: string; lang: string; date: Date }): string {
  const when = date.toISOString().replace(/\.\d+Z$/, 'Z')
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Estudio Tanquián</dc:creator>` +
    `<cp:lastModifiedBy>Estudio Tanquián</cp:lastModifiedBy>${stamp('created')}${stamp('modified')}` +
    `<dc:language>${escapeXml(lang)}</dc:language></cp:coreProperties>`
  )
}

const font = ({ name, substitute }: Typeface): string =>
  `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${substitute}"/>` +
  `<w:family w:val="${substitute === 'Arial' ? 'swiss' : 'roman'}"/><w:pitch w:val="variable"/></w:font>`

/** Which face stands in for ours where it is not installed. */
export const fontTable = ({ title, body }: DocxLook): string =>
  `${DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  `${font(title)}${font(body)}</w:fonts>`
