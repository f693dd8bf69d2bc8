import type { Sections } from '../section.ts'
import { convocatoria, evento } from './calls.ts'
import { efemeride, esquela, felicitacion, mensaje, reconocimiento } from './civic.ts'
import { comunicado, informe, obra } from './government.ts'
import { aclaracion, aviso, campania, infografia } from './notices.ts'
import { ENDING } from './shared.ts'

const KINDS: Readonly<Record<string, Sections>> = {
  aviso,
  convocatoria,
  comunicado,
  evento,
  campania,
  efemeride,
  felicitacion,
  esquela,
  infografia,
  obra,
  aclaracion,
  reconocimiento,
  informe,
  mensaje,
}

/** The document of a kind, ending included. Throws RangeError for a kind that has none: that is a mistake of ours. */
export const sectionsOf = (kind: string): Sections => {
  const own = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!own) throw new RangeError(`No document for the kind '${kind}'`)
  return [...own, ...ENDING]
}
