import type { ContentKind } from '../content/field.ts'
import { KINDS } from '../content/index.ts'
import type { LooseContent } from '../content/index.ts'
import { foldForSearch } from '../language/fold.ts'

/** Words and icons of the tag that says what kind of piece this is. */
export interface Labels {
  readonly etiqueta: string
  readonly etiquetaLarga: string
  readonly icono: string
  readonly iconoEtiqueta: string
}

type Pair = readonly [etiqueta: string, etiquetaLarga: string]

/** Tags by kind, and by variety where the variety says more. Aviso and campaña also look at what is written. */
const TAGS: Readonly<Record<ContentKind, { readonly all: Pair; readonly [subtipo: string]: Pair }>> = {
  aviso: { all: ['Aviso', 'Aviso a la población'], alerta: ['Alerta', 'Alerta a la población'] },
  convocatoria: { all: ['Convocatoria', 'Convocatoria'] },
  comunicado: {
    all: ['Comunicado', 'Comunicado oficial'],
    boletin: ['Boletín', 'Boletín de prensa'],
    'nota-informativa': ['Nota informativa', 'Nota informativa'],
    discurso: ['Discurso', 'Discurso'],
  },
  evento: {
    all: ['Invitación', 'Invitación a la población'],
    'fiesta-tradicional': ['Fiesta', 'Fiesta tradicional'],
    civico: ['Acto cívico', 'Acto cívico'],
    deportivo: ['Deporte', 'Evento deportivo'],
    cultural: ['Cultura', 'Evento cultural'],
    feria: ['Feria', 'Feria'],
    inauguracion: ['Inauguración', 'Inauguración'],
  },
  campania: { all: ['Campaña', 'Campaña'] },
  efemeride: { all: ['Efeméride', 'Efeméride'] },
  felicitacion: { all: ['Felicitación', 'Felicitación'] },
  esquela: { all: ['Esquela', 'Esquela'] },
  infografia: { all: ['Infografía', 'Infografía'] },
  obra: { all: ['Obra pública', 'Ficha de obra pública'] },
  aclaracion: { all: ['Aclaración', 'Aclaración a la población'] },
  reconocimiento: {
    all: ['Reconocimiento', 'Reconocimiento'],
    constancia: ['Constancia', 'Constancia'],
    agradecimiento: ['Agradecimiento', 'Agradecimiento'],
    diploma: ['Diploma', 'Diploma'],
  },
  informe: {
    all: ['Informe', 'Informe de actividades'],
    trimestral: ['Informe', 'Informe trimestral'],
    anual: ['Informe', 'Informe anual'],
    'de-area': ['Informe', 'Informe de área'],
  },
  mensaje: { all: ['Mensaje', 'Mensaje institucional'], 'a-la-poblacion': ['Mensaje', 'Mensaje a la población'] },
}

const URGENT: Pair = ['Aviso urgente', 'Aviso urgente a la población']

const tagsOf = (content: LooseContent): Pair => {
  const tags = TAGS[content.kind]
  const { subtipo = '' } = content
  const pair = (Object.hasOwn(tags, subtipo) ? tags[subtipo] : undefined) ?? tags.all
  if (content.kind === 'aviso' && content.nivel === 'urgente')
    return content.subtipo === 'alerta' ? ['Urgente', pair[1]] : URGENT
  const tema = content.kind === 'campania' ? (content.tema?.trim() ?? '') : ''
  return tema && tema !== pair[0] ? [tema, `${pair[0]} · ${tema}`] : pair
}

const subtypeIcon = (content: LooseContent): string => {
  const { subtypes } = KINDS[content.kind]
  const byId = subtypes.find(({ id }) => id === content.subtipo)?.icon
  if (byId || content.kind !== 'campania') return byId ?? 'aviso'
  const tema = foldForSearch(content.tema ?? '')
  return subtypes.find(({ label }) => tema !== '' && foldForSearch(label).includes(tema))?.icon ?? 'aviso'
}

/** Tag words and icons of a content. */
export const labelsOf = (content: LooseContent): Labels => {
  const [etiqueta, etiquetaLarga] = tagsOf(content)
  const icono = subtypeIcon(content)
  const isNotice = content.kind === 'aviso' || content.kind === 'convocatoria'
  const ofNotice = content.subtipo === 'alerta' ? 'proteccion-civil' : 'aviso'
  return { etiqueta, etiquetaLarga, icono, iconoEtiqueta: isNotice ? ofNotice : icono }
}
