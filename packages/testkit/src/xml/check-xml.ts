/** Reads XML as strictly as matters here: one root, every element closed, no bare '&' or '<'. Throws what is wrong. */
export function checkXml(xml: string): void {
  const open: string[] = []
  const body = xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, '')
  let at = 0
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    checkText(body.slice(at, match.index), open.length === 0)
    at = match.index + match[0].length
    const [, closes, name = '', attributes = '', single] = match
    checkText(attributes, false)
    if (closes) {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last ?? 'nothing'}>`)
    } else if (!single) open.push(name)
  }
  checkText(body.slice(at), true)
  if (open.length > 0) throw new Error(`<${open.join('> <')}> never closed`)
}

function checkText(text: string, outside: boolean): void {
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text))
    throw new Error(`not XML: ${text.slice(0, 80)}`)
  if (outside && text.trim() !== '') throw new Error(`text outside the root: ${text.slice(0, 80)}`)
}
