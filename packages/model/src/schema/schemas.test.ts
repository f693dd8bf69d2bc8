import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { CONTENT_KINDS, jsonSchemas } from '../index.ts'
import { makeSchemas } from '../../scripts/make-schemas.ts'

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url))

it('the published JSON Schemas are those of the sources (npm run schemas --workspace @tanquian/model)', () => {
  const made = JSON.parse(JSON.stringify(makeSchemas())) as Record<string, unknown>
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(made)
      .map((name) => `${name}.json`)
      .sort(),
  )
  for (const [name, schema] of Object.entries(made)) {
    expect(JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')), name).toEqual(schema)
  }
  for (const kind of CONTENT_KINDS) expect(jsonSchemas[kind]).toEqual(made[kind])
})

it('a schema of a kind tells what is required and how the form words it', () => {
  expect(jsonSchemas.aviso).toMatchObject({
    title: 'Aviso',
    properties: { titular: { type: 'string', maxLength: 70, title: 'Titular' } },
  })
  expect(jsonSchemas.aviso['required']).toEqual(
    expect.arrayContaining(['titular', 'quePasa', 'cuando', 'area', 'subtipo']),
  )
})
