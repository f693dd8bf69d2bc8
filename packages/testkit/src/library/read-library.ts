import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parseDraft } from '@tanquian/model'
import type { Draft, Failure } from '@tanquian/model'
// @ts-expect-error: a plain script without types
import { templateOf } from '../../../brand-template/scripts/generate.mjs'

const folder = new URL('../../../brand-template/', import.meta.url)

/** A template as it lies in its folder, before anybody generated a catalogue from it. */
export interface TemplateFolder {
  readonly id: string
  /** Its JSON with the common pieces that it uses. */
  readonly raw: unknown
  readonly examples: readonly FolderExample[]
}

/** An example of it; what cannot be read says why. */
export type FolderExample = { readonly id: string } & ({ readonly draft: Draft } | { readonly failure: Failure })

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8')) as unknown

/** Ids of all templates that have a folder. */
export const templateIds = (): readonly string[] =>
  readdirSync(new URL('templates/', folder))
    .filter((id) => existsSync(new URL(`templates/${id}/template.json`, folder)))
    .sort()

const exampleOf = (id: string, raw: unknown): FolderExample => {
  const parsed = parseDraft((raw as { readonly draft?: unknown }).draft)
  return parsed.ok ? { id, draft: parsed.value } : { id, failure: parsed.failure }
}

/** Reads a template's folder. Throws when there is none or a file is not JSON. */
export const readTemplateFolder = (id: string): TemplateFolder => {
  const examples = new URL(`templates/${id}/examples/`, folder)
  const names = existsSync(examples) ? readdirSync(examples).filter((name) => name.endsWith('.json')) : []
  return {
    id,
    raw: (templateOf as (id: string) => unknown)(id),
    examples: names.sort().map((name) => exampleOf(name.replace('.json', ''), readJson(new URL(name, examples)))),
  }
}

/** The bytes of a picture that examples show, by its id; undefined when there is none of that name. */
export const readExamplePicture = (asset: string): Buffer | undefined => {
  const name = readdirSync(new URL('examples/', folder)).find((file) => file.replace(/\.\w+$/, '') === asset)
  return name === undefined ? undefined : readFileSync(new URL(`examples/${name}`, folder))
}
