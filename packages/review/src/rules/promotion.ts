import { foldForSearch } from '@tanquian/model'
import type { Finding } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { isFiled, isHeadline, isSignature, nameIn, officialsOf, whole } from '../law/officials.ts'
import type { KnownOfficials } from '../law/officials.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'
import type { WrittenText } from '../text/texts-of.ts'

/** How a person is called before the name. */
const TITLES = 'c\\.|lic\\.|ing\\.|arq\\.|dra?\\.|mtr[oa]\\.|profra?\\.'
const THE = '(?:el|la|nuestr[oa]|tu)'
const HEADS = '(?:preside|encabeza|lidera|dirige)'

/** Turns by which a text thanks or praises a person instead of informing. */
const turnsOf = ({ posts, names }: KnownOfficials): readonly RegExp[] => {
  const who = `(?:${[posts, names].filter(Boolean).join('|')})`
  const person = `(?:${THE}\\s+)?(?:(?:${TITLES})\\s*)?`
  return [
    whole(`gracias\\s+a(?:l|\\s+la|\\s+nuestr[oa])?\\s+(?:${TITLES}\\s*)?${who}`),
    whole(`de\\s+la\\s+mano\\s+de(?:l|\\s+la|\\s+nuestr[oa])?\\s+(?:${TITLES}\\s*)?${who}`),
    whole('cumpl(?:e|ió)\\s+(?:su\\s+palabra|sus?\\s+(?:promesas?|compromisos?)|lo\\s+prometido)|promesa\\s+cumplida'),
    whole(`que\\s+${HEADS}\\s+${person}${who}`),
    // «que preside el C. Fulano»: whoever it is, a person stands where the institution should.
    new RegExp(`(?<!\\p{L})que\\s+${HEADS}\\s+${THE}\\s+(?:${TITLES})(?=\\s*\\p{Lu})`, 'iu'),
    whole(
      `${who}\\s+(?:encabez(?:a|ó)|entreg(?:a|ó)|inaugur(?:a|ó)|gestion(?:a|ó)|benefici(?:a|ó)|apoy(?:a|ó)|cumpl(?:e|ió))`,
    ),
    whole(`(?:encabezad|presidid|lograd|entregad)[oa]s?\\s+por\\s+${person}${who}`),
  ]
}

/** Somebody who speaks of «my government» is not the institution. */
const FIRST_PERSON = whole(
  '(?:mi\\s+(?:gobierno|administración|gestión|compromiso\\s+con)|he\\s+gestionado|gestioné|inauguré|les\\s+cumplí|cumplí\\s+mi\\s+palabra)',
)
const ACCOUNT = /[@#][\p{L}\p{N}_.]{3,}/gu

const turns = new WeakMap<KnownOfficials, readonly RegExp[]>()
const turnsFor = (officials: KnownOfficials): readonly RegExp[] => {
  const made = turns.get(officials) ?? turnsOf(officials)
  turns.set(officials, made)
  return made
}

const accountIn = (text: string, { marks }: KnownOfficials): string | undefined =>
  text.match(ACCOUNT)?.find((account) => marks.some((mark) => foldForSearch(account).includes(mark)))

/** The first sign of promotion in a text, worst first. */
const signIn = (
  piece: Piece,
  written: WrittenText,
): { readonly problem: string; readonly text: string } | undefined => {
  const officials = officialsOf(piece)
  const head = isHeadline(written)
  const name = head ? nameIn(written.text, officials) : undefined
  if (name !== undefined) return { problem: 'name-headline', text: name }
  const turn = turnsFor(officials)
    .map((pattern) => pattern.exec(written.text)?.[0])
    .find((found) => found !== undefined)
  if (turn !== undefined) return { problem: 'turn', text: turn }
  const post = head ? whole(officials.posts).exec(written.text)?.[0] : undefined
  if (post !== undefined) return { problem: 'post-headline', text: post }
  const account = accountIn(written.text, officials)
  if (account !== undefined) return { problem: 'account', text: account }
  const first = FIRST_PERSON.exec(written.text)?.[0]
  return first === undefined ? undefined : { problem: 'first-person', text: first }
}

const promoting = (piece: Piece, texts: readonly WrittenText[]): readonly Finding[] => {
  const rule = legal(piece, 'L01')
  if (!rule) return []
  return texts.flatMap((written): readonly Finding[] => {
    const params = signIn(piece, written)
    return params ? [legalFinding(promotion, rule, piece, { at: written.at, params })] : []
  })
}

/** A name that stands in the text: twice in a short piece promotes (L01); once, somebody says why (L02). */
const named = (piece: Piece, texts: readonly WrittenText[]): readonly Finding[] => {
  const officials = officialsOf(piece)
  const found = texts.flatMap((written) => {
    const text = isHeadline(written) ? undefined : nameIn(written.text, officials)
    return text === undefined ? [] : [{ at: written.at, text }]
  })
  const [first, second] = found
  if (!first) return []
  const repeated = piece.draft.content.kind !== 'comunicado' ? second : undefined
  const promotes = repeated && legal(piece, 'L01')
  if (repeated && promotes)
    return [
      legalFinding(promotion, promotes, piece, {
        at: repeated.at,
        params: { problem: 'name-repeated', text: repeated.text },
      }),
    ]
  const asks = legal(piece, 'L02')
  if (!asks || textAt(piece.draft, 'razonNombre') !== '') return []
  return [
    legalFinding(promotion, asks, piece, {
      at: { field: 'razonNombre' },
      params: { problem: 'reason', text: first.text },
    }),
  ]
}

/**
 * Propaganda is institutional: no name, turn of phrase or account that promotes a public servant. A name that signs or identifies
 * may stand, and somebody writes down why.
 */
export const promotion: Rule = {
  id: 'rev/promotion',
  severity: 'error',
  source: 'CPEUM art. 134, párrafo noveno; LGCS art. 9-I; jurisprudencia 12/2015',
  check: (piece) => {
    if (!piece.law) return []
    const texts = piece.texts.filter((written) => !isFiled(written) && !isSignature(piece, written))
    return [...promoting(piece, texts), ...named(piece, texts)]
  },
}
