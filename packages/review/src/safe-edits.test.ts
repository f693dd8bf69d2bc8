import { expect, it } from 'vitest'
import { writePath } from '@tanquian/model'
import { CONTENT, review } from '../test/builders.ts'
import { safeEdits } from './safe-edits.ts'

it('two safe fixes of one text are made one after the other, until nothing safe is left', () => {
  let content: Record<string, unknown> = {
    ...CONTENT,
    quePasa: 'Tienes  dudas? Llama , por favor',
    titular: 'Corte  de agua',
  }
  const cured: number[] = []
  for (;;) {
    const { edits, cures } = safeEdits(review({ content }))
    if (cures === 0) break
    cured.push(cures)
    for (const edit of edits) if (edit.do === 'set-field') content = writePath(content, edit.path, edit.value)
  }
  expect(cured).toEqual([2, 1])
  expect(content).toMatchObject({ quePasa: '¿Tienes dudas? Llama, por favor', titular: 'Corte de agua' })
})

it('fixes that need a choice are left to a person', () => {
  expect(safeEdits(review({ content: { quePasa: 'lunes 5 de enero de 2027' } }))).toEqual({ edits: [], cures: 0 })
})
