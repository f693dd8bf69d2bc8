import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { CONTENT_KINDS, KINDS } from '../src/index.ts'
import type { Field } from '../src/index.ts'
import { LOOSE_SCHEMAS, STRICT_SCHEMAS } from '../src/content/index.ts'
import { brandSchema } from '../src/schema/brand.ts'
import { draftEntries } from '../src/schema/draft.ts'
import { fontSchema } from '../src/schema/font.ts'
import { lawSchema } from '../src/schema/law.ts'
import { officeSchema } from '../src/schema/office.ts'
import { layoutSchema } from '../src/schema/layout.ts'
import { sceneParts, sceneSchema } from '../src/schema/scene.ts'
import { blockParts } from '../src/schema/blocks.ts'
import { templateSchema } from '../src/schema/template.ts'
import { colorRole, textRole } from '../src/schema/units.ts'

/** A JSON Schema as plain data. */
export interface JsonSchema {
  [key: string]: unknown
}

const HEX = '^#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$'

/** What valibot's `custom` schemas say of themselves in their message. */
const CUSTOM: Readonly<Record<string, JsonSchema>> = {
  '#rrggbb': { type: 'string', pattern: HEX },
  'rev/code': { type: 'string', pattern: '^rev/[a-z-]+$' },
  numbers: { type: 'array', items: { type: 'number' } },
  outlines: { type: 'array', items: { type: 'string' } },
  base64: { type: 'string', contentEncoding: 'base64' },
}

const convert = (schema: v.GenericSchema, parts: object = {}): JsonSchema =>
  toJsonSchema(schema, {
    definitions: parts as Record<string, v.GenericSchema>,
    // The input is what people write: defaults may be left out.
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const message = (valibotSchema as { message?: unknown }).message
      return valibotSchema.type === 'custom' && typeof message === 'string'
        ? (CUSTOM[message] as never)
        : (jsonSchema as never)
    },
  }) as unknown as JsonSchema

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const property = (schema: JsonSchema, path: string): JsonSchema | undefined =>
  path.split('.').reduce<JsonSchema | undefined>((at, step) => {
    const items = at?.['items']
    const properties = (isRecord(items) ? items : at)?.['properties']
    const found = isRecord(properties) ? properties[step] : undefined
    return isRecord(found) ? found : undefined
  }, schema)

/** What the fields ask for of a piece that leaves: the schema of a made kind knows it only through them. */
const demand = (holder: JsonSchema, found: JsonSchema, { path, required, max, most, least }: Field): void => {
  const isText = found['type'] === 'string'
  const isList = found['type'] === 'array'
  if (isText && max !== undefined) found['maxLength'] = max
  if (isList && most !== undefined) found['maxItems'] = most
  if (isList && least !== undefined) found['minItems'] = least
  if (!required || path.includes('.')) return
  const own = isRecord(holder['items']) ? holder['items'] : holder
  const asked = Array.isArray(own['required']) ? (own['required'] as unknown[]) : []
  own['required'] = [...new Set([...asked, path])]
  if (isText && found['enum'] === undefined) found['minLength'] = 1
  if (isList) found['minItems'] = least ?? 1
}

/** Labels, helps and examples of the form travel with the schema, so that a file can be written without the studio. */
const describe = (schema: JsonSchema, fields: readonly Field[], strict: boolean): void => {
  for (const field of fields) {
    const { path, label, help, placeholder, widget, item } = field
    const found = property(schema, path)
    if (!found) continue
    if (strict) demand(schema, found, field)
    found['title'] = label
    if (help) found['description'] = help
    if (placeholder && (widget === 'text' || widget === 'textarea')) found['examples'] = [placeholder]
    if (widget === 'date') found['format'] = 'date'
    if (item) describe(found, item, strict)
  }
}

const contentSchema = (kind: (typeof CONTENT_KINDS)[number], strictness: 'loose' | 'strict'): JsonSchema => {
  const schema = convert((strictness === 'strict' ? STRICT_SCHEMAS : LOOSE_SCHEMAS)[kind] as unknown as v.GenericSchema)
  describe(schema, KINDS[kind].fields, strictness === 'strict')
  schema['title'] = KINDS[kind].label
  schema['description'] = KINDS[kind].description
  return schema
}

const draftSchema = v.strictObject({
  ...draftEntries,
  content: v.variant('kind', Object.values(LOOSE_SCHEMAS) as never),
})

const roles = { colorRole, textRole }

/** Every published schema by its file name without extension. `aviso` is what may leave; `aviso-borrador` what may be saved. */
export const makeSchemas = (): Readonly<Record<string, JsonSchema>> => ({
  ...Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, contentSchema(kind, 'strict')])),
  ...Object.fromEntries(CONTENT_KINDS.map((kind) => [`${kind}-borrador`, contentSchema(kind, 'loose')])),
  brand: convert(brandSchema as unknown as v.GenericSchema, roles),
  draft: convert(draftSchema as unknown as v.GenericSchema, roles),
  font: convert(fontSchema),
  law: convert(lawSchema as unknown as v.GenericSchema),
  layout: convert(layoutSchema),
  office: convert(officeSchema),
  scene: convert(sceneSchema, { textRole, ...sceneParts }),
  template: convert(templateSchema as unknown as v.GenericSchema, { ...roles, ...blockParts }),
})

const constant = (kind: string): string => kind.toUpperCase()

/** The module that carries the kinds' schemas inside the package's code, as text so that nobody pays for it at start. */
export const makeModule = (schemas: Readonly<Record<string, JsonSchema>>): string =>
  [
    '// Generated by `npm run schemas --workspace @tanquian/model`. A test holds it to the sources.',
    "import type { ContentKind } from '../content/field.ts'",
    '',
    ...CONTENT_KINDS.map((kind) => `const ${constant(kind)} = ${JSON.stringify(JSON.stringify(schemas[kind]))}`),
    '',
    '/** JSON Schema (draft-07) of the content of each kind that may leave the office. Parsed on each read. */',
    'export const jsonSchemas: Readonly<Record<ContentKind, Readonly<Record<string, unknown>>>> = {',
    ...CONTENT_KINDS.map(
      (kind) =>
        `  get ${kind}() {\n    return JSON.parse(${constant(kind)}) as Readonly<Record<string, unknown>>\n  },`,
    ),
    '}',
    '',
  ].join('\n')
