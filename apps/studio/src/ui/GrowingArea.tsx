import { type ComponentProps, useLayoutEffect, useRef } from 'react'

/** A text area as tall as its text: nothing scrolls inside a panel that scrolls. */
export function GrowingArea({ rows = 2, ...rest }: ComponentProps<'textarea'>) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [rest.value])
  return <textarea ref={area} rows={rows} {...rest} />
}
