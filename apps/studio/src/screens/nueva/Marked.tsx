import type { Understanding } from '@tanquian/model'
import type { ReactNode } from 'react'
import { colorOf } from './field-colors.ts'

/** The message with a coloured line under what each field was read from. The one in `lit` stands out. */
export function Marked({
  understood,
  lit,
  onLight,
}: {
  readonly understood: Understanding
  readonly lit: string | undefined
  readonly onLight: (path: string | undefined) => void
}) {
  const { text, fields } = understood
  const parts: ReactNode[] = []
  let at = 0
  for (const { path, from, to } of fields) {
    if (to <= from || from < at) continue
    if (from > at) parts.push(text.slice(at, from))
    parts.push(
      <mark
        key={`${path} ${from}`}
        style={{ '--c': colorOf(path) } as React.CSSProperties}
        data-claro={lit === path || undefined}
        onPointerEnter={() => onLight(path)}
        onPointerLeave={() => onLight(undefined)}
      >
        {text.slice(from, to)}
      </mark>,
    )
    at = to
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}
