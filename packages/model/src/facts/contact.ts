import { phoneDigits } from '../content/problems.ts'
import type { LooseContent } from '../content/index.ts'

const NBSP = '\u00a0'

/** '483 000 0000' (no-break spaces), '911'; anything else as it was written. */
export const formatPhone = (phone: string): string => {
  const digits = phoneDigits(phone)
  return digits.length === 10
    ? `${digits.slice(0, 3)}${NBSP}${digits.slice(3, 6)}${NBSP}${digits.slice(6)}`
    : phone.trim()
}

/** Words about who answers. */
export interface ContactFacts {
  readonly telefono: string
  /** 'Teléfono: … · Atención: …' */
  readonly contactoLinea: string
  readonly contactoLineas: readonly string[]
}

/** Contact words of a content; '' and [] when nothing is written. */
export const contactFacts = (content: LooseContent): ContactFacts => {
  const contact = content.contacto
  const number = contact?.telefono?.trim() ? formatPhone(contact.telefono) : ''
  const extension = contact?.extension?.trim() ?? ''
  const telefono = number && extension ? `${number} ext.${NBSP}${extension}` : number
  const lines = [
    telefono ? `${contact?.whatsapp ? 'Teléfono y WhatsApp' : 'Teléfono'}: ${telefono}` : '',
    contact?.correo?.trim() ? `Correo: ${contact.correo.trim()}` : '',
    contact?.horario?.trim() ? `Atención: ${contact.horario.trim()}` : '',
  ].filter((line) => line !== '')
  return { telefono, contactoLinea: lines.join(' · '), contactoLineas: lines }
}
