import type { Finding } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'
import { replaceSpan, withCapitals } from '../text/replace-span.ts'
import type { WrittenText } from '../text/texts-of.ts'

const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}@])${pattern}(?![\\p{L}\\p{N}@])`, 'iu')

/** Words that the law and the office's style leave out, and what is said instead. */
const INSTEAD: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [whole('personas?\\s+con\\s+capacidades\\s+(?:diferentes|especiales)'), 'personas con discapacidad'],
  [whole('(?:con\\s+)?capacidades\\s+(?:diferentes|especiales)'), 'con discapacidad'],
  [whole('(?:l[oa]s\\s+)?(?:discapacitad|minusválid|inválid)[oa]s'), 'las personas con discapacidad'],
  [whole('(?:un[oa]?\\s+|el\\s+|la\\s+)?(?:discapacitad|minusválid)[oa]'), 'una persona con discapacidad'],
  [whole('personas?\\s+de\\s+la\\s+tercera\\s+edad'), 'personas adultas mayores'],
  [whole('(?:l[oa]s\\s+)?(?:viejit|ancian|abuelit)[oa]s'), 'las personas adultas mayores'],
]

/** Stems whose ending shows gender. A list and no rule: Tének and Náhuatl words may well end in x. */
const STEMS =
  'tod|niñ|amig|chic|alumn|ciudadan|vecin|hij|maestr|compañer|nosotr|otr|bienvenid|interesad|invitad|vacunad|niet|tí|abuel|campesin|músic|polic|artesan|emplead|señor'
/** «todxs», «tod@s»: a screen reader cannot say it. */
const UNSAYABLE = new RegExp(`(?<![\\p{L}\\p{N}._@])(?:(?:${STEMS})x|\\p{L}{2,}@)s?(?!\\.?[\\p{L}\\p{N}_@])`, 'iu')

const badIn = (written: WrittenText): Pick<Parameters<typeof legalFinding>[3], 'params' | 'fixes'> | undefined => {
  for (const [pattern, instead] of INSTEAD) {
    const match = pattern.exec(written.text)
    if (!match) continue
    const [found] = match
    const from = match.index
    // The article of «los discapacitados» goes; without one, none comes.
    const plain = /^l[oa]s\s/i.test(found) ? instead : instead.replace(/^(?:las|una) /, '')
    const said = withCapitals(plain, found)
    const text = replaceSpan(written.text, { from, to: from + found.length }, said)
    return {
      params: { problem: 'word', text: found, instead: plain },
      fixes: [{ code: 'fix/say-instead', params: { text: plain }, edits: [written.replace(text)], safe: false }],
    }
  }
  const mark = UNSAYABLE.exec(written.text)?.[0]
  return mark === undefined ? undefined : { params: { problem: 'unsayable', text: mark } }
}

const check = (piece: Piece): readonly Finding[] => {
  const rule = legal(piece, 'L21')
  if (!rule) return []
  return piece.texts.flatMap((written): readonly Finding[] => {
    // A rumour is quoted as it goes round.
    const found = written.prose && written.at.field !== 'circula' ? badIn(written) : undefined
    return found ? [legalFinding(inclusiveWords, rule, piece, { at: written.at, ...found })] : []
  })
}

/** Words that leave people out or name them by what they lack, and endings that nobody can read aloud. */
export const inclusiveWords: Rule = {
  id: 'rev/inclusive-words',
  severity: 'warning',
  source: 'LGCS art. 8-VI Bis; LGIPD; guía de estilo de la oficina, §5',
  check,
}
