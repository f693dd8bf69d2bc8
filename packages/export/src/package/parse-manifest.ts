import { fail, ok, type Result } from '@tanquian/model'
import { PACKAGE, type Manifest, type ManifestFile } from '../manifest.ts'

type Loose = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** Reads `manifiesto.json`. Failures: parse/not-json, migrate/too-new, parse/invalid with the place. */
export function parseManifest(json: string): Result<Manifest> {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (cause) {
    return fail('parse/not-json', { at: PACKAGE.manifest, cause })
  }
  if (!isRecord(raw)) return wrong('')
  const version = /^manifest\/(\d+)$/.exec(String(raw['schema']))?.[1]
  if (version !== undefined && Number(version) > 1)
    return fail('migrate/too-new', { at: PACKAGE.manifest, params: { schema: String(raw['schema']) } })
  if (version !== '1') return wrong('schema')
  const place = wrongPlace(raw)
  return place === undefined ? ok(raw as unknown as Manifest) : wrong(place)
}

const wrong = (place: string): Result<Manifest> =>
  fail('parse/invalid', { at: [PACKAGE.manifest, place].filter(Boolean).join(', ') })

function wrongPlace(raw: Loose): string | undefined {
  const { piece, brand, template, digests, files } = raw
  if (!isRecord(piece)) return 'piece'
  for (const key of ['id', 'title', 'kind', 'updatedAt']) if (!isText(piece[key])) return `piece.${key}`
  if (!isRef(brand)) return 'brand'
  if (!isRef(template)) return 'template'
  if (!isText(raw['engine'])) return 'engine'
  if (!isRecord(digests) || !Object.values(digests).every(isText)) return 'digests'
  if (!Array.isArray(files)) return 'files'
  const at = files.findIndex((file) => !isFile(file))
  return at < 0 ? undefined : `files.${at}`
}

const isRef = (value: unknown): boolean => isRecord(value) && isText(value['id']) && isCount(value['version'])

const isFile = (file: unknown): file is ManifestFile =>
  isRecord(file) &&
  isText(file['path']) &&
  isCount(file['bytes']) &&
  isText(file['sha256']) &&
  isText(file['mediaType'])
