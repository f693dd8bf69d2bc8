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
