import type { LucideIcon } from 'lucide-react'
import X from 'lucide-react/icons/x'
import { Icon } from './Icon.tsx'

/** A short answer to what was just done, with at most one action (which always has another way too). */
export function Toast({
  icon,
  text,
  action,
  onClose,
}: {
  readonly icon?: LucideIcon | undefined
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
  readonly onClose: () => void
}) {
  return (
    <div className="to">
      {icon && <Icon of={icon} size={17} />}
      <span>{text}</span>
      {action && (
        <button type="button" className="acto" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" className="quita" aria-label="Quitar este aviso" onClick={onClose}>
        <Icon of={X} size={14} />
      </button>
    </div>
  )
}
