import type { Span } from '../language/flat.ts'
import type { Reading } from './reading.ts'
import { noteCorrection, wordsOf } from './reading.ts'
import { asSentence } from './spelling.ts'

const ADVICE =
  /^(?:por lo (?:que|anterior),? )?(?:(?:se|les?|te) )?(?:recomienda|recomendamos|recomendable|sugiere|sugerimos|exhorta|exhortamos|pide|pedimos|solicita|solicitamos|invita a (?:tomar|evitar|cuidar)|favor de|evit[ae]n?\b|tom[ae]n? \b|junt[ae]n?\b|almacen[ae]n?\b|us[ae] \b|utilic[ae]n?\b|acud[ae]n?\b|lleva tu|tra[ei]\w* (?:tu|su|cartilla|agua)|mant[eé]n|mantenga|no (?:cruc|use|salg|arroj|circul|tire|quem)|sig[ae]n?\b|sigue\b|abrig|cubr[ae]|consider[ae]|manej[ae]|respet[ae]|prev[eé]|proteg|cierr[ae]n?\b|desconect|revis[ae]|cuid[ae]|prepar[ae]|report[ae])/

/** Whether a flat sentence tells people what to do. */
export const isAdvice = (plain: string): boolean => ADVICE.test(plain.replace(/^[\s¡!¿"«-]+/, ''))

const IMPERATIVE: Readonly<Record<string, string>> = {
  juntar: 'Junta',
  almacenar: 'Almacena',
  evitar: 'Evita',
  tomar: 'Toma',
  usar: 'Usa',
  utilizar: 'Utiliza',
  acudir: 'Acude',
  llevar: 'Lleva',
  mantener: 'Mantén',
  cuidar: 'Cuida',
  conducir: 'Conduce',
  manejar: 'Maneja',
  respetar: 'Respeta',
  seguir: 'Sigue',
  atender: 'Atiende',
  presentar: 'Presenta',
  considerar: 'Considera',
  revisar: 'Revisa',
  abrigar: 'Abriga',
  cubrir: 'Cubre',
  proteger: 'Protege',
  reportar: 'Reporta',
  transitar: 'Transita',
  circular: 'Circula',
  racionar: 'Raciona',
  almacenarla: 'Almacénala',
  permanecer: 'Permanece',
  salir: 'Sal',
}
const POLITE =
  /^(?:por lo (?:que|anterior),? )?(?:se|les?|te)? ?(?:recomienda|recomendamos|sugiere|sugerimos|exhorta|exhortamos|pide|pedimos|solicita|solicitamos)(?: a (?:la|las|los)(?: y (?:los|las))? (?:poblacion|ciudadania|usuarios|personas|automovilistas|conductores|familias)(?: en general)?,?)?(?: a)? (?<verb>[a-z]+)\b|^favor de (?<please>[a-z]+)\b/

/** An advice in tú: 'se recomienda juntar agua un dia antes' → 'Junta agua un día antes.'; what cannot be turned stays as it was. */
export const adviceWords = (reading: Reading, span: Span): string => {
  const words = wordsOf(reading, span)
  const plain = reading.plain.slice(span.from, span.to).replace(/\s+/g, ' ').trim()
  const polite = POLITE.exec(plain)
  const verb = polite?.groups?.['verb'] ?? polite?.groups?.['please'] ?? ''
  const order = Object.hasOwn(IMPERATIVE, verb) ? IMPERATIVE[verb] : undefined
  // Respelling may change a length: turn only where the words still match the plain text.
  const turned =
    polite && order && words.length === plain.length
      ? `${order}${words.slice(polite[0].length).replace(/\bsu(s?)\b/g, 'tu$1')}`
      : words
  const sentence = asSentence(turned)
  if (turned !== words) noteCorrection(reading, span, sentence)
  return sentence
}

/** One requirement or place of a section's line, cut at commas when it lists several ('CURP, INE y comprobante'). */
export const splitList = (words: string): readonly string[] => {
  const parts = words.replace(/[.;]$/, '').split(/\s*[,;]\s*(?:y\s+)?|\s+y\s+(?=[^,]+$)/)
  return parts.length > 1 && parts.every((part) => part.length > 1 && part.length <= 40)
    ? parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    : [words.replace(/[;]$/, '')]
}
