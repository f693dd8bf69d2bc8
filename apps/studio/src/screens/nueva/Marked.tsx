import type { Understanding } from '@tanquian/model'
import { colorOf } from './field-colors.ts'
import { runsOf } from './runs.ts'

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
  return runsOf(text.length, fields).map(({ from, to, path }) =>
    path === undefined ? (
      text.slice(from, to)
    ) : (
      <mark
        key={from}
        style={{ '--c': colorOf(path) } as React.CSSProperties}
        data-claro={lit === path || path.startsWith(`${lit}.`) || undefined}
        onPointerEnter={() => onLight(path)}
        onPointerLeave={() => onLight(undefined)}
      >
        {text.slice(from, to)}
      </mark>
    ),
  )
}
