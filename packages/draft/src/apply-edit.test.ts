import { describe, expect, it } from 'vitest'
import type { Edit } from '@tanquian/model'
import { AT, aDraft, codeOf, freeText, locks, type, valueOf, field } from '../test/builders.ts'
import { applyEdit } from './apply-edit.ts'
import { MAX_TEXT } from './field-value.ts'
import { nextFreeId } from './free-block.ts'

const LATER = '2026-11-23T18:05:00.000Z'
const apply = (draft: ReturnType<typeof aDraft>, ...edits: Edit[]) =>
  edits.reduce((now, edit) => valueOf(applyEdit(now, edit, locks, LATER)), draft)
const move = (block: string, dx = 10): Edit => ({ do: 'override', format: 'historia', block, patch: { dx } })

describe('a field', () => {
  it('changes and stamps the time, and the rest of the draft keeps its identity', () => {
    const before = apply(aDraft(), move('titular'))
    const after = apply(before, type('cuando.desde', '2026-11-27'))
    expect(field(after, 'cuando')).toEqual({ desde: '2026-11-27' })
    expect(after.updatedAt).toBe(LATER)
    expect(after.overrides).toBe(before.overrides)
    expect(field(after, 'zonas')).toBe(field(before, 'zonas'))
  })

  it('written with the same words returns the very same draft', () => {
    const draft = aDraft()
    expect(apply(draft, type('titular', 'Corte de agua'))).toBe(draft)
  })

  it('without a value is removed, and a list closes its gap', () => {
    const draft = apply(aDraft(), { do: 'set-field', path: 'zonas.0' }, { do: 'set-field', path: 'titular' })
    expect(draft.content).toEqual({ kind: 'aviso', zonas: ['Barrio San José'], cuando: { desde: '2026-11-26' } })
  })

  it('past 100,000 characters is refused, saying how long it was', () => {
    const result = applyEdit(aDraft(), type('titular', 'x'.repeat(MAX_TEXT + 1)), locks, AT)
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'text/too-long', at: 'titular', params: { length: MAX_TEXT + 1 } },
    })
  })

  it.each(['', '__proto__.x', 'zonas.9', 'zonas.x'])('at the place %j does not exist', (path) => {
    expect(codeOf(applyEdit(aDraft(), type(path, 'x'), locks, AT))).toBe('edit/unknown-target')
  })

  it('cannot turn the kind into another, nor hold what JSON cannot', () => {
    expect(codeOf(applyEdit(aDraft(), type('kind', 'campania'), locks, AT))).toBe('edit/invalid-value')
    expect(codeOf(applyEdit(aDraft(), { do: 'set-field', path: 'a', value: NaN }, locks, AT))).toBe(
      'edit/invalid-value',
    )
  })
})

describe('an own change of a format', () => {
  it('is refused where the template locks the gesture, naming block and gesture', () => {
    const result = applyEdit(aDraft(), move('logo'), locks, AT)
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'edit/locked', params: { format: 'historia', block: 'logo', gesture: 'move' } },
    })
  })

  it.each([
    [{ w: 20 }, 'resize'],
    [{ hidden: true }, 'hide'],
    [{ size: 20 }, 'size'],
    [{ focus: [0, 1] as const }, 'crop'],
    [{ zoom: 2 }, 'crop'],
    [{ align: 'end' as const }, 'align'],
    [{ color: 'accent' as const }, 'color'],
    [{ dy: 3 }, 'move'],
  ])('%j needs the gesture %s', (patch, gesture) => {
    const result = applyEdit(aDraft(), { do: 'override', format: 'historia', block: 'logo', patch }, locks, AT)
    expect(result).toMatchObject({ ok: false, failure: { params: { gesture } } })
  })

  it('touches that format only and merges with what was there', () => {
    const draft = apply(aDraft(), move('titular'), {
      do: 'override',
      format: 'historia',
      block: 'titular',
      patch: { size: 40 },
    })
    expect(draft.overrides).toEqual({ historia: { titular: { dx: 10, size: 40 } } })
  })

  it('leaves no trace when it comes back to what the template says', () => {
    const draft = apply(aDraft(), move('titular'))
    expect(apply(draft, move('titular', 0)).overrides).toEqual({})
    expect(
      apply(draft, { do: 'override', format: 'historia', block: 'titular', patch: { dx: null } }).overrides,
    ).toEqual({})
  })

  it('can always be given back to the template, even where it is locked now', () => {
    const draft = apply(aDraft(), move('titular'))
    const none = () => []
    expect(valueOf(applyEdit(draft, { do: 'clear-override', format: 'historia' }, none, AT)).overrides).toEqual({})
    expect(
      valueOf(applyEdit(draft, { do: 'clear-override', format: 'historia', block: 'titular' }, none, AT)).overrides,
    ).toEqual({})
  })

  it('needs a format that is on and values that can be', () => {
    expect(
      codeOf(applyEdit(aDraft(), { do: 'override', format: 'lona', block: 'titular', patch: { dx: 1 } }, locks, AT)),
    ).toBe('edit/unknown-target')
    for (const patch of [{ w: 0 }, { dx: Infinity }, { zoom: 0.5 }, { focus: [0, 2] as const }])
      expect(
        codeOf(applyEdit(aDraft(), { do: 'override', format: 'historia', block: 'titular', patch }, locks, AT)),
      ).toBe('edit/invalid-value')
  })
})

describe('a free block', () => {
  const add = (id: string): Edit => ({ do: 'add-extra', format: 'historia', block: freeText(id) })

  it('takes every change, its own way or as an override', () => {
    const draft = apply(
      aDraft(),
      add('libre-1'),
      { do: 'patch-extra', format: 'historia', block: 'libre-1', patch: { x: 99 } },
      { do: 'override', format: 'historia', block: 'libre-1', patch: { size: 40, w: 300, color: 'accent' } },
    )
    expect(draft.extras['historia']).toMatchObject([{ x: 99, size: 40, w: 300, color: 'accent' }])
    expect(draft.overrides).toEqual({})
    expect(codeOf(applyEdit(draft, move('libre-1'), locks, AT))).toBe('edit/invalid-value')
  })

  it('cannot borrow the name of a locked block', () => {
    expect(codeOf(applyEdit(aDraft(), add('logo'), locks, AT))).toBe('edit/invalid-value')
  })

  it('goes away and leaves no empty list', () => {
    const draft = apply(aDraft(), add('libre-1'), {
      do: 'remove-extra',
      format: 'historia',
      block: 'libre-1',
    })
    expect([draft.extras, draft.overrides]).toEqual([{}, {}])
  })

  it('moves in the painting order, as far as the list goes', () => {
    const draft = apply(aDraft(), add('libre-1'), add('libre-2'), {
      do: 'order-extra',
      format: 'historia',
      block: 'libre-1',
      to: 9,
    })
    expect(draft.extras['historia']?.map((block) => block.id)).toEqual(['libre-2', 'libre-1'])
    expect(nextFreeId(draft)).toBe('libre-3')
  })

  it('keeps to its own kind: no foreign, missing or impossible property', () => {
    const draft = apply(aDraft(), add('libre-1'))
    for (const patch of [
      { is: 'image' },
      { id: 'libre-9' },
      { shape: 'rect' },
      { w: -1 },
      { text: null },
      { color: 'red' },
    ])
      expect(
        codeOf(applyEdit(draft, { do: 'patch-extra', format: 'historia', block: 'libre-1', patch }, locks, AT)),
      ).toBe('edit/invalid-value')
  })
})

describe('several at once', () => {
  it('are all or nothing', () => {
    const draft = aDraft()
    const edits = [type('titular', 'Otro'), move('logo')]
    expect(codeOf(applyEdit(draft, { do: 'batch', edits }, locks, AT))).toBe('edit/locked')
    expect(field(draft, 'titular')).toBe('Corte de agua')
  })
})

describe('the template', () => {
  it('of another version keeps the own changes; another template drops them', () => {
    const draft = apply(aDraft(), move('titular'))
    const to = (id: string, version: number): Edit => ({
      do: 'set-template',
      template: { kind: 'template', id, version },
      formats: ['historia'],
    })
    expect(apply(draft, to('aviso-franja', 2)).overrides).toEqual(draft.overrides)
    expect(apply(draft, to('otra', 1)).overrides).toEqual({})
  })

  it('always leaves at least one format on, each once', () => {
    expect(codeOf(applyEdit(aDraft(), { do: 'set-formats', formats: [] }, locks, AT))).toBe('edit/invalid-value')
    expect(codeOf(applyEdit(aDraft(), { do: 'set-formats', formats: ['a', 'a'] }, locks, AT))).toBe(
      'edit/invalid-value',
    )
  })
})
