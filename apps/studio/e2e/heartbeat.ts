// The longest the page went without drawing a frame, as a person would feel it.
import type { BrowserContext, Page } from 'playwright-core'

interface Beating {
  __latido: number
}

/** Starts on every page of the context; attach before the first navigation. */
export async function feelHeartbeat(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const scope = globalThis as unknown as Beating
    scope.__latido = 0
    let last = performance.now()
    const beat = () => {
      const now = performance.now()
      scope.__latido = Math.max(scope.__latido, now - last)
      last = now
      requestAnimationFrame(beat)
    }
    requestAnimationFrame(beat)
  })
}

/** Longest gap since the last question, ms. */
export const longestGap = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        // Two frames later, so that a gap that is going on is counted.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const scope = globalThis as unknown as Beating
            const { __latido: gap } = scope
            scope.__latido = 0
            done(gap)
          }),
        ),
      ),
  )
