import { classNames } from './class-names.ts'
import { walkFocus } from './roving.ts'

/** One of few, all in view. A radio group: arrows choose. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  fill,
}: {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id | undefined
  readonly onChange: (id: Id) => void
  readonly fill?: boolean
}) {
  const stop = options.some(({ id }) => id === value) ? value : options[0]?.id
  return (
    <div
      role="radiogroup"
      tabIndex={-1}
      aria-label={label}
      className={classNames('seg', fill && 'llena')}
      onKeyDown={(event) => {
        if (walkFocus(event, '[role=radio]')) (document.activeElement as HTMLElement | null)?.click()
      }}
    >
      {options.map(({ id, label: words }) => (
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={id === value}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onChange(id)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
