import { describe, expect, it } from 'vitest'
import type { Edit } from '@tanquian/model'
import { AT, aDraft, freeText, locks, type, valueOf } from '../test/builders.ts'
import { applyEdit } from './apply-edit.ts'
import { changedFormats } from './changed-formats.ts'

const after = (...edits: Edit[]) => edits.reduce((now, edit) => valueOf(applyEdit(now, edit, locks, AT)), aDraft())

describe('what changed', () => {
  it('in the content reaches every format and names the fields', () => {
    expect(changedFormats(aDraft(), after(type('zonas.1', 'Otra'), type('titular', 'A')))).toEqual({
      formats: ['post-4x5', 'historia'],
      blocks: {},
      fields: ['titular', 'zonas.1'],
    })
  })

  it('in one format stays there and names the block', () => {
    const moved: Edit = { do: 'override', format: 'historia', block: 'titular', patch: { dx: 4 } }
    const added: Edit = { do: 'add-extra', format: 'historia', block: freeText('libre-1') }
    expect(changedFormats(aDraft(), after(moved, added))).toEqual({
      formats: ['historia'],
      blocks: { historia: ['titular', 'libre-1'] },
      fields: [],
    })
  })

  it('in the order of free blocks names them all', () => {
    const two: Edit[] = ['libre-1', 'libre-2'].map((id) => ({
      do: 'add-extra',
      format: 'historia',
      block: freeText(id),
    }))
    const order: Edit = { do: 'order-extra', format: 'historia', block: 'libre-2', to: 0 }
    expect(changedFormats(after(...two), after(...two, order)).blocks).toEqual({ historia: ['libre-2', 'libre-1'] })
  })

  it('is a format that was switched off, or nothing at all', () => {
    expect(changedFormats(aDraft(), after({ do: 'set-formats', formats: ['post-4x5'] })).formats).toEqual(['historia'])
    expect(changedFormats(aDraft(), after({ do: 'rename', name: 'x' })).formats).toEqual([])
  })
})
