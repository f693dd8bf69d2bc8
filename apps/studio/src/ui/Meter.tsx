import { classNames } from './class-names.ts'

/** How much of something there is: a bar with words for who does not see it. */
export function Meter({
  label,
  value,
  max,
  text,
  tone,
}: {
  readonly label: string
  readonly value: number
  readonly max: number
  readonly text: string
  readonly tone?: 'at'
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div
      className={classNames('barra-p', tone)}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <i style={{ transform: `scaleX(${share})` }} />
    </div>
  )
}
