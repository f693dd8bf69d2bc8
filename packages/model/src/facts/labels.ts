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

const avisoLabels = (content: Extract<LooseContent, { kind: 'aviso' }>): readonly [string, string] => {
  if (content.subtipo === 'alerta')
    return content.nivel === 'urgente' ? ['Urgente', 'Alerta a la población'] : ['Alerta', 'Alerta a la población']
  return content.nivel === 'urgente'
    ? ['Aviso urgente', 'Aviso urgente a la población']
    : ['Aviso', 'Aviso a la población']
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
  const icono = subtypeIcon(content)
  if (content.kind === 'convocatoria')
    return { etiqueta: 'Convocatoria', etiquetaLarga: 'Convocatoria', icono, iconoEtiqueta: 'aviso' }
  if (content.kind === 'campania') {
    const tema = content.tema?.trim() || 'Campaña'
    return {
      etiqueta: tema,
      etiquetaLarga: tema === 'Campaña' ? tema : `Campaña · ${tema}`,
      icono,
      iconoEtiqueta: icono,
    }
  }
  if (content.kind !== 'aviso') {
    const { label } = KINDS[content.kind]
    return { etiqueta: label, etiquetaLarga: label, icono, iconoEtiqueta: icono }
  }
  const [etiqueta, etiquetaLarga] = avisoLabels(content)
  return { etiqueta, etiquetaLarga, icono, iconoEtiqueta: content.subtipo === 'alerta' ? 'proteccion-civil' : 'aviso' }
}
