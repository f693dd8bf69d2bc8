/** Colours that join a piece of the message with its field: fixed per matter, so that a date is always the same. */
const COLORS: readonly (readonly [prefix: string, color: string])[] = [
  ['titular', 'var(--campo-1)'],
  ['titulo', 'var(--campo-1)'],
  ['lema', 'var(--campo-1)'],
  ['quePasa', 'var(--campo-1)'],
  ['objeto', 'var(--campo-1)'],
  ['mensaje', 'var(--campo-1)'],
  ['causa', 'var(--campo-1)'],
  ['cuando.hora', 'var(--campo-3)'],
  ['evento.hora', 'var(--campo-3)'],
  ['vigencia.hora', 'var(--campo-3)'],
  ['cuando', 'var(--campo-2)'],
  ['evento', 'var(--campo-2)'],
  ['inscripcion', 'var(--campo-2)'],
  ['vigencia', 'var(--campo-2)'],
  ['zonas', 'var(--campo-4)'],
  ['sede', 'var(--campo-4)'],
  ['queHacer', 'var(--campo-5)'],
  ['requisitos', 'var(--campo-5)'],
  ['llamada', 'var(--campo-5)'],
  ['bases', 'var(--campo-5)'],
]

/** The colour of a field's underline and chip. */
export const colorOf = (path: string): string =>
  COLORS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'var(--campo-6)'
