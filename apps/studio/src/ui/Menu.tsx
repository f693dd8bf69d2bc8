import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from './Icon.tsx'
import { walkFocus } from './roving.ts'

/** One line of a {@link Menu}. A disabled one stays in view and says why in `detail`. */
export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly icon?: LucideIcon
  readonly keys?: string
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly run: () => void
}

/** What the opener of a menu must carry. */
export interface OpenerProps {
  readonly 'aria-haspopup': 'menu'
  readonly 'aria-expanded': boolean
  readonly onClick: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const GAP = 4

function place(list: HTMLElement, opener: Element): void {
  const box = opener.getBoundingClientRect()
  const { offsetWidth: w, offsetHeight: h } = list
  const left = Math.max(8, Math.min(box.left, innerWidth - w - 8))
  const below = box.bottom + GAP
  const top = below + h > innerHeight - 8 ? Math.max(8, box.top - h - GAP) : below
  list.style.left = `${left}px`
  list.style.top = `${top}px`
}

function MenuList({
  items,
  label,
  onClose,
  holder,
}: {
  readonly items: readonly MenuItem[]
  readonly label: string
  readonly onClose: (back: boolean) => void
  readonly holder: HTMLElement
}) {
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  useLayoutEffect(() => {
    const element = list.current
    const opener = holder.querySelector('[aria-haspopup=menu]')
    if (!element || !opener) return
    place(element, opener)
    const first = element.querySelector<HTMLElement>('[aria-checked=true]') ?? element.querySelector('button')
    first?.focus()
  }, [holder])
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!holder.contains(event.target as Node)) onClose(false)
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [holder, onClose])
  const find = (key: string, now: number) => {
    typed.current = { text: now - typed.current.at < 600 ? typed.current.text + key : key, at: now }
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    buttons.find((button) => button.textContent?.toLocaleLowerCase('es').startsWith(typed.current.text))?.focus()
  }
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      className="menu"
      tabIndex={-1}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose(true)
        else if (event.key === 'Tab') onClose(false)
        else if (!walkFocus(event, 'button', 'vertical') && event.key.length === 1)
          find(event.key.toLowerCase(), event.timeStamp)
      }}
    >
      {items.map(({ id, label: words, detail, icon, keys, checked, disabled, run }) => (
        <button
          key={id}
          type="button"
          role={checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={checked}
          aria-disabled={disabled}
          tabIndex={-1}
          onClick={() => {
            if (disabled) return
            onClose(true)
            run()
          }}
        >
          {icon && <Icon of={icon} size={17} />}
          <span>
            {words}
            {detail && <small>{detail}</small>}
          </span>
          {keys && <kbd>{keys}</kbd>}
        </button>
      ))}
    </div>
  )
}

/** A button that opens a list of commands. Arrows walk, letters jump, Esc returns. */
export function Menu({
  label,
  items,
  children,
}: {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly children: (opener: OpenerProps) => ReactNode
}) {
  const [open, setOpen] = useState(false)
  const [holder, setHolder] = useState<HTMLSpanElement | null>(null)
  const id = useId()
  const close = (back: boolean) => {
    setOpen(false)
    if (back) holder?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus()
  }
  return (
    <span ref={setHolder} id={id} style={{ display: 'contents' }}>
      {children({
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: () => setOpen(!open),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' || open) return
          event.preventDefault()
          setOpen(true)
        },
      })}
      {open && holder && <MenuList items={items} label={label} onClose={close} holder={holder} />}
    </span>
  )
}
