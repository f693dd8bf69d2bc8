import { foldForSearch } from '@tanquian/model'
import type { Form, Saying } from '../content/saying.ts'
import { hasWords } from '../content/saying.ts'

/** Only these may be folded into another: places, dates and who answers are always said on their own. */
const FOLDABLE = new Set(['publico', 'programa', 'causa', 'alternativa', 'convoca'])

// Spaces at both ends, so that only whole words are found.
const folded = (text: string): string => ` ${foldForSearch(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')).trim()} `

const holding = (form: Form, words: string, says: readonly string[]): Form =>
  folded(form.text).includes(words) ? { ...form, says: [...form.says, ...says] } : form

/**
 * Does not say twice what a saying before it says word for word (the audience, again inside the message). The forms that hold the
 * words take over their fields, so that they count as said only while those forms are chosen.
 */
export const absorb = (sayings: readonly Saying[]): readonly Saying[] =>
  sayings.reduce<readonly Saying[]>((kept, one) => {
    const [form, ...rest] = one.forms
    const words = form && hasWords(one) && FOLDABLE.has(one.id) ? folded(form.text) : ''
    const holder = kept.findIndex(
      ({ id, forms: [full] }) => id !== 'clase' && full !== undefined && folded(full.text).includes(words),
    )
    if (!form || words.trim() === '' || rest.length > 1 || holder < 0) return [...kept, one]
    return kept.map((other, n) =>
      n === holder ? { ...other, forms: other.forms.map((each) => holding(each, words, form.says)) } : other,
    )
  }, [])
