import type { Draft, Layout } from '@tanquian/model'
import { useEffect, useRef, useState } from 'react'

/** What the layout of a preview found out. */
export interface PreviewFacts {
  /** Blocks whose text does not fit. */
  readonly overflowing: readonly string[]
}

const factsOf = ({ blocks }: Layout): PreviewFacts => ({
  overflowing: blocks.filter((block) => block.overflow > 0.5 || block.text?.overflows).map(({ name }) => name),
})

/** Waits until the element is near the view: a gallery paints what is looked at. */
function useSeen(): [(element: HTMLElement | null) => void, boolean] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!element || seen) return undefined
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '200px',
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [element, seen])
  return [setElement, seen]
}

/**
 * A piece painted by the engine, so many CSS px wide: the real thing, never an icon. `ratio` (width / height of the format)
 * keeps its place until it is there. The engine's code loads with the first preview.
 */
export function Preview({
  draft,
  format,
  width,
  ratio,
  onFacts,
}: {
  readonly draft: Draft | undefined
  readonly format: string
  readonly width: number
  readonly ratio: number
  readonly onFacts?: (facts: PreviewFacts) => void
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [holder, seen] = useSeen()
  const [painted, setPainted] = useState(false)
  const tell = useRef(onFacts)
  useEffect(() => {
    tell.current = onFacts
  })
  useEffect(() => {
    if (!draft || !seen) return undefined
    let stale = false
    void (async () => {
      const { layoutPreview, paintPreview } = await import('./preview-engine.ts')
      const ready = await layoutPreview(draft, format)
      if (stale || !ready || !canvas.current) return
      paintPreview(canvas.current, ready.loaded, ready.layout, width)
      setPainted(true)
      tell.current?.(factsOf(ready.layout))
    })()
    return () => {
      stale = true
    }
  }, [draft, format, width, seen])
  return (
    <span ref={holder} className="vista" style={{ width, aspectRatio: String(ratio) }} data-lista={painted}>
      <canvas ref={canvas} aria-hidden />
    </span>
  )
}
