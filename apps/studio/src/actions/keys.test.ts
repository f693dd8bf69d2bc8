import { describe, expect, it } from 'vitest'
import { ACTION_TITLES } from '../copy/actions.ts'
import { ACTIONS } from './list.ts'
import { actionsFor, KEYS, matches, parseKeys, type KeyPress } from './keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

/** Combinations that belong to browsers or to dead keys and AltGr of Mexican keyboards (UI.md §5). */
const RESERVED = [
  'Ctrl N',
  'Ctrl T',
  'Ctrl W',
  'Ctrl Tab',
  'Ctrl RePág',
  'Ctrl L',
  'Ctrl H',
  'Ctrl Mayús C',
  'Ctrl Mayús I',
  'Ctrl Mayús J',
  'Ctrl Mayús N',
  'Ctrl Mayús T',
  'F5',
  'F6',
  'F11',
  'F12',
  'Ctrl +',
  'Ctrl -',
  'Ctrl 0',
]

describe('the table of keys', () => {
  it('gives each combination to one command', () => {
    const all = KEYS.map(({ keys }) => keys)
    expect(all.filter((keys, at) => all.indexOf(keys) !== at)).toEqual([])
  })

  it('leaves the browser and the keyboard what is theirs', () => {
    for (const { keys } of KEYS) {
      const { ctrl, alt, key } = parseKeys(keys)
      expect(RESERVED).not.toContain(keys)
      expect(ctrl && alt, `${keys} is AltGr`).toBe(false)
      expect('[]/~`@\\^{}'.includes(key), `${keys} needs AltGr`).toBe(false)
    }
  })

  it('keeps single letters to the canvas', () => {
    for (const { keys, action } of KEYS) if (keys.length === 1) expect(action.scope, keys).toBe('lienzo')
  })

  it('has every command once, with words', () => {
    const ids = ACTIONS.map(({ id }) => id)
    expect([...ids].sort()).toEqual(Object.keys(ACTION_TITLES).sort())
    for (const { title } of ACTIONS) expect(title).toMatch(/^[A-ZÁÉÍÓÚÑ]/)
  })
})

describe('a key event', () => {
  it('finds its command by letter, whatever the case', () => {
    expect(actionsFor(press('z', { ctrlKey: true })).map(({ id }) => id)).toEqual(['undo'])
    expect(actionsFor(press('Z', { ctrlKey: true, shiftKey: true })).map(({ id }) => id)).toEqual(['redo'])
    expect(actionsFor(press('t')).map(({ id }) => id)).toEqual(['add-text'])
    expect(actionsFor(press('T', { shiftKey: true }))).toEqual([])
  })

  it('reads digits by their place, since Mayús 1 types another sign', () => {
    expect(actionsFor(press('!', { code: 'Digit1', shiftKey: true })).map(({ id }) => id)).toEqual(['zoom-fit'])
  })

  it('takes ⌘ for Ctrl', () => {
    expect(matches('Ctrl D', press('d', { metaKey: true }))).toBe(true)
    expect(matches('Ctrl D', press('d'))).toBe(false)
  })

  it('reads the keys of a Mexican keyboard', () => {
    expect(matches('Supr', press('Delete'))).toBe(true)
    expect(matches('Mayús ←', press('ArrowLeft', { shiftKey: true }))).toBe(true)
    expect(matches('+', press('+', { shiftKey: true }))).toBe(true)
  })
})
