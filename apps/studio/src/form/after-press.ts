let pressed = false

if (typeof addEventListener === 'function') {
  addEventListener('pointerdown', () => (pressed = true), true)
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (pressed = false), true)
}

/**
 * Runs now, or when the button that is being pressed has been let go. A message that appears because a field was left
 * moves what stands below it: between press and release, the click would fall beside the button that was meant.
 */
export function afterPress(run: () => void): void {
  if (!pressed) return run()
  const once = new AbortController()
  const done = () => {
    once.abort()
    // The click comes right behind the release.
    setTimeout(run)
  }
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, done, { signal: once.signal })
}
