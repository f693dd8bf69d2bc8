import { type ComponentProps, useEffect, useLayoutEffect, useRef } from 'react'

/** Where the browser does it, nothing is measured: measuring at every key lays the whole page out twice. */
const BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`
}

/** A text area as tall as its text: nothing scrolls inside a panel that scrolls. */
export function GrowingArea({ rows = 2, ...rest }: ComponentProps<'textarea'>) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (!BY_ITSELF && area.current) fit(area.current)
  }, [rest.value])
  useEffect(() => {
    const element = area.current
    if (BY_ITSELF || !element) return undefined
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
  // Rows count for nothing when the text decides: the fewest are asked for as a height, padding and border of '.in' included.
  const style = BY_ITSELF
    ? { fieldSizing: 'content' as const, ...(rows > 1 && { minHeight: `calc(${rows}lh + 16px)` }) }
    : undefined
  return <textarea ref={area} rows={rows} {...rest} style={style} />
}
