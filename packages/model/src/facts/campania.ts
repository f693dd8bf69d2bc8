import { isFree } from './free.ts'
import { joined, said } from './own.ts'
import type { OwnFacts } from './own.ts'

/** The call itself says that it is free: saying it twice would be noise. */
const SAYS_FREE = /\b(gratis|gratuit[ao]|sin costo)\b/i

/** What it costs and what to do, in one line: 'Gratis. Lleva tu cartilla.' */
export const campaniaFacts: OwnFacts<'campania'> = (content) => {
  const costo = said(content.costo)
  const llamada = said(content.llamada)
  const free = SAYS_FREE.test(llamada) ? '' : 'Gratis.'
  const cost = isFree(costo) ? free : costo && !/[.!?]$/.test(costo) ? `${costo}.` : costo
  return { costoLlamada: joined(' ', cost, llamada) }
}
