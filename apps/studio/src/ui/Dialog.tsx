import X from 'lucide-react/icons/x'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './Button.tsx'
import { classNames } from './class-names.ts'

/**
 * A modal dialog: the browser makes the rest inert, Esc closes, the focus goes to the heading (or to what
 * carries `data-foco`) and comes back to the opener.
 * `beside` stands next to the title.
 */
export function Dialog({
  title,
  beside,
  onClose,
  footer,
  className,
  bare,
  children,
}: {
  readonly title: string
  readonly beside?: ReactNode
  readonly onClose: () => void
  readonly footer?: ReactNode
  readonly className?: string
  /** The children bring their own padding. */
  readonly bare?: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    if (!element) return
    if (!element.open) element.showModal()
    const first = element.querySelector<HTMLElement>('[data-foco]') ?? heading.current
    first?.focus()
    return () => {
      element.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={classNames('dlg', className)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dlg-h">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {beside}
        <span className="crece" />
        <IconButton icon={X} label="Cerrar" keys="Esc" size="grande" onClick={onClose} />
      </div>
      {bare ? children : <div className="dlg-c">{children}</div>}
      {footer && <div className="dlg-f">{footer}</div>}
    </dialog>
  )
}
