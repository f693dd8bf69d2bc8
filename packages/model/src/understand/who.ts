import type { Span } from '../language/flat.ts'
import { formatPhone } from '../facts/contact.ts'
import { answer } from './answers.ts'
import type { Answers } from './answers.ts'
import { markUsed } from './reading.ts'
import type { Reading } from './reading.ts'
import { inSection } from './sections.ts'
import type { Section } from './sections.ts'

const AREAS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:direccion|departamento|area|organismo|oficina)s? (?:municipal )?de(?:l)? agua(?: potable)?\b|\bagua potable (?:municipal|informa)|\borganismo operador\b/,
    'Agua Potable',
  ],
  [/\bproteccion civil\b/, 'Protección Civil'],
  [/\bsmdif\b|\bdif municipal\b|\bsistema (?:municipal )?dif\b/, 'SMDIF'],
  [/\btesoreria(?: municipal)?\b/, 'Tesorería Municipal'],
  [/\b(?:direccion|departamento|area|coordinacion|jefatura) (?:municipal )?de deportes?\b/, 'Dirección de Deporte'],
  [
    /\b(?:direccion|departamento|area|coordinacion) (?:municipal )?de cultura\b|\bcasa de (?:la )?cultura\b/,
    'Dirección de Cultura',
  ],
  [
    /\b(?:direccion|departamento|area|coordinacion) (?:municipal )?de (?:salud|ecologia|educacion|catastro|comercio|turismo|obras publicas|desarrollo social|desarrollo rural|servicios municipales|seguridad publica|transito|comunicacion social|asuntos indigenas)\b/,
    '',
  ],
  [/\binstancia (?:municipal )?de (?:la mujer|las mujeres)\b/, 'Instancia de la Mujer'],
  [/\binjuve\b|\binstituto (?:municipal )?de la juventud\b/, 'Instancia de la Juventud'],
  [/\bobras publicas\b/, 'Obras Públicas'],
  [/\bregistro civil\b(?= informa)/, 'Registro Civil'],
  [/\bseguridad publica\b(?= (?:municipal|informa|y transito))/, 'Seguridad Pública'],
  [/\bsecretaria (?:general )?del (?:h\.? ?)?ayuntamiento\b/, 'Secretaría del Ayuntamiento'],
  [/\bservicios (?:publicos )?municipales\b/, 'Servicios Municipales'],
]

const PROPER: Readonly<Record<string, string>> = {
  salud: 'Salud',
  ecologia: 'Ecología',
  educacion: 'Educación',
  catastro: 'Catastro',
  comercio: 'Comercio',
  turismo: 'Turismo',
  'obras publicas': 'Obras Públicas',
  'desarrollo social': 'Desarrollo Social',
  'desarrollo rural': 'Desarrollo Rural',
  'servicios municipales': 'Servicios Municipales',
  'seguridad publica': 'Seguridad Pública',
  transito: 'Tránsito',
  'comunicacion social': 'Comunicación Social',
  'asuntos indigenas': 'Asuntos Indígenas',
}

const BY_SUBTYPE: Readonly<Record<string, string>> = {
  'corte-de-agua': 'Agua Potable',
  'cierre-vial': 'Seguridad Pública',
  'jornada-de-salud': 'Dirección de Salud',
  'suspension-de-labores': 'Secretaría del Ayuntamiento',
  predial: 'Tesorería Municipal',
  alerta: 'Protección Civil',
  torneo: 'Dirección de Deporte',
  concurso: 'Dirección de Cultura',
  salud: 'Dirección de Salud',
  limpieza: 'Servicios Municipales',
  agua: 'Agua Potable',
  'proteccion-civil': 'Protección Civil',
  educacion: 'Dirección de Educación',
  familia: 'SMDIF',
  pagos: 'Tesorería Municipal',
  cultura: 'Dirección de Cultura',
}

/** The area that answers: named in the text, else the usual one of the subtype (deduced). */
export const answerArea = (answers: Answers, sections: readonly Section[], subtipo: string): void => {
  const { plain } = answers.reading
  const found = AREAS.flatMap(([pattern, name]) => {
    const match = pattern.exec(plain)
    // An office in the list of places is open or closed; it does not answer for the notice.
    if (!match || inSection(sections, { from: match.index, to: match.index }, 'zonas')) return []
    const last = /de (\p{L}+(?: \p{L}+)?)$/u.exec(match[0])?.[1] ?? ''
    return [
      { name: name || `Dirección de ${PROPER[last] ?? last}`, from: match.index, to: match.index + match[0].length },
    ]
  }).sort((a, b) => a.from - b.from)
  const usual = BY_SUBTYPE[subtipo]
  const agreed = found.find(({ name }) => name === usual) ?? found[0]
  if (agreed) answer(answers, 'area', agreed.name, agreed)
  else if (usual) answer(answers, 'area', usual, { from: 0, to: 0 }, 'area-by-subtype')
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const LINK =
  /\bhttps?:\/\/[^\s<>)]+|\b(?:www\.)[^\s<>)]+|\b(?:forms\.gle|bit\.ly|wa\.me|facebook\.com|fb\.me)\/[^\s<>)]+/gi

/** First web address of the text, with its scheme. */
export const findLink = (reading: Reading): { readonly value: string; readonly span: Span } | undefined => {
  const match = [...reading.text.matchAll(LINK)][0]
  if (!match) return undefined
  const written = match[0].replace(/[.,;:!?»"']+$/, '')
  return {
    value: /^https?:/i.test(written) ? written : `https://${written}`,
    span: { from: match.index, to: match.index + written.length },
  }
}

const ATTENTION =
  /\b(?:horario de (?:atencion|oficina)|atencion|atendemos|oficinas?|en horario de|acudir|acude)\b[^.\n]{0,60}$/

/** Telephone, extension, WhatsApp, mail and office hours. Emergency numbers only when there is no other. */
export const answerContact = (answers: Answers): void => {
  const { reading } = answers
  const ordinary = reading.phones.filter(({ kind }) => kind !== 'emergency')
  const phone = ordinary[0] ?? reading.phones[0]
  if (phone) {
    answer(answers, 'contacto.telefono', formatPhone(phone.digits).replaceAll('\u00a0', ' '), phone)
    if (phone.extension) answer(answers, 'contacto.extension', phone.extension, phone)
    if (phone.whatsapp) answer(answers, 'contacto.whatsapp', true, phone)
    if (phone.kind === 'old')
      reading.corrections.push({ from: phone.from, to: phone.to, before: phone.text, after: phone.digits })
    const lead =
      /(?:[,.]?\s*(?:para )?(?:mayores |mas )?(?:informes|informacion|reportes|dudas)?[^.\n]{0,30}(?:emergencias?|informes|reportes|tel(?:efono)?s?|cel|whats\w*|llama\w*|comunica\w*|numero)[^.\n]{0,20})$/.exec(
        reading.plain.slice(Math.max(0, phone.from - 70), phone.from),
      )
    if (lead) markUsed(reading, { from: phone.from - lead[0].length, to: phone.to })
  }
  const email = [...reading.text.matchAll(EMAIL)][0]
  if (email)
    answer(answers, 'contacto.correo', email[0].replace(/\.$/, ''), {
      from: email.index,
      to: email.index + email[0].length,
    })
  const week = reading.weeks.find((span) => ATTENTION.test(reading.plain.slice(Math.max(0, span.from - 90), span.from)))
  if (!week) return
  const start = reading.times.find(({ from, end }) => from >= week.to && from - week.to < 24 && end === 'start')
  const finish = start && reading.times.find(({ group, end }) => group === start.group && end === 'end')
  if (!start || !finish) return
  const bare = (value: string) => value.replace(/^0/, '')
  answer(answers, 'contacto.horario', `${week.days}, ${bare(start.value)} a ${bare(finish.value)} h`, {
    from: week.from,
    to: finish.to,
  })
}
