import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

/** What a chip that only tells says about its words. */
export type ChipTone = 'ok' | 'at' | 'er' | 'no'

/** A word in a pill. It tells; it does not do. */
export function Chip({
  tone,
  small,
  className,
  ...rest
}: { readonly tone?: ChipTone; readonly small?: boolean } & ComponentProps<'span'>) {
  return <span {...rest} className={classNames('chip', tone, small && 'mini', className)} />
}

/** A pill that does something: a suggestion, a filter (`aria-pressed`), a choice. */
export function ChipButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={classNames('chip borde', className)} />
}
