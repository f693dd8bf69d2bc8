import CircleAlert from 'lucide-react/icons/circle-alert'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'

/** A sentence under a field, with its cures. */
export interface FieldMessage {
  readonly tone: 'er' | 'at' | 'no' | 'ok'
  readonly text: string
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[]
}

/** What a field hands to its control so that both are one thing for assistive technology. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly className: string
}

const SIGN = { er: CircleAlert, at: TriangleAlert, no: Info, ok: Info } as const

/** Messages as they stand under a field. */
export function Messages({ id, messages }: { readonly id: string; readonly messages: readonly FieldMessage[] }) {
  return (
    <div id={id}>
      {messages.map(({ tone, text, actions = [] }) => (
        <p key={text} className={classNames('msj', tone)}>
          <Icon of={SIGN[tone]} size={15} />
          <span>
            {text}{' '}
            {actions.map(({ label, run }) => (
              <button key={label} type="button" className="enlace" onClick={run} style={{ marginRight: 10 }}>
                {label}
              </button>
            ))}
          </span>
        </p>
      ))}
    </div>
  )
}

/** Label above, control, messages below; help stands between label and control when asked. */
export function Field({
  label,
  optional,
  count,
  help,
  messages = [],
  path,
  children,
}: {
  readonly label: string
  readonly optional?: boolean
  /** Characters used and allowed, or how many items there are. */
  readonly count?: { readonly used: number; readonly max?: number | undefined; readonly spoken?: string }
  readonly help?: string | undefined
  readonly messages?: readonly FieldMessage[]
  readonly path?: string
  readonly children: (control: ControlProps) => ReactNode
}) {
  const id = useId()
  const tone =
    messages.find((message) => message.tone === 'er')?.tone ?? messages.find((message) => message.tone === 'at')?.tone
  const described = [help && `${id}-ayuda`, messages.length > 0 && `${id}-msj`].filter(Boolean).join(' ') || undefined
  const over = count?.max !== undefined && count.used > count.max
  return (
    <div className="campo" data-campo={path}>
      <span className="et">
        <label htmlFor={id}>{label}</label>
        {optional && <span className="opc">opcional</span>}
        {count && (
          <span className={classNames('cnt', over && 'pasa')} aria-hidden>
            {count.max === undefined ? count.used : `${count.used} / ${count.max}`}
          </span>
        )}
      </span>
      {help && (
        <span className="ayuda" id={`${id}-ayuda`}>
          {help}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described,
        'aria-invalid': tone === 'er' ? true : undefined,
        className: classNames('in', tone),
      })}
      <Messages id={`${id}-msj`} messages={messages} />
    </div>
  )
}
