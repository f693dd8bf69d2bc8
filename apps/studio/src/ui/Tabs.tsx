import type { LucideIcon } from 'lucide-react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import { walkFocus } from './roving.ts'

/** One tab of {@link Tabs}. */
export interface Tab {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
}

/** Tabs with one stop for the keyboard; arrows walk and choose. Panels are `id = name-panel-tab`. */
export function Tabs({
  name,
  label,
  tabs,
  selected,
  onSelect,
  vertical,
  className = 'seg llena',
}: {
  readonly name: string
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly vertical?: boolean
  readonly className?: string
}) {
  const stop = selected ?? tabs[0]?.id
  return (
    <div
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      aria-orientation={vertical ? 'vertical' : 'horizontal'}
      className={classNames(className)}
      onKeyDown={(event) => walkFocus(event, '[role=tab]', vertical ? 'vertical' : 'horizontal')}
    >
      {tabs.map(({ id, label: words, icon }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${name}-tab-${id}`}
          aria-selected={id === selected}
          aria-controls={id === selected ? `${name}-panel-${id}` : undefined}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {icon && <Icon of={icon} size={vertical ? 20 : 16} />}
          {words}
        </button>
      ))}
    </div>
  )
}
