/** Work done in small slices when nothing more urgent waits; each step is a few milliseconds. */
export interface Slices {
  /** Replaces what is queued under the same key; runs in the order of first request. */
  request(key: string, step: () => void): void
  cancel(key: string): void
  /** Runs all that is queued now. */
  flush(): void
  dispose(): void
}

type Deadline = { timeRemaining(): number; readonly didTimeout: boolean }
interface Idle {
  requestIdleCallback?: (run: (deadline: Deadline) => void, options: { timeout: number }) => number
  cancelIdleCallback?: (handle: number) => void
}

/** Longest wait before a slice runs although the browser is busy, ms: all formats are current within 120 ms. */
const PATIENCE = 60
/** Work per turn where the browser has no idle callback, ms. */
const TURN = 8

/** Idle slices of the browser; without them (Safari, tests) short timers. */
export function createSlices(idle: Idle = globalThis as Idle): Slices {
  const queue = new Map<string, () => void>()
  let cancelTurn: (() => void) | undefined

  const runWhile = (more: () => boolean) => {
    for (const [key, step] of queue) {
      queue.delete(key)
      step()
      if (!more()) break
    }
  }
  const turn = (more: () => boolean) => {
    cancelTurn = undefined
    runWhile(more)
    plan()
  }
  const plan = () => {
    if (cancelTurn || queue.size === 0) return
    if (idle.requestIdleCallback) {
      const handle = idle.requestIdleCallback((deadline) => turn(() => deadline.timeRemaining() > 3), {
        timeout: PATIENCE,
      })
      cancelTurn = () => idle.cancelIdleCallback?.(handle)
      return
    }
    const timer = setTimeout(() => {
      const end = performance.now() + TURN
      turn(() => performance.now() < end)
    }, 4)
    cancelTurn = () => clearTimeout(timer)
  }
  return {
    request(key, step) {
      queue.set(key, step)
      plan()
    },
    cancel: (key) => void queue.delete(key),
    flush: () => runWhile(() => true),
    dispose() {
      queue.clear()
      cancelTurn?.()
      cancelTurn = undefined
    },
  }
}
