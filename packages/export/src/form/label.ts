import { plain } from './lines.ts'
import { fieldAt, isFilled, readPath, requiresField, type Draft, type Field } from '@tanquian/model'

/** What a field of a form is called and asks. */
export interface Question {
  /** For programs: letters, digits, '_'. */
  readonly name: string
  /** For people: 'Titular. Pocas palabras, como lo dirías en voz alta.' */
  readonly label: string
  readonly required: boolean
  /** Most characters, where the text is the answer itself. */
  readonly max?: number
}

/** What is asked: the block's words, whose field they come from, and where they are bound. */
export interface Asked {
  readonly owner: Field
  readonly bind: string
  /** What a clerk calls the block: 'Día de la semana'. */
  readonly block: string
  /** What the block says in the piece. */
  readonly text: string
}

/** Sentences of a help that are about this studio's form and not about a sheet. */
const ONLY_HERE = /\*\*|se pone solo|[Ss]e numeran solas|se calcula solo|[Ss]uéltala/

const helpOf = ({ help = '' }: Field): string =>
  help
    .split(/(?<=[.:])\s+(?=\p{Lu})/u)
    .filter((sentence) => !ONLY_HERE.test(sentence))
    .join(' ')

const sentence = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`)

const example = (text: string): string => `Por ejemplo: ${sentence(text.replaceAll(/\s+/g, ' '))}`

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')

/** 'f.cuando.dia' as the content knows it. */
const pathOf = (bind: string): string => (bind.startsWith('f.') ? bind.slice(2) : bind)

/** Records are counted from one where people see them. */
const counted = (path: string): string => path.replaceAll(/\.(\d+)(?=\.|$)/g, (_, n: string) => `.${Number(n) + 1}`)

/**
 * Puts a block's words as a question. What is bound to a field asks it in the form's own words; what is made from one (a weekday, a
 * line of contact) is asked by the block's name, with what the piece says as an example.
 */
export function questionOf({ content }: Draft, { owner, bind, block, text }: Asked): Question {
  const path = pathOf(bind)
  const root = owner.path.split('.')[0]
  if (path.split('.')[0] !== root) {
    const name = `${slug(owner.path)}_${slug(counted(path))}`.toLowerCase()
    return { name, label: `${sentence(owner.label)} ${helpOf(owner) || example(text)}`, required: false }
  }
  const found = fieldAt(content.kind, path) ?? owner
  const place = /\.(\d+)(?:\.|$)/.exec(path)?.[1]
  const name = slug(counted(path)).toLowerCase()
  const required = requiresField(found, content.subtipo)
  // A line may say more than the answer that it is bound to: a base with its title, a phone with its word.
  const whole = plain(String(readPath(content, path) ?? '')).trim() === text
  const most = whole && found.max ? { max: Math.max(found.max, text.length) } : {}
  if (place !== undefined) {
    const what = whole && found !== owner ? found.label : block
    return {
      name,
      label: `${owner.label} ${Number(place) + 1}: ${sentence(what)}`,
      required: required && whole,
      ...most,
    }
  }
  const direct = isFilled(readPath(content, path)) && found.widget !== 'period' && found.widget !== 'contact'
  if (direct) return { name, label: `${sentence(found.label)} ${helpOf(found) || example(text)}`, required, ...most }
  const what = found.label === block ? found.label : `${found.label}: ${block}`
  return { name, label: `${sentence(what)} ${example(text)}`, required }
}
