import { isFilled } from '@tanquian/model'
import type { LooseContent } from '@tanquian/model'
import type { Chosen } from './fit.ts'

/** What the office files and no reader is told: it is never counted as left out. */
const OFFICE: Readonly<Record<string, readonly string[]>> = {
  every: [
    'kind',
    'subtipo',
    'nivel',
    'clasificacion',
    'folio',
    'fechaPublicacion',
    'imagen',
    'recabaDatos',
    'razonNombre',
  ],
  /** The day on which an aviso comes down; in a campaña the same name is when it happens. */
  aviso: ['vigencia'],
  campania: ['objetivo', 'medios', 'autorizacion', 'piezas'],
  comunicado: ['embargo'],
  /** It is the mark in front of what circulates; without that there is nothing to mark. */
  aclaracion: ['estado'],
  efemeride: ['tipo'],
  esquela: ['familiaConfirma'],
}
const isOffice = (kind: string, name: string, value: unknown): boolean =>
  OFFICE['every']?.includes(name) === true ||
  OFFICE[kind]?.includes(name) === true ||
  (name === 'leyenda' && value === 'ninguna')

const isSaid = (path: string, says: ReadonlySet<string>): boolean =>
  path.split('.').some((_, n, steps) => says.has(steps.slice(0, n + 1).join('.')))

/** Filled paths below `path` that are not said; a parent stands for its children when none of them is. */
const unsaid = (value: unknown, path: string, says: ReadonlySet<string>): readonly string[] => {
  if (!isFilled(value) || isSaid(path, says)) return []
  if (typeof value !== 'object' || value === null) return [path]
  const filled = Object.entries(value).filter(([, child]) => isFilled(child))
  const found = filled.map(([name, child]) => unsaid(child, `${path}.${name}`, says))
  const allWhole = found.every((paths, n) => paths.length === 1 && paths[0] === `${path}.${filled[n]?.[0]}`)
  return allWhole ? [path] : found.flat()
}

/**
 * Field paths of everything written that a text does not say ('bases', 'zonas.7', 'contacto.correo'), in the content's order, then
 * the facts that a shorter form gave up ('f.cuando.anio'). Fields of the office (folio, take-down day …) and the picture do not count.
 */
export const omittedOf = (content: LooseContent, chosen: readonly Chosen[]): readonly string[] => {
  const says = new Set(chosen.flatMap(({ form }) => form.says))
  const paths = Object.entries(content)
    .filter(([name, value]) => !isOffice(content.kind, name, value))
    .flatMap(([name, value]) => unsaid(value, name, says))
  return [...paths, ...chosen.flatMap(({ form }) => form.lacks ?? [])]
}
