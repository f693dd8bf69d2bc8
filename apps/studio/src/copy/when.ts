import { addDays, formatShortDate, weekdayOf } from '@tanquian/model'

const two = (n: number): string => String(n).padStart(2, '0')

/** The calendar day of an instant on this computer's clock, ISO. */
export const dayOf = (instant: Date): string =>
  `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`

/** '14:32' on this computer's clock. */
export const clockOf = (instant: Date): string => `${instant.getHours()}:${two(instant.getMinutes())}`

/** When something happened, as one says it: 'hace 2 min', 'hoy, 9:15', 'ayer, 17:40', 'sáb 21 nov', '3 feb 2025'. */
export function ago(iso: string, now: Date): string {
  const then = new Date(iso)
  if (Number.isNaN(then.getTime())) return ''
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000)
  // A clock that was wrong must not say 'in three days'.
  if (minutes >= 0 && minutes < 1) return 'hace un momento'
  if (minutes >= 1 && minutes < 60) return `hace ${minutes} min`
  const [day, today] = [dayOf(then), dayOf(now)]
  if (day === today) return `hoy, ${clockOf(then)}`
  if (day === addDays(today, -1)) return `ayer, ${clockOf(then)}`
  if (day.slice(0, 4) !== today.slice(0, 4)) return formatShortDate(day)
  return `${weekdayOf(day).slice(0, 3)} ${formatShortDate(day, { year: false })}`
}
