import { isFree } from './free.ts'
import { joined, said } from './own.ts'
import type { OwnFacts } from './own.ts'

/** What it costs and what to do, in one line: 'Gratis. Lleva tu cartilla.' */
export const campaniaFacts: OwnFacts<'campania'> = (content) => {
  const costo = said(content.costo)
  const cost = isFree(costo) ? 'Gratis.' : costo && !/[.!?]$/.test(costo) ? `${costo}.` : costo
  return { costoLlamada: joined(' ', cost, said(content.llamada)) }
}
