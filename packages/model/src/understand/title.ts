import type { Span } from '../language/flat.ts'
import { isUsed, markUsed, wordsOf } from './reading.ts'
import type { Line, Reading } from './reading.ts'
import { isShouting } from './spelling.ts'

/** Greetings and requests to the office; never part of a piece. */
const GREETING =
  /^(?:(?:muy )?buen(?:os|as)? (?:dias?|tardes?|noches?)|hola|que tal|estimad[oa]s?|compañer[oa]s|saludos|gracias|muchas gracias|quedo al pendiente|de antemano|por favor|porfa\w*|me (?:apoyan?|ayudan?)|nos (?:apoyan?|ayudan?)|les? (?:encargo|pido|paso|comparto|mando)|favor de (?:publicar|difundir|compartir)|reenviado|ok|agradecemos|se agradece|agradeciendo|disculp\w+|ofrecemos una disculpa|sin (?:otro|mas) particular|esperamos contar|comparte|ayudanos a (?:difundir|compartir)|atte|atentamente)\b/
const GENERIC =
  /^(?:¡? ?)?(?:aviso|avisos?|aviso (?:muy )?importante|importante|muy importante|urgente|atencion|comunicado|a (?:toda )?la (?:poblacion|ciudadania)(?: en general)?|aviso (?:urgente )?a la (?:poblacion|ciudadania|comunidad)(?: en general)?|convocatoria|invitacion|alerta|informacion importante|(?:el )?(?:h\.? ?)?ayuntamiento (?:de|municipal).{0,60}|gobierno municipal.{0,60}|proteccion civil(?: municipal)?|tanquian.{0,30}|c ?o ?n ?v ?o ?c ?a(?: a| a:|:)?|te invita(?: a)?|(?:boletin|comunicado)(?: de prensa| oficial)?(?: n[uo]m?\.?)?[ \d/]*|nota informativa|(?:hoy|un dia como hoy)|efemeride|esquela|infografia|(?:ficha de |inicio de )?obra(?: publica)?|aclaracion|reconocimiento|constancia|diploma|mensaje(?: institucional| a la (?:poblacion|comunidad)| al personal)?)\W*$/
const PREFIX =
  /^(?:¡? ?)?(?:(?:aviso(?: (?:muy )?importante| urgente| a la poblacion| a la ciudadania)?|importante|urgente|atencion|convocatoria|campaña|comunicado|alerta)\s*[:!¡.-]+\s*|aviso +(?:importante +|urgente +)?(?:de +)?(?=(?:corte|cierre|suspension|jornada|vacunacion|descuento|alerta|oficinas) \S)|convocatoria (?!de |para |a |del )(?=\S+ \S))/
const SENTENCE =
  /\b(?:se (?:informa|les|le|hace|comunica|avisa|suspend|invita)|informa(?:mos)?|les informamos|que|debido|con motivo|por medio)\b/

/** Whether a line is only a greeting. */
export const isGreeting = (plain: string): boolean => GREETING.test(plain.replace(/^[\s¡!¿,.]+/, ''))

const titleLike = (reading: Reading, line: Line, max: number): boolean => {
  const plain = reading.plain.slice(line.from, line.to)
  const length = line.to - line.from
  return (
    length >= 4 &&
    length <= max &&
    !isGreeting(plain) &&
    !GENERIC.test(plain) &&
    !plain.includes(':') &&
    !/[.;,]$/.test(plain) &&
    !SENTENCE.test(plain) &&
    !reading.dates.some(
      ({ from, month }) => from >= line.from && from < line.to && month !== undefined && from - line.from < 8,
    ) &&
    !reading.phones.some(({ from }) => from >= line.from && from < line.to)
  )
}

/** A title found in the first lines: its words and where; marks the generic ones ('AVISO') as used. */
export const findTitle = (
  reading: Reading,
  max: number,
): { readonly words: string; readonly span: Span } | undefined => {
  if (reading.lines.length < 2) return undefined
  for (const [n, line] of reading.lines.slice(0, 5).entries()) {
    const plain = reading.plain.slice(line.from, line.to)
    if (isGreeting(plain) && line.to - line.from < 60) {
      markUsed(reading, line)
      continue
    }
    if (GENERIC.test(plain)) {
      markUsed(reading, line)
      continue
    }
    const prefix = PREFIX.exec(plain)?.[0].length ?? 0
    const rest: Line = { ...line, from: line.from + prefix }
    const bold =
      (n === 0 && reading.lines[1]?.opens === true) ||
      /^\s*[^\p{L}\d]*\*/u.test(reading.text.slice(Math.max(0, line.from - 4), line.from + 1)) ||
      isShouting(reading.masked.slice(line.from, line.to))
    if (!line.bullet && titleLike(reading, rest, max)) {
      if (prefix > 0) markUsed(reading, { from: line.from, to: rest.from })
      return { words: tidyTitle(wordsOf(reading, rest)), span: rest }
    }
    // A line led by an emoji is still a title if it is bold, shouts, or stands alone at the top.
    if (line.bullet && bold && titleLike(reading, rest, max))
      return { words: tidyTitle(wordsOf(reading, rest)), span: rest }
    if (line.to - line.from > max) break
  }
  return undefined
}

const tidyTitle = (words: string): string => {
  const bare = words
    .replace(/^["«“]+|["»”]+$/g, '')
    .replace(/^¡\s*(.*?)\s*!$/, '$1')
    .trim()
  return bare.slice(0, 1).toUpperCase() + bare.slice(1)
}

const FORMULA =
  /^(?:(?:alerta|aviso|atencion|urgente|importante)[\s:!.]+)?(?:(?:buen(?:os|as)? (?:dias?|tardes|noches)|hola|estimad[oa]s[^,.]*)[\s,.!:]+)?(?:(?:me|nos) (?:apoyan?|ayudan?)[^,:]*[,:]\s*)?(?:por (?:este|medio de(?:l| la)?(?: presente| este)?)(?: (?:medio|conducto|presente))?,?\s*)?(?:(?:el |la |los )?(?:h\.? ?ayuntamiento|gobierno municipal|presidencia municipal|direccion(?: municipal)? de|departamento de|area de|proteccion civil|organismo|coordinacion|tesoreria|smdif|dif)[^.;:]{0,90}?,?\s+)?(?:a traves de[^,.]{0,90},\s*)?(?:(?:(?:se )?(?:les? )?|les? )(?:informa(?:mos)?|comunica(?:mos)?|avisa(?:mos)?|hace(?:mos)?(?: de (?:su|tu))? (?:conocimiento|del conocimiento|saber)|notifica(?:mos)?|participa)\s*(?:a (?:toda )?(?:la|los|las)(?: y (?:los|las))? (?:poblacion|ciudadania|ciudadanos|usuarios|habitantes|vecin[oa]s|comunidad|personas usuarias|contribuyentes|publico)(?: en general)?(?:,? de [^,]{0,50}?,| del? municipio,?| de tanquian(?: de escobedo)?)?)?\s*(?:en general)?[,:]?\s*(?:que|q|lo siguiente:?)?[,:]?\s*)/

const HELLO =
  /^(?:(?:muy )?buen(?:os|as)? (?:dias?|tardes?|noches?)|hola|estimad[oa]s? [^,.:]{3,30})[\s,.!:]+(?:[^.:,]{0,30}(?:les?|te) (?:comparto|comento|informo|paso)[:,]?\s*)?/

/** How many characters of a flat sentence are formula ('se informa a la población en general que '). */
export const formulaLength = (plain: string): number =>
  FORMULA.exec(plain)?.[0].length ?? HELLO.exec(plain)?.[0].length ?? 0

/** Sentences that belong to no field yet and are not greetings. */
export const freeSentences = (reading: Reading): readonly Span[] =>
  reading.sentences.filter((span) => {
    const plain = reading.plain.slice(span.from, span.to)
    return !isUsed(reading, span) && !(isGreeting(plain) && formulaLength(plain) === 0 && plain.length < 60)
  })
