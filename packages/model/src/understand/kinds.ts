import { KINDS } from '../content/index.ts'
import type { ContentKind } from '../content/field.ts'
import { flat } from '../language/flat.ts'

type Signs = readonly (readonly [weight: number, pattern: RegExp])[]

// Ties go to the first.
const KIND_SIGNS: Readonly<Partial<Record<ContentKind, Signs>>> = {
  aviso: [
    [1, /\baviso\b/],
    [2, /\bse (?:suspend|cerrar|cierra|informa|les informa|comunica|reanud|avisa)/],
    [1.5, /\b(?:corte|cierre|suspension|alerta|cerrad[ao]s?|inhabil|interrupcion)\b/],
    [1, /\bjornada\b/],
    [1, /\b(?:predial|descuento|recargos)\b/],
    [1, /\b(?:no habra|sin servicio|baja presion|precaucion|frente frio)\b/],
  ],
  convocatoria: [
    [4, /\bconvoca(?:toria|n|mos)?\b/],
    [1.5, /\binscri(?:pcion|bete|birse|birte)|\bregistr(?:o(?! civil)|ate|arse)\b/],
    [1, /\bpremi(?:os?|acion|ara)\b/],
    [1.5, /\b(?:torneo|concurso|certamen|copa|carrera atletica|beca|becas|liga)\b/],
    [1, /\brequisitos\b/],
    [1, /\bbases\b/],
    [0.5, /\bparticipa(?:r|ntes|cion)\b/],
    [2, /\b(?:primera|segunda|tercera)[.:-]/],
  ],
  campania: [
    [4, /\bcampaña\b/],
    [1.5, /\b(?:unete|sumate|participa en|hagamos|cuidemos|juntos|evitemos)\b/],
    [1, /\b(?:semana|mes) (?:nacional|municipal|de la|del)\b/],
    [1.5, /\bdescacharriza/],
    [1, /\btodo el mes\b/],
    [0.5, /\bvacuna/],
    [0.5, /\b(?:lema|eslogan)\b/],
  ],
  comunicado: [
    [5, /^\W*(?:boletin|nota informativa|discurso|comunicado (?:de prensa|oficial|n[uo]m?))\b/],
    [2.5, /^\W*comunicado\b/],
    [3, /\b(?:boletin|comunicado) de prensa\b/],
  ],
  evento: [
    [3, /^\W*(?:invitacion\b|(?:te|les?|los|las) invita)/],
    [2, /\b(?:te|les?|los|las) invita(?:mos|n)?\b/],
    [1.5, /\b(?:xantolo|feria|desfile|concierto|inauguracion|acto civico|exposicion|festival|carnaval)\b/],
    [1, /\bprograma\b\s*:|\bprograma de actividades\b/],
    [1, /\bentrada libre\b/],
  ],
  efemeride: [
    [5, /^\W*(?:efemeride|un dia como hoy|hoy (?:recordamos|se recuerda|conmemoramos|se conmemora))\b/],
    [4, /\b(?:natalicio|aniversario luctuoso)\b/],
  ],
  felicitacion: [
    [5, /^\W*(?:feliz|felices|(?:muchas )?felicidades|felicitamos)\b/],
    [2, /\bdia (?:de las madres|de la madre|del maestro|de la niñez|del niño|del servidor publico)\b/],
  ],
  esquela: [
    [6, /\b(?:sensible fallecimiento|descanse en paz|esquela|sentido pesame|se unen? a la pena)\b/],
    [6, /\blamenta(?:mos|n)? (?:profundamente )?(?:el fallecimiento|la muerte)\b/],
  ],
  infografia: [[5, /^\W*(?:infografia|(?:\w+ )?pasos para|como (?:tramitar|pagar|sacar|prevenir))\b/]],
  obra: [
    [5, /^\W*(?:ficha de obra|obra publica|inicio de obra)\b/],
    [2, /\b(?:fismdf|fortamun|monto de inversion|inversion de \$)/],
    [1, /\b(?:pavimentacion|rehabilitacion|construccion) del?\b/],
  ],
  aclaracion: [
    [5, /^\W*(?:aclaracion|noticia falsa|informacion falsa|es falso|desmentimos|se desmiente)\b/],
    [4, /\b(?:es falso que|circula (?:en redes|un mensaje|una cadena|un audio)|desmiente|desmentimos)\b/],
  ],
  reconocimiento: [
    [5, /^\W*(?:reconocimiento|constancia|diploma|agradecimiento)\b/],
    [4, /\botorgan?\b.{0,30}\b(?:reconocimiento|constancia|diploma)\b/],
  ],
  informe: [[5, /\binforme (?:trimestral|anual|mensual|de (?:actividades|labores|gobierno))\b/]],
  mensaje: [[5, /^\W*mensaje (?:institucional|a la|a las|a los|al|de)\b/]],
}

const SUBTYPE_SIGNS: Readonly<Partial<Record<ContentKind, Readonly<Record<string, Signs>>>>> = {
  aviso: {
    'corte-de-agua': [
      [2, /\bagua\b/],
      [2, /\b(?:bombeo|tuberia|fuga|pozo|red hidraulica|tandeo|baja presion|valvula|pipas)\b/],
      [1, /\b(?:corte|suspen\w+|desabasto|sin servicio)\b/],
    ],
    'cierre-vial': [
      [2, /\bcierr[ea]\w*|\bcerrar\w*|\bcerrad[oa]\b/],
      [2, /\b(?:vial|vialidad|circulacion|trafico|transito|rutas? alternas?|vias? alternas?|carriles)\b/],
      [1, /\b(?:calle|avenida|carretera|bulevar|boulevard|bacheo|paviment\w+)\b/],
    ],
    'jornada-de-salud': [
      [3, /\bvacun|\besteriliz|\bmastograf|\bpapanicolaou|\bantirrabic/],
      [2, /\b(?:jornada|brigada|caravana)\b/],
      [2, /\b(?:salud|consultas?|medic[oa]s?|dental|vista|lentes|rabia)\b/],
    ],
    'suspension-de-labores': [
      [
        4,
        /\bsuspen\w+ de (?:labores|actividades|clases)|\bsuspende(?:n|ran)? (?:las )?labores|\bno habra labores|\binhabil(?:es)?\b|\basueto\b|\bdescanso obligatorio\b/,
      ],
      [3, /\boficinas\b.{0,40}\bcerrad|\bpermanecer\w+ cerrad|\bno laborar/],
      [1, /\b(?:guardia|reanud\w+|oficinas)\b/],
    ],
    predial: [
      [4, /\bpredial\b/],
      [2, /\b(?:descuentos?|recargos|condonacion|tesoreria|cajas?)\b/],
      [1, /\bpago\b|\bcatastro\b/],
    ],
    alerta: [
      [4, /\balerta\b|\bfrente frio\b|\bciclon\b|\bhuracan\b|\btormenta\b|\bonda de calor\b|\binundaci|\bincendio/],
      [2, /\bproteccion civil\b|\balbergue|\bevacu|\bcrecida|\bdesbord|\brio\b/],
      [1, /\b(?:lluvias?|viento|temperaturas?|heladas?)\b/],
    ],
    general: [[1.5, /./]],
  },
  convocatoria: {
    torneo: [[3, /\b(?:torneo|copa|liga|carrera|futbol|voleibol|basquetbol|beisbol|atletica|ciclista|deport\w*)\b/]],
    concurso: [
      [
        3,
        /\b(?:concurso|certamen|altar(?:es)?|danza|canto|dibujo|calaveritas?|catrinas?|fotografia|huapango|xantolo)\b/,
      ],
    ],
    beca: [[3, /\bbecas?\b|\btaller(?:es)?\b|\bcurso\b|\bcapacitacion\b|\bdiplomado\b/]],
    apoyo: [
      [3, /\b(?:apoyos?|programa|subsidio|beneficiari[oa]s|fertilizante|semilla|productores|proyecto productivo)\b/],
    ],
    consulta: [[3, /\b(?:consulta|foro|comites?|consejo|asamblea|eleccion|cabildo)\b/]],
    general: [[1.5, /./]],
  },
  campania: {
    salud: [[3, /\bvacun|\bsalud\b|\bdengue\b|\binfluenza\b|\brabia\b|\bcancer\b|\bdiabetes\b/]],
    limpieza: [
      [4, /\bdescacharriza/],
      [3, /\blimpi\w+\b|\bbasura\b|\brecicl\w+|\bcacharros\b/],
    ],
    agua: [[3, /\bagua\b/]],
    'proteccion-civil': [[3, /\bproteccion civil\b|\bincendios?\b|\bquemas?\b|\bpirotecnia\b|\bprevencion\b/]],
    educacion: [[3, /\beducacion\b|\blectura\b|\balfabetizacion\b|\bescolar\b|\butiles\b/]],
    familia: [
      [3, /\b(?:familias?|niñez|violencia|mujer(?:es)?|adultos mayores|personas mayores)\b/],
      [2, /\b(?:dif|smdif)\b/],
    ],
    pagos: [[3, /\bpredial\b|\bpago\b|\bdescuentos?\b/]],
    cultura: [[3, /\bcultura\b|\bxantolo\b|\btradicion\w*|\blenguas?\b/]],
    general: [[1.5, /./]],
  },
}

const score = (plain: string, signs: Signs): number =>
  signs.reduce((sum, [weight, pattern]) => sum + (pattern.test(plain) ? weight : 0), 0)

const best = <K extends string>(
  plain: string,
  table: Readonly<Partial<Record<K, Signs>>>,
): { readonly id: K; readonly points: number } =>
  (Object.entries(table) as [K, Signs][])
    .map(([id, signs]) => ({ id, points: score(plain, signs) }))
    .reduce((a, b) => (b.points > a.points ? b : a))

/** Kind that a flat text reads like; an aviso when nothing speaks. */
export const guessKind = (plain: string): ContentKind => {
  const { id, points } = best(plain, KIND_SIGNS)
  return points > 0 ? id : 'aviso'
}

/** The variety whose own words are in the text; else the general one, or the first. */
const namedSubtype = (kind: ContentKind, plain: string): string => {
  const { subtypes } = KINDS[kind]
  const named = subtypes.map(({ id, label, description }) => {
    const words = flat(`${label} ${description}`).match(/\p{L}{4,}/gu) ?? []
    return { id, points: words.filter((word) => word !== kind && plain.includes(word)).length }
  })
  const first = named.find(({ id }) => id === 'general') ?? named[0] ?? { id: '', points: 0 }
  return named.reduce((a, b) => (b.id !== 'general' && b.points > (a === first ? 0 : a.points) ? b : a), first).id
}

/** Variety of a kind that a flat text reads like. */
export const guessSubtype = (kind: ContentKind, plain: string): string => {
  const signs = SUBTYPE_SIGNS[kind]
  return signs ? best(plain, signs).id : namedSubtype(kind, plain)
}
