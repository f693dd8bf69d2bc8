import { ACTION_TITLES, type ACTION_GROUPS, type ActionId } from '../copy/actions.ts'
import type { StageView } from '../canvas/view.ts'
import type { PieceStore } from '../store/types.ts'

/** What commands need from the screens around the canvas. Every part may be missing: its command is then not offered. */
export interface Services {
  openExport?(preset?: 'imprenta'): void
  toggleReview?(): void
  openPalette?(): void
  openHelp?(): void
  nameVersion?(): void
  /** Opens the form's reader of pasted text. */
  openPasteText?(text?: string): void
  /** Lets the clerk choose a picture; undefined = changed their mind. */
  choosePicture?(): Promise<{ readonly asset: string; readonly alt?: string } | undefined>
  /** Lets the clerk choose one of the brand's icons. */
  chooseIcon?(): Promise<string | undefined>
  /** Keeps a picture that was pasted or dropped. */
  addPicture?(file: Blob, name?: string): Promise<{ readonly asset: string } | undefined>
}

/** What a command works on. */
export interface ActionContext {
  readonly store: PieceStore
  readonly view: StageView
  readonly services: Services
}

/** Where the keys of a command act: only over the canvas, anywhere outside of text fields, or in text fields too. */
export type Scope = 'lienzo' | 'pieza' | 'siempre'

/** One thing a user can do: in menus, by keys, in "Buscar o hacer". */
export interface Action {
  readonly id: ActionId
  readonly title: string
  readonly group: keyof typeof ACTION_GROUPS
  /** 'Ctrl Z', 'Mayús F8', '↑'; the first one is shown. */
  readonly keys: readonly string[]
  readonly scope: Scope
  /** Too small or too many to be listed in "Buscar o hacer". */
  readonly unlisted?: boolean
  /** True, or the reason why not now; false = not offered at all. */
  when(context: ActionContext): true | false | string
  /** Returning false lets the browser have the key (Tab at the last block). */
  run(context: ActionContext): void | false
}

type Given = Omit<Action, 'title' | 'keys' | 'scope' | 'when'> & Partial<Pick<Action, 'keys' | 'scope' | 'when'>>

/** A command with the usual: no keys, over the canvas, always. Its title is in the copy under its id. */
export const action = (given: Given): Action => ({
  keys: [],
  scope: 'lienzo',
  when: () => true,
  ...given,
  title: ACTION_TITLES[given.id],
})
