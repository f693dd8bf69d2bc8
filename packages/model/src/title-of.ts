import type { ContentKind } from './content/field.ts'
import type { Draft } from './draft.ts'
import { readPath } from './path.ts'

/** Where each kind says what it is about, best first. */
export const TITLE_PATHS: Readonly<Record<ContentKind, readonly [string, ...string[]]>> = {
  aviso: ['titular'],
  convocatoria: ['titulo'],
  comunicado: ['titular'],
  evento: ['titulo'],
  campania: ['lema', 'mensaje'],
  efemeride: ['titulo'],
  felicitacion: ['titulo'],
  esquela: ['finado'],
  infografia: ['tema'],
  obra: ['nombre'],
  aclaracion: ['verdad'],
  reconocimiento: ['nombre', 'titulo'],
  informe: ['titulo'],
  mensaje: ['titulo'],
}

/** What the office calls a piece: its name, else the title of its content, else ''. Without blanks around it. */
export const titleOf = ({ name, content }: Pick<Draft, 'name' | 'content'>): string => {
  const words = [name, ...TITLE_PATHS[content.kind].map((field) => readPath(content, field))]
  for (const value of words) if (typeof value === 'string' && value.trim() !== '') return value.trim()
  return ''
}
