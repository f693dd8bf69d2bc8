const keepers = new Set<() => Promise<void>>()

/** Registers something that must reach the disk before the page may go (the open piece). Returns the way to leave. */
export function keepBeforeLeaving(flush: () => Promise<void>): () => void {
  keepers.add(flush)
  return () => keepers.delete(flush)
}

/** Resolves when everything that is open has been written. */
export async function whenNothingPends(): Promise<void> {
  await Promise.allSettled([...keepers].map((flush) => flush()))
}

const lastWords = new Set<Promise<void>>()

/** What a screen still writes while the next one is already opening. */
export function keepLastWord(work: Promise<void>): void {
  lastWords.add(work)
  void work.catch(() => undefined).then(() => lastWords.delete(work))
}

/** Resolves when the screen before has written its last; at once when there is nothing, and never later than a second. */
export async function whenLastWordsAreKept(): Promise<void> {
  if (lastWords.size === 0) return
  await Promise.race([Promise.allSettled(lastWords), new Promise((done) => setTimeout(done, 1_000))])
}
