import type { Engine } from '../engine/types.ts'

/** Findings never come under the fingers: this long after the last edit. */
export const REVIEW_PAUSE = 600

/** Runs the review when the typing rests and the rules are there. */
export class ReviewClock {
  private timer: ReturnType<typeof setTimeout> | undefined
  private turn = 0
  private readonly engine: Pick<Engine, 'ready'>
  private readonly review: () => void

  constructor(engine: Pick<Engine, 'ready'>, review: () => void) {
    this.engine = engine
    this.review = review
  }

  /** Starts the pause anew. */
  plan(): void {
    this.stop()
    this.timer = setTimeout(() => this.run(this.turn), REVIEW_PAUSE)
  }

  /** Forgets what was planned, a review that waits for its rules included. */
  stop(): void {
    clearTimeout(this.timer)
    this.turn++
  }

  /** Without the rules nothing is said, and the next edit asks again. */
  private run(turn: number): void {
    const review = (): void => {
      if (turn === this.turn) this.review()
    }
    if (this.engine.ready) this.engine.ready().then(review, () => undefined)
    else review()
  }
}
