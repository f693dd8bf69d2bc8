import type { Format } from '@tanquian/model'

/** Sheets that an office printer takes; posters of several sheets and canvases go to a shop. */
const OFFICE = /^(carta|oficio|media-carta|doble-carta)(-|$)/

/** Sheets that an office prints, as the template orders them. */
export const officeSheets = (formats: readonly Format[]): readonly Format[] =>
  formats.filter(({ id, output }) => output === 'print' && OFFICE.test(id))

/** The sheet that stands for the piece: its carta, in colour or in one ink. Undefined where a template has none. */
export function mainSheet(formats: readonly Format[], ink: 'color' | 'mono' = 'color'): Format | undefined {
  const sheets = officeSheets(formats).filter((format) => format.ink === ink)
  return sheets.find(({ id }) => id.startsWith('carta')) ?? sheets[0]
}
