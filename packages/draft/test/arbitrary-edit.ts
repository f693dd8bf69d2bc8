import fc from 'fast-check'
import type { Edit, EditMeta } from '@tanquian/model'
import { freeText } from './builders.ts'

const format = fc.constantFrom('post-4x5', 'historia')
const block = fc.constantFrom('titular', 'foto', 'logo', 'libre-1', 'libre-2')
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Corte de agua', '¿Qué pasa?', 'ꞌ', '👩‍⚕️', '\ud83d'),
)

const patch = fc.record(
  {
    dx: fc.option(fc.integer({ min: -300, max: 300 }), { nil: null }),
    dy: fc.integer({ min: -300, max: 300 }),
    w: fc.integer({ min: 1, max: 900 }),
    hidden: fc.boolean(),
    size: fc.option(fc.integer({ min: 8, max: 90 }), { nil: null }),
    zoom: fc.constantFrom(1, 1.5, 2),
    color: fc.constantFrom('accent' as const, 'on-surface' as const),
    align: fc.constantFrom('start' as const, 'center' as const),
  },
  { requiredKeys: [] },
)

const single: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constant('set-field' as const),
    path: fc.constantFrom('titular', 'cuando.desde', 'zonas.0', 'zonas.5', 'contacto.telefono', 'a.__proto__.b'),
    value: text,
  }),
  fc
    .record({
      do: fc.constant('set-field' as const),
      path: fc.constantFrom('titular', 'zonas.1', 'cuando'),
      value: fc.constant(undefined),
    })
    .map(({ do: it, path }) => ({ do: it, path })),
  fc.record({
    do: fc.constant('set-field' as const),
    path: fc.constant('zonas'),
    value: fc.array(text, { maxLength: 5 }),
  }),
  fc.record({
    do: fc.constant('set-content' as const),
    content: fc.record({ kind: fc.constant('campania' as const), lema: text }, { noNullPrototype: true }),
  }),
  fc.record({ do: fc.constant('override' as const), format, block, patch }),
  fc.record({ do: fc.constant('clear-override' as const), format, block }),
  fc.record({ do: fc.constant('clear-override' as const), format }),
  fc.record({
    do: fc.constant('add-extra' as const),
    format,
    block: fc.constantFrom(freeText('libre-1'), freeText('libre-2'), freeText('logo')),
  }),
  fc.record({ do: fc.constant('patch-extra' as const), format, block, patch: fc.record({ x: fc.integer(), text }) }),
  fc.record({ do: fc.constant('remove-extra' as const), format, block }),
  fc.record({ do: fc.constant('order-extra' as const), format, block, to: fc.nat(3) }),
  fc.record({
    do: fc.constant('set-formats' as const),
    formats: fc.constantFrom(['post-4x5'], ['post-4x5', 'historia'], []),
  }),
  fc.record({ do: fc.constant('rename' as const), name: text }),
  fc.record({
    do: fc.constant('set-state' as const),
    state: fc.constantFrom('borrador' as const, 'en-revision' as const),
  }),
)

/** Any edit a person, a script or a log may come with; many are refused. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: single },
  { weight: 1, arbitrary: fc.array(single, { maxLength: 4 }).map((edits): Edit => ({ do: 'batch', edits })) },
)

/** How it enters the history, never silently. */
export const anyMeta: fc.Arbitrary<EditMeta> = fc
  .record({
    group: fc.constantFrom(undefined, 'type:titular', 'drag:1'),
    second: fc.nat(59),
    how: fc.constantFrom('commit' as const, 'merge' as const),
  })
  .map(({ group, second, how }) => ({
    how,
    at: `2026-11-23T18:00:${String(second).padStart(2, '0')}.000Z`,
    ...(group ? { group } : {}),
  }))
