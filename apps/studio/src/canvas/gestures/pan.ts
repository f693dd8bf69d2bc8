import type { Gesture, PointerAt, StageContext } from '../context.ts'

/** Moves the view with the hand. */
export class Pan implements Gesture {
  private last: PointerAt
  private readonly context: StageContext

  constructor(context: StageContext, start: PointerAt) {
    this.context = context
    this.last = start
  }

  move(at: PointerAt): void {
    this.context.view.panBy(at.x - this.last.x, at.y - this.last.y)
    this.last = at
  }

  end(): void {}

  cancel(): void {}
}
