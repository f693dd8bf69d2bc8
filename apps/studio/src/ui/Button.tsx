import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'

/** How loud a button is. One `primario` per view. */
export type ButtonTone = 'primario' | 'suave' | 'fantasma'

/** Properties that buttons and links that look like buttons share. */
export interface ButtonLook {
  readonly tone?: ButtonTone | undefined
  readonly size?: 'chico' | 'grande' | 'xl' | undefined
  readonly icon?: LucideIcon | undefined
  readonly after?: ReactNode
}

/** A button with words. Its name is the result ('Descargar ZIP'), never 'Aceptar'. */
export function Button({
  tone,
  size,
  icon,
  after,
  className,
  children,
  ...rest
}: ButtonLook & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={classNames('btn', tone, size, className)}>
      {icon && <Icon of={icon} size={size === 'chico' ? 15 : 17} />}
      {children}
      {after}
    </button>
  )
}

/** A link with the look of a button: it goes somewhere, it does not do something. */
export function ButtonLink({
  tone,
  size,
  icon,
  after,
  className,
  children,
  ...rest
}: ButtonLook & ComponentProps<'a'>) {
  return (
    <a {...rest} className={classNames('btn', tone, size, className)}>
      {icon && <Icon of={icon} size={size === 'chico' ? 15 : 17} />}
      {children}
      {after}
    </a>
  )
}

/** A button that is only a drawing. The label is its name for everybody: spoken, and shown after half a second. */
export function IconButton({
  icon,
  label,
  keys,
  size,
  iconSize,
  className,
  ...rest
}: {
  readonly icon: LucideIcon
  readonly label: string
  readonly keys?: string
  readonly size?: 'grande' | 'chico'
  readonly iconSize?: number
} & Omit<ComponentProps<'button'>, 'aria-label'>) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        {...rest}
        className={classNames('btn icono', size, className)}
        aria-label={label}
        aria-keyshortcuts={keys?.replace('Ctrl ', 'Control+').replace('Mayús ', 'Shift+')}
      >
        <Icon of={icon} size={iconSize ?? 18} />
      </button>
    </Tooltip>
  )
}
