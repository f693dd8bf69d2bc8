import { loadReadyNotices } from '@tanquian/brand-template'
import { expect, it } from 'vitest'
import { findNotices } from './find-notices.ts'

const notices = await loadReadyNotices()
const ids = (typed: string, kind?: Parameters<typeof findNotices>[2]) =>
  findNotices(notices, typed, kind).map(({ id }) => id)

it('finds notices whatever the accents, by several words, by area', () => {
  expect(ids('DESCACHARRIZACION')).toEqual(['descacharrizacion'])
  expect(ids('alerta frio')).toEqual(['alerta-por-frio'])
  expect(ids('agua potable').length).toBeGreaterThan(1)
  expect(ids('boda')).toEqual([])
  expect(ids('')).toHaveLength(notices.length)
})

it('keeps to a kind', () => {
  expect(ids('agua', 'campania')).toEqual(
    ['cuida-el-agua', 'descacharrizacion'].filter((id) => ids('agua').includes(id)),
  )
})
