import type { Finding, Fix } from '@tanquian/model'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { replaceSpan, withoutLinks } from '../text/replace-span.ts'
import type { WrittenText } from '../text/texts-of.ts'

/** A mark without its pair, and where. */
interface Loose {
  readonly mark: string
  readonly at: number
}

const CLOSES: Readonly<Record<string, string>> = { '?': '¿', '!': '¡', '»': '«', '”': '“', ')': '(' }
const OPENS = new Map(Object.entries(CLOSES).map(([close, open]) => [open, close]))
/** 'a)', '12)' at the head of a line number an item; they have no opening mark. */
const ITEM = /^\s*(?:[a-zñ]|\d{1,2}|[ivx]+)$/i

/** '¡Ya!!', '¿Ya?!' and the ')' of an item need no opening mark of their own. */
const isSpare = (text: string, at: number): boolean =>
  text.charAt(at) === ')'
    ? ITEM.test(text.slice(text.lastIndexOf('\n', at) + 1, at))
    : /[?!]{2}/.test(text.slice(Math.max(0, at - 1), at + 1))

const loosePairs = (text: string): readonly Loose[] => {
  const open: Loose[] = []
  const loose: Loose[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (OPENS.has(mark)) open.push({ mark, at })
    const wanted = CLOSES[mark]
    if (wanted === undefined) continue
    // '¿¡Qué!?' and '?!' close in any order.
    const match = open.map((one) => one.mark).lastIndexOf(wanted)
    if (match >= 0) open.splice(match, 1)
    else if (isSpare(text, at)) continue
    else loose.push({ mark, at })
  }
  return [...loose, ...open].sort((a, b) => a.at - b.at)
}

const looseTwins = (text: string): readonly Loose[] => {
  const bold = [...text.matchAll(/\*\*/g)]
  // 3" and 5" are inches.
  const quotes = [...text.matchAll(/(?<!\d)"/g)]
  return [bold, quotes].flatMap((found) => {
    const last = found.at(-1)
    return last && found.length % 2 === 1 ? [{ mark: last[0], at: last.index }] : []
  })
}

/** '¿' and '¡' go where the sentence begins. With a comma inside it may begin later, so a person must look. */
const fixFor = (written: WrittenText, { mark, at }: Loose): readonly Fix[] => {
  if (mark !== '?' && mark !== '!') return []
  const before = written.text.slice(0, at)
  const start = Math.max(
    ...[...before.matchAll(/[.?!…:]\s+|\n\s*|[;¿¡]\s*/g)].map((match) => match.index + match[0].length),
    0,
  )
  const lead = /^[\s*–—-]*/.exec(before.slice(start))?.[0].length ?? 0
  const open = CLOSES[mark] ?? ''
  const edits = [written.replace(replaceSpan(written.text, { from: start + lead, to: start + lead }, open))]
  return [{ code: 'fix/open-mark', params: { mark: open }, edits, safe: !before.slice(start).includes(',') }]
}

const check = (written: WrittenText): readonly Finding[] => {
  const text = withoutLinks(written.text)
  return [...loosePairs(text), ...looseTwins(text)].map((loose) => {
    const pair = CLOSES[loose.mark] ?? OPENS.get(loose.mark) ?? loose.mark
    return finding(unpairedMarks, {
      at: written.at,
      params: { problem: pair === loose.mark ? 'twin' : 'pair', mark: loose.mark, pair },
      fixes: fixFor(written, loose),
    })
  })
}

/** A question, exclamation, quotation or parenthesis that opens without closing or closes without opening; a lone ** too. */
export const unpairedMarks: Rule = {
  id: 'rev/unpaired-marks',
  severity: 'warning',
  source: 'Ortografía de la lengua española (2010): los signos dobles abren y cierran',
  check: (piece) => piece.texts.filter((written) => written.prose).flatMap(check),
}
