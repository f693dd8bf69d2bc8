import { foldForSearch, formatClock } from '@tanquian/model'

const HOUR =
  /^(?:a )?(?:las? )?(?<hour>\d{1,2})(?:[:.h ]?(?<minutes>\d{2}))? ?(?:h|hrs?|horas)?\.? ?(?<half>a\.? ?m\.?|p\.? ?m\.?|de la manana|de la tarde|de la noche)?$/

/** Reads an hour as people type it: '8', '8:30', '8 am', '6 de la tarde', '18 h', '1830'. Gives 'HH:MM'; undefined when it is not one. */
export function readTypedHour(typed: string): string | undefined {
  const text = foldForSearch(typed.replace(/mañana/gi, 'manana'))
  if (text === 'mediodia' || text === 'medio dia') return '12:00'
  const parts = HOUR.exec(text)?.groups
  if (!parts) return undefined
  const half = parts['half'] ?? ''
  const afternoon = /^p|tarde|noche/.test(half)
  const given = Number(parts['hour'])
  if (half && (given < 1 || given > 12)) return undefined
  const hour = afternoon && given < 12 ? given + 12 : /^a|manana/.test(half) && given === 12 ? 0 : given
  const minutes = Number(parts['minutes'] ?? 0)
  return hour * 60 + minutes <= 1440 && minutes < 60 ? formatClock(hour * 60 + minutes) : undefined
}

/** '8:00' as the field shows 'HH:MM'. */
export const shownHour = (clock: string): string => clock.replace(/^0(\d)/, '$1')
