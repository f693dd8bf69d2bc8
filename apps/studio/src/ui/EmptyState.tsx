import type { ReactNode } from 'react'

/** What stands where there is nothing yet: the fact, one line, the way to begin. */
export function EmptyState({
  picture,
  title,
  children,
  actions,
}: {
  readonly picture?: ReactNode
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <div className="vacio">
      {picture}
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      {actions && <div className="actos">{actions}</div>}
    </div>
  )
}
