import type { Edit, EditMeta } from '@tanquian/model'

/** Typing that pauses this long starts a new undo step, ms. */
const PAUSE = 2000

/** Which edits are one undo step: typing in one field until it pauses or is ended; everything else is a step of its own. */
export class TypingGroups {
  /** Starts at the clock, so that a group of this session never joins one that was kept. */
  private run = Date.now()
  private last: { readonly name: string; readonly at: number } | undefined

  /** The next edit starts a new step. */
  end(): void {
    this.run += 1
    this.last = undefined
  }

  /** What is given, completed: instant, and the group of a run of typing. */
  metaOf(edit: Edit, given: Partial<EditMeta>, now: Date): EditMeta {
    const at = given.at ?? now.toISOString()
    const typed = edit.do === 'set-field' && given.how === undefined ? `type:${edit.path}` : undefined
    const name = given.group ?? typed
    if (name === undefined) {
      this.last = undefined
      return { how: 'commit', ...given, at }
    }
    const running = this.last?.name === name && now.getTime() - this.last.at <= PAUSE
    if (!running) this.run += 1
    this.last = { name, at: now.getTime() }
    return { how: 'merge', ...given, group: `${name}#${this.run}`, at }
  }
}
