import type { ContentKind } from '@tanquian/model'
import type { WordsNote } from '@tanquian/words'
import { fieldName } from './finding-names.ts'

/** Sentences of what a text in words could not keep. `{field}` is what a person calls the field. */
export const WORDS_NOTES: Readonly<Record<WordsNote['code'], string>> = {
  'words/legend-left-out': 'La leyenda del programa no va en este texto. Sin ella no debe publicarse solo.',
  'words/fact-left-out': 'No cupo “{field}”. Acorta lo demás o ponlo aparte.',
  'words/title-cut': '“{field}” es tan largo que se cortó. Acórtalo.',
}

/** Facts that a shorter form gives up though it says their field. */
const PARTS: Readonly<Record<string, string>> = { semana: 'día de la semana', anio: 'año' }

/** A note in Spanish. */
export const sayWordsNote = (kind: ContentKind, note: WordsNote): string =>
  WORDS_NOTES[note.code].replace('{field}', fieldName(kind, note.field) ?? note.field)

/** What a person calls something left out: 'Zonas o lugares, renglón 4'; 'Fecha y horario: año'. */
export const sayOmitted = (kind: ContentKind, path: string): string => {
  if (!path.startsWith('f.')) return fieldName(kind, path) ?? path
  const steps = path.split('.').slice(1)
  const part = steps.pop() ?? ''
  return `${fieldName(kind, steps.join('.')) ?? steps.join('.')}: ${PARTS[part] ?? part}`
}
