import { useEffect, useRef } from 'react'
import { APP } from '../copy/app.ts'

let first = true

/**
 * Names the page in the tab and moves the focus to its heading when it is entered, so that a screen reader begins there.
 * Give the returned ref to the `h1`. The very first screen keeps the browser's focus.
 */
export function usePage(title: string, ready = true) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title ? `${title} · ${APP.name}` : APP.name
  }, [title])
  useEffect(() => {
    if (!ready) return
    if (!first) heading.current?.focus({ preventScroll: true })
    first = false
  }, [ready])
  return heading
}
