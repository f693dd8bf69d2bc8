import { type ComponentProps, useEffect, useLayoutEffect, useRef } from 'react'

function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`
}

/** A text area as tall as its text: nothing scrolls inside a panel that scrolls. */
export function GrowingArea({ rows = 2, ...rest }: ComponentProps<'textarea'>) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current) fit(area.current)
  }, [rest.value])
  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    let width = 0
    // A narrower panel breaks lines elsewhere.
    const watcher = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === width) return
      width = entry.contentRect.width
      fit(element)
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return <textarea ref={area} rows={rows} {...rest} />
}
