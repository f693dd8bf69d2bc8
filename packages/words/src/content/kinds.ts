import type { ContentKind, LooseContent } from '@tanquian/model'
import { aclaracionSayings } from './aclaracion.ts'
import { avisoSayings } from './aviso.ts'
import { campaniaSayings } from './campania.ts'
import type { Voice } from './common.ts'
import { comunicadoSayings } from './comunicado.ts'
import { convocatoriaSayings } from './convocatoria.ts'
import { efemerideSayings } from './efemeride.ts'
import { esquelaSayings } from './esquela.ts'
import { eventoSayings } from './evento.ts'
import { felicitacionSayings } from './felicitacion.ts'
import { infografiaSayings } from './infografia.ts'
import { informeSayings } from './informe.ts'
import { mensajeSayings } from './mensaje.ts'
import { obraSayings } from './obra.ts'
import { reconocimientoSayings } from './reconocimiento.ts'
import type { Saying } from './saying.ts'
import type { Tongue } from './tongue.ts'

type SayingsOf<K extends ContentKind> = (
  content: Extract<LooseContent, { readonly kind: K }>,
  voice: Voice,
  t: Tongue,
) => readonly Saying[]

const SAYINGS: { readonly [K in ContentKind]: SayingsOf<K> } = {
  aviso: avisoSayings,
  convocatoria: convocatoriaSayings,
  comunicado: comunicadoSayings,
  evento: eventoSayings,
  campania: campaniaSayings,
  efemeride: efemerideSayings,
  felicitacion: felicitacionSayings,
  esquela: esquelaSayings,
  infografia: infografiaSayings,
  obra: obraSayings,
  aclaracion: aclaracionSayings,
  reconocimiento: reconocimientoSayings,
  informe: informeSayings,
  mensaje: mensajeSayings,
}

/** Everything a content may say, in the order in which it is said. */
export const kindSayings = (content: LooseContent, voice: Voice, t: Tongue): readonly Saying[] =>
  // The table's key and the content's kind are the same word.
  (SAYINGS[content.kind] as (content: LooseContent, voice: Voice, t: Tongue) => readonly Saying[])(content, voice, t)
