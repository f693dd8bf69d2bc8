import { useSyncExternalStore } from 'react'
import { makeChannel } from './channel.ts'

/** The room's light. It never touches the pieces. */
export type Theme = 'claro' | 'oscuro' | 'sistema'

const KEY = 'tanquian.tema'

function remembered(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'oscuro' || kept === 'sistema' ? kept : 'claro'
  } catch {
    return 'claro'
  }
}

const chosen = makeChannel<Theme>('claro')

/** Puts the theme of last time on the page. */
export function startTheme(): void {
  setTheme(remembered())
}

/** Changes the theme and remembers it on this computer. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['tema'] = theme
  chosen.set(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A browser that keeps nothing still shows the theme until the tab closes.
  }
}

/** The theme in use. */
export const useTheme = (): Theme => useSyncExternalStore(chosen.subscribe, chosen.get)
