import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'

/** A fact that lasts, above what it is about, with its ways out. `urgent` interrupts a screen reader. */
export function Banner({
  tone = 'no',
  icon,
  title,
  children,
  actions,
  urgent,
}: {
  readonly tone?: 'no' | 'at' | 'er' | 'ok'
  readonly icon: LucideIcon
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly urgent?: boolean
}) {
  return (
    <div className={classNames('ban', tone)} role={urgent ? 'alert' : 'status'}>
      <Icon of={icon} size={18} />
      <span>
        <b>{title}</b> {children}
      </span>
      {actions && <span className="actos">{actions}</span>}
    </div>
  )
}
