import fc from 'fast-check'
import type { Layout, Op, SceneBlock } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { at, lay, rect } from '../test/lay.ts'
import { blockOf, list, scene, stack, text } from '../test/scenes.ts'

const words = fc
  .array(fc.stringMatching(/^[a-zñáé]{1,10}$/), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(' '))

/** Any tree of stacks with texts, lists and shapes; ids are given afterwards. */
const tree: fc.Arbitrary<SceneBlock> = fc.letrec<{ block: SceneBlock }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    words.map((said) => text('', 'body', said, [8, 30])),
    fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => list('', items, [8, 20])),
    fc.record({ w: fc.integer({ min: 1, max: 80 }), h: fc.integer({ min: 1, max: 80 }) }).map((size) => rect('', size)),
    fc
      .record({
        flow: fc.constantFrom('down' as const, 'right' as const, 'layer' as const),
        children: fc.array(tie('block'), { maxLength: 4 }),
        align: fc.constantFrom('start' as const, 'center' as const, 'end' as const, 'stretch' as const),
        justify: fc.constantFrom('start' as const, 'center' as const, 'end' as const, 'between' as const),
        gap: fc.integer({ min: 0, max: 12 }),
        clip: fc.boolean(),
        size: fc.constantFrom({}, { grow: 1 }, { h: 60 }, { maxH: 90 }, { minH: 20, maxH: 120 }, { w: 120 }),
      })
      .map(({ flow, children, ...more }) => stack('', flow, children, more)),
  ),
})).block

function withIds(block: SceneBlock, id: string): SceneBlock {
  if (block.is !== 'stack') return { ...block, id, name: id }
  return { ...block, id, name: id, children: block.children.map((child, i) => withIds(child, `${id}.${i}`)) }
}

const page = (blocks: readonly SceneBlock[]) =>
  scene([withIds(stack('s', 'down', blocks, { ...at(20, 20, 500, 600), gap: 6 }), 's')])

/** Depth of pairs after each op must never go under zero, and end at zero. */
const balanced = (ops: readonly Op[], open: Op['op'], close: Op['op']): boolean => {
  let depth = 0
  for (const { op } of ops) {
    if (op === open) depth += 1
    if (op === close) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

const slice = (layout: Layout, id: string): readonly Op[] =>
  layout.pages[0]?.ops.slice(...blockOf(layout, id).ops) ?? []

describe('any scene', () => {
  it('gives every block once, after its parent and inside its slice, in the order of the scene', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (blocks) => {
        const layout = lay(page(blocks))
        const ids = layout.blocks.map((block) => block.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect([...ids].sort((a, b) => (a < b ? -1 : 1))).toEqual(ids)
        for (const block of layout.blocks) {
          if (block.parent === undefined) continue
          const parent = blockOf(layout, block.parent)
          expect(ids.indexOf(parent.id)).toBeLessThan(ids.indexOf(block.id))
          expect(block.ops[0]).toBeGreaterThanOrEqual(parent.ops[0])
          expect(block.ops[1]).toBeLessThanOrEqual(parent.ops[1])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has slices that open what they close, so that each can be painted alone', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (blocks) => {
        const layout = lay(page(blocks))
        for (const { id } of layout.blocks) {
          expect(balanced(slice(layout, id), 'save', 'restore')).toBe(true)
          expect(balanced(slice(layout, id), 'tag', 'end-tag')).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('has finite places and the same digest when it is laid again from a copy', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (blocks) => {
        const made = page(blocks)
        const layout = lay(made)
        for (const { box } of layout.blocks)
          for (const side of [box.x, box.y, box.w, box.h]) expect(Number.isFinite(side)).toBe(true)
        expect(lay(structuredClone(made)).digest).toBe(layout.digest)
        expect(JSON.stringify(layout.pages)).not.toMatch(/NaN|Infinity|null/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a page', () => {
  it('begins with its ground, as decoration', () => {
    expect(lay([]).pages[0]?.ops.map((op) => op.op)).toEqual(['tag', 'fill', 'end-tag'])
  })

  it('gives a stack without a box the whole sheet, and a text its natural height', () => {
    const layout = lay([stack('s', 'down', []), text('t', 'body', 'hola', 20)])
    expect(blockOf(layout, 's').box).toEqual({ x: 0, y: 0, w: 810, h: 1012.5 })
    expect(blockOf(layout, 't').box).toEqual({ x: 0, y: 0, w: 810, h: expect.closeTo(24, 9) })
  })

  it('says what letters ink, which is not their box', () => {
    const { box, ink } = blockOf(lay([text('t', 'headline', 'Agua', 100, at(50, 50, 400, 96))]), 't')
    expect(ink.y).toBeGreaterThan(box.y)
    expect(ink.y + ink.h).toBeGreaterThan(box.y + box.h * 0.9)
    expect(ink.w).toBeLessThan(box.w)
  })
})
