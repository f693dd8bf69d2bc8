/** No-break space: the hour sign never starts a line. */
const NBSP = '\u00a0'

/** Minutes since midnight of 'HH:MM' ('8:00' too; '24:00' = end of the day); undefined for anything else. */
export const parseHour = (hour: unknown): number | undefined => {
  if (typeof hour !== 'string') return undefined
  const match = /^(\d{1,2}):(\d{2})$/.exec(hour)
  if (!match) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : undefined
}

/** 'HH:MM', as it is kept. */
export const formatClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const bare = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** '9:00 h', 24 hours, no-break space before the h; '' when it is not an hour. */
export const formatHour = (hour: string): string => {
  const minutes = parseHour(hour)
  return minutes === undefined ? '' : `${bare(minutes)}${NBSP}h`
}

/** '8:00 a 18:00 h'; with only one end, that end ('9:00 h', 'hasta las 18:00 h'). */
export const formatHours = (from: string, to: string): string => {
  const start = parseHour(from)
  const end = parseHour(to)
  if (start !== undefined && end !== undefined) return `${bare(start)} a ${bare(end)}${NBSP}h`
  if (start !== undefined) return formatHour(from)
  if (end === undefined) return ''
  return `hasta ${end === 60 ? 'la' : 'las'} ${formatHour(to)}`
}

/** '10 horas', '1 hora', '1 hora y 30 minutos', '45 minutos'; '' when unknown or not positive. */
export const formatDuration = (from: string, to: string): string => {
  const start = parseHour(from)
  const end = parseHour(to)
  if (start === undefined || end === undefined || end <= start) return ''
  const hours = Math.floor((end - start) / 60)
  const minutes = (end - start) % 60
  const hourWords = hours === 0 ? '' : `${hours} ${hours === 1 ? 'hora' : 'horas'}`
  const minuteWords = minutes === 0 ? '' : `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`
  return hourWords && minuteWords ? `${hourWords} y ${minuteWords}` : hourWords || minuteWords
}
