import { readPath } from '@tanquian/model'
import type { Draft, Edit, EditMeta, FreeBlock, Locks } from '@tanquian/model'
import { createDraft } from '../src/create-draft.ts'

/** Noon of the day on which these tests pretend to run. */
export const AT = '2026-11-23T18:00:00.000Z'

/** A small aviso in two formats. */
export const aDraft = (content: Record<string, unknown> = {}): Draft =>
  createDraft({
    id: 'pieza-1',
    template: { id: 'aviso-franja', version: 1, formats: [{ id: 'post-4x5' }, { id: 'historia' }] },
    brand: { id: 'tanquian', version: 1 },
    content: {
      kind: 'aviso',
      titular: 'Corte de agua',
      zonas: ['Zona Centro', 'Barrio San José'],
      cuando: { desde: '2026-11-26' },
      ...content,
    },
    at: AT,
  })

/** The title moves, shrinks and hides; the picture is cropped; the logo and everything else is locked. */
export const locks: Locks = (_format, block) => {
  if (block === 'titular') return ['move', 'resize', 'size', 'hide']
  return block === 'foto' ? ['crop'] : []
}

/** Field edit. */
export const type = (path: string, value: string): Edit => ({ do: 'set-field', path, value })

/** A step of its own, or part of a group. */
export const meta = (group?: string, at = AT): EditMeta => ({
  how: group ? 'merge' : 'commit',
  at,
  ...(group ? { group } : {}),
})

/** A free text in a format. */
export const freeText = (id: string): FreeBlock => ({
  id,
  is: 'text',
  x: 10,
  y: 20,
  w: 200,
  h: 40,
  text: 'Hola',
  role: 'body',
  color: 'on-surface',
  size: 24,
  align: 'start',
})

/** The value of a result that must be good. */
export const valueOf = <T>(
  result: { ok: true; value: T } | { ok: false; failure: { code: string; at?: string } },
): T => {
  if (!result.ok) throw new Error(`${result.failure.code} at ${result.failure.at ?? '?'}`)
  return result.value
}

/** The code of a result that must be bad. */
export const codeOf = (result: { ok: true } | { ok: false; failure: { code: string } }): string =>
  result.ok ? 'ok' : result.failure.code

/** What a field of the content holds. */
export const field = (draft: Draft | undefined, path: string): unknown => readPath(draft?.content, path)
