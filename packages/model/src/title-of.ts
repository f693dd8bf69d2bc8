import type { Draft } from './draft.ts'
import { readPath } from './path.ts'

/** Where each kind says what it is about, best first. */
const TITLES = ['titular', 'titulo', 'lema', 'mensaje'] as const

/** What the office calls a piece: its name, else the title of its content, else ''. Without blanks around it. */
export const titleOf = ({ name, content }: Pick<Draft, 'name' | 'content'>): string => {
  const words = [name, ...TITLES.map((field) => readPath(content, field))]
  for (const value of words) if (typeof value === 'string' && value.trim() !== '') return value.trim()
  return ''
}
