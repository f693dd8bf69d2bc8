import { ACTIONS } from './list.ts'
import type { Action } from './action.ts'

/** A key event, as far as commands look at it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** One row of the table: a combination and what it does. */
export interface KeyRow {
  readonly keys: string
  readonly action: Action
}

/** Names of keys on a Mexican keyboard → `event.key`. */
const NAMED: Readonly<Record<string, string>> = {
  Intro: 'Enter',
  Esc: 'Escape',
  Supr: 'Delete',
  Retroceso: 'Backspace',
  Tab: 'Tab',
  Menú: 'ContextMenu',
  Espacio: ' ',
  Inicio: 'Home',
  Fin: 'End',
  RePág: 'PageUp',
  AvPág: 'PageDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
}

/** The table of keys, from the commands. */
export const KEYS: readonly KeyRow[] = ACTIONS.flatMap((action) => action.keys.map((keys) => ({ keys, action })))

/** The one way to write a combination: modifiers in order, then the key. */
export function parseKeys(keys: string): {
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly key: string
} {
  const parts = keys.split(' ')
  const key = parts.at(-1) ?? ''
  const has = (name: string) => parts.slice(0, -1).includes(name)
  return { ctrl: has('Ctrl'), alt: has('Alt'), shift: has('Mayús'), key }
}

/** Digits by their place on the keyboard (Mayús 1 is '!'), everything else by what it types. */
function sameKey(key: string, press: KeyPress): boolean {
  if (/^\d$/.test(key)) return press.code === `Digit${key}`
  return press.key.toLocaleLowerCase('es') === (NAMED[key] ?? key).toLocaleLowerCase('es')
}

/** Signs that some keyboards type with Mayús. */
const SIGNS = new Set(['+', '-', '.', ','])

/** Whether a key event is a combination. On a Mac ⌘ is Ctrl. */
export function matches(keys: string, press: KeyPress): boolean {
  const { ctrl, alt, shift, key } = parseKeys(keys)
  if (ctrl !== (press.ctrlKey || press.metaKey) || alt !== press.altKey) return false
  if (shift !== press.shiftKey && !SIGNS.has(key)) return false
  return sameKey(key, press)
}

/** Commands of a key event, in the order of the list. */
export const actionsFor = (press: KeyPress): readonly Action[] =>
  KEYS.filter(({ keys }) => matches(keys, press)).map(({ action }) => action)
