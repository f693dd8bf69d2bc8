import type { LucideIcon } from 'lucide-react'

/** A Lucide drawing with the studio's stroke. Decorative: the words beside it, or its button's label, say what it means. */
export function Icon({ of: Drawing, size = 18 }: { readonly of: LucideIcon; readonly size?: number }) {
  return <Drawing className="ic" size={size} strokeWidth={1.75} aria-hidden focusable={false} />
}
