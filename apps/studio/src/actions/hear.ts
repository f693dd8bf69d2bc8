import type { Action, ActionContext, Scope } from './action.ts'
import { addPicture, addText } from './add.ts'
import { areKeptWords, copyChosen, cut, pasteKept } from './clipboard.ts'
import { actionsFor } from './keys.ts'

/** Where the focus is: over the canvas, in a text field, or elsewhere in the editor. */
export function placeOfFocus(element: Element | null): 'lienzo' | 'texto' | 'otro' {
  if (!(element instanceof HTMLElement)) return 'otro'
  if (
    element.isContentEditable ||
    element.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])')
  )
    return 'texto'
  if (element.closest('.mesa'))
    return element.closest('[role=menu], [role=toolbar], [data-modo=crop]') ? 'otro' : 'lienzo'
  return 'otro'
}

function acts(scope: Scope, place: ReturnType<typeof placeOfFocus>): boolean {
  if (scope === 'siempre') return true
  return scope === 'pieza' ? place !== 'texto' : place === 'lienzo'
}

/** Runs a command if it may run now; says whether it did. */
export function runAction(action: Action, context: ActionContext): boolean {
  return action.when(context) === true && action.run(context) !== false
}

function hearKeys(context: ActionContext) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    // A dialog in front owns the keyboard.
    if (document.querySelector('dialog[open], [role=dialog][aria-modal=true]')) return
    const place = placeOfFocus(document.activeElement)
    for (const action of actionsFor(event)) {
      if (!acts(action.scope, place)) continue
      const may = action.when(context)
      if (may === false) continue
      // A command that cannot run now still keeps its key from the browser (Ctrl S, Ctrl P).
      if (may === true && action.run(context) === false) return
      event.preventDefault()
      return
    }
  }
}

const overCanvas = (): boolean => placeOfFocus(document.activeElement) === 'lienzo'

function hearClipboard(context: ActionContext) {
  return (event: ClipboardEvent) => {
    if (!overCanvas() || event.defaultPrevented) return
    if (event.type !== 'paste') {
      const words = copyChosen(context)
      if (words === undefined) return
      event.clipboardData?.setData('text/plain', words)
      event.preventDefault()
      if (event.type === 'cut' && cut.when(context) === true) cut.run(context)
      return
    }
    if (context.store.getState().readOnly) return
    event.preventDefault()
    pasteInto(context, event.clipboardData)
  }
}

/** Pictures first, then our own blocks, then words: many lines may fill the fields instead. */
function pasteInto(context: ActionContext, data: DataTransfer | null): void {
  const picture = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'))
  if (picture && context.services.addPicture) return void pastePicture(context, picture)
  const words = data?.getData('text/plain').trim() ?? ''
  if (words === '' || areKeptWords(words)) return void pasteKept(context)
  if (words.includes('\n') && context.services.openPasteText) context.services.openPasteText(words)
  else addText(context, words)
}

async function pastePicture(context: ActionContext, file: File): Promise<void> {
  const kept = await context.services.addPicture?.(file, file.name)
  if (!kept) return
  await context.store.engine.pictures.want([kept.asset])
  addPicture(context, kept.asset)
}

/** Listens to keys and clipboard for all commands; returns what stops listening. */
export function hearActions(context: ActionContext): () => void {
  const keys = hearKeys(context)
  const clipboard = hearClipboard(context)
  window.addEventListener('keydown', keys)
  for (const kind of ['copy', 'cut', 'paste'] as const) window.addEventListener(kind, clipboard)
  return () => {
    window.removeEventListener('keydown', keys)
    for (const kind of ['copy', 'cut', 'paste'] as const) window.removeEventListener(kind, clipboard)
  }
}
