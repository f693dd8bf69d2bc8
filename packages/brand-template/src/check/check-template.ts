import { COLOR_ROLES, TEXT_ROLES, isRecord, parseTemplate } from '@tanquian/model'
import type { Failure, Template } from '@tanquian/model'
import { wrong, type BrandFinding } from './finding.ts'
import { personIn } from './names.ts'
import { checkBinds } from './template-binds.ts'

/** What is known besides the template's own JSON. */
export interface TemplateNeeds {
  /** Names of the office's people, folded (`namesOfOfficial` of the model); no template may carry one. */
  readonly officials?: readonly string[]
}

/** Names under which a template gives a colour role, and those under which a text role. */
const COLOR_KEYS = new Set(['color', 'ground', 'fill', 'on', 'from', 'to', 'zebra'])
const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i
/** Texts that a template itself says; everything else is names of things. */
const SAID_KEYS = new Set(['text', 'title', 'description', 'name'])

/** Walks everything that a template says, with the nearest block or format around it. */
const walk = (
  value: unknown,
  place: string,
  key: string,
  see: (text: string, key: string, place: string) => void,
): void => {
  if (typeof value === 'string') see(value, key, place)
  else if (Array.isArray(value)) for (const item of value as unknown[]) walk(item, place, key, see)
  else if (isRecord(value)) {
    const id = value['id']
    const name = value['name'] ?? value['title']
    const here =
      typeof id === 'string' ? `«${id}»${typeof name === 'string' && name !== id ? ` (${name})` : ''}` : place
    for (const [inner, item] of Object.entries(value)) {
      // A format is made 'from' another; a gradient goes 'from' one role 'to' another.
      const means = inner === 'from' && !('to' in value) ? 'format' : inner
      walk(item, key === 'set' || key === 'pieces' ? `«${inner}»` : here, means, see)
    }
  }
}

const COLORS: ReadonlySet<string> = new Set(COLOR_ROLES)
const TEXTS: ReadonlySet<string> = new Set(TEXT_ROLES)

const wordsOf = (raw: unknown, { officials }: TemplateNeeds): readonly BrandFinding[] => {
  const found: BrandFinding[] = []
  walk(raw, 'La plantilla', '', (text, key, place) => {
    if (HEX.test(text.trim())) found.push(wrong('template/hex-color', place, { place, received: text }))
    else if (COLOR_KEYS.has(key) && !COLORS.has(text))
      found.push(wrong('template/unknown-role', place, { place, received: text, allowed: COLOR_ROLES.join(', ') }))
    else if (key === 'role' && !TEXTS.has(text))
      found.push(wrong('template/unknown-role', place, { place, received: text, allowed: TEXT_ROLES.join(', ') }))
    const person = SAID_KEYS.has(key) ? personIn(text, officials) : undefined
    if (person) found.push(wrong('template/personal-name', place, { place, received: person }))
  })
  return found
}

/** The nearest thing with a name on the way to a place of the JSON. */
const nameAt = (raw: unknown, at: string): string => {
  let value = raw
  let name = ''
  for (const step of at.split('.')) {
    value = isRecord(value) || Array.isArray(value) ? (value as Readonly<Record<string, unknown>>)[step] : undefined
    if (isRecord(value) && typeof value['id'] === 'string') name = `«${value['id']}», `
  }
  return `${name}${at}`
}

/** What the schema refuses, as somebody would say it who looks over the author's shoulder. */
const PROBLEMS: Readonly<Record<string, string>> = {
  missing: 'falta este dato',
  'unknown-key': 'nadie conoce este nombre',
  'not-allowed': 'no puede decir «{received}»; puede ser: {allowed}',
  'wrong-type': 'no puede ser «{received}»; va: {allowed}',
  'wrong-value': 'no puede valer «{received}»',
  'duplicate-id': 'el nombre «{received}» está repetido',
  'unknown-block': 'cambia o quita el bloque «{received}», que no existe',
  'unknown-piece': 'usa la pieza «{received}», que no existe; hay: {allowed}',
  'unknown-format': 'sale del formato «{received}», que no existe',
  circle: '«{received}» sale de sí mismo',
  'min-over-max': 'el más chico es mayor que el más grande',
  'missing-stack': 'continúa en el bloque «{received}», que no existe',
}

const unreadable = (raw: unknown, { code, at = '', params = {} }: Failure): BrandFinding => {
  const problem = String(params['problem'] ?? code)
  const words = PROBLEMS[problem] ?? `${problem} «{received}»`
  const said = words.replace(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''))
  return wrong('template/unreadable', at, { place: nameAt(raw, at) || 'la plantilla', problem: said })
}

/** A template that was looked at as its author wrote it. */
export interface CheckedTemplate {
  readonly findings: readonly BrandFinding[]
  /** Only when it could be read. */
  readonly template?: Template
}

/**
 * What is wrong with a template's JSON before anything is laid out: colours in hex, roles that do not exist, names of persons,
 * what the schema refuses, and paths that no field or fact of its kinds gives. Pure; each finding names the block.
 */
export const checkTemplate = (raw: unknown, needs: TemplateNeeds = {}): CheckedTemplate => {
  const words = wordsOf(raw, needs)
  const parsed = parseTemplate(raw)
  if (!parsed.ok) return { findings: words.length > 0 ? words : [unreadable(raw, parsed.failure)] }
  return { findings: [...words, ...checkBinds(parsed.value)], template: parsed.value }
}
