const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

/** UTF-16BE in hex. */
export const utf16Hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('')

/** Codes per block that every reader accepts. */
const BLOCK = 100

/** The CMap that turns codes back into text; codes that say nothing are left out. */
export function toUnicode(entries: readonly { readonly code: number; readonly text: string }[]): string {
  const rows = entries
    .filter((entry) => entry.text !== '')
    .map(({ code, text }) => `<${hex4(code)}> <${utf16Hex(text)}>`)
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += BLOCK) {
    const block = rows.slice(i, i + BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}
