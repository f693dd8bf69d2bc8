const KEY = 'tanquian.texto'

/** Carries a pasted message from the home screen to the new piece, also across a reload of the tab. */
export function carryText(text: string): void {
  try {
    sessionStorage.setItem(KEY, text)
  } catch {
    // Without storage the message simply does not travel; the next screen asks for it again.
  }
}

/** The message on its way, if any. It stays until another takes its place. */
export function carriedText(): string {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** Whether what was pasted is a message to fill a piece with, not something to look for. */
export const isMessage = (text: string): boolean => text.trim().length >= 40 || /\n/.test(text.trim())
