// The canvas by mouse and by keyboard, on a page of its own: the shells' pixels, gestures, snapping, undo.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { centreOf, digests, dragBy, frames, openWorkshop, overrides, rested, type Workshop } from './stage.ts'
import type { Taller } from './stage-page/page.tsx'

declare const taller: Taller

let workshop: Workshop
beforeAll(async () => {
  workshop = await openWorkshop()
})
afterAll(() => workshop?.close())

describe('the shells', () => {
  it.each([
    [1, 1],
    [2, 1],
    [1, 1.37],
  ])('paint what the plain painter paints, byte for byte, at density %d and zoom %d', async (dpr, zoom) => {
    const page = await workshop.open('ejemplo=con-foto', dpr)
    await page.evaluate((wanted) => taller.view.zoomTo(wanted), zoom)
    await rested(page)
    const { differ, inked } = await page.evaluate(() => taller.compare())
    expect(differ).toBe(0)
    expect(inked).toBeGreaterThan(500_000)
    await page.context().close()
  })

  it('are the plain painter again after a drag, in every format', async () => {
    const page = await workshop.open()
    for (const format of await page.evaluate(() => taller.store.getState().draft.formats)) {
      await page.evaluate((id) => taller.store.setActive(id), format)
      await rested(page)
      await dragBy(page, 'titular', 31, 17)
      expect((await page.evaluate(() => taller.compare())).differ, format).toBe(0)
    }
    await page.context().close()
  })
})

describe('with the mouse', () => {
  let page: Page
  beforeAll(async () => {
    page = await workshop.open()
  })
  beforeEach(async () => {
    await page.evaluate(() => {
      taller.view.set({ mode: { is: 'idle' } })
      while (taller.store.getState().history.past.length > 0) taller.store.undo()
      taller.store.setActive('historia')
      taller.store.select([])
    })
    await frames(page)
  })

  it('a drag moves the block in the format on the canvas and in no other, as one step', async () => {
    const before = await digests(page)
    await dragBy(page, 'titular', 60, 40, ['Control'])
    const after = await digests(page)
    expect(Object.keys(await overrides(page))).toEqual(['historia'])
    expect(Object.keys(before).filter((format) => before[format] !== after[format])).toEqual(['historia'])
    expect(await page.evaluate(() => taller.store.getState().ownChange?.kind)).toBe('movido')
    await page.keyboard.press('Control+z')
    expect(await digests(page)).toEqual(before)
  })

  it('a drag stays on one axis with Mayús', async () => {
    await dragBy(page, 'titular', 60, 22, ['Shift', 'Control'])
    const moved = (await overrides(page))['historia']?.['titular']
    expect(moved?.dx).toBeGreaterThan(0)
    expect(moved?.dy).toBeUndefined()
  })

  it('a block near a line falls on it, and not with Ctrl', async () => {
    const scale = await page.evaluate(() => (taller.view.getState().zoom * 96) / 72)
    // The right edge of the page, from which the block's is some way off.
    const gap = await page.evaluate(() => {
      const { views, active } = taller.store.getState()
      const box = views[active]?.layout?.blocks.find(({ id }) => id === 'titular')?.box
      return box ? 810 - (box.x + box.w) : 0
    })
    await dragBy(page, 'titular', gap * scale + 3, 0, ['Shift'])
    expect((await overrides(page))['historia']?.['titular']?.dx).toBeCloseTo(gap, 3)
    await page.keyboard.press('Control+z')
    await dragBy(page, 'titular', gap * scale + 3, 0, ['Shift', 'Control'])
    expect((await overrides(page))['historia']?.['titular']?.dx).not.toBeCloseTo(gap, 1)
  })

  it('a fixed block stays where it is and says so', async () => {
    await dragBy(page, 'firma', 40, -20)
    expect(await overrides(page)).toEqual({})
    const refusal = await page.evaluate(() => taller.store.getState().refusal?.failure)
    expect(refusal).toMatchObject({ code: 'edit/locked', params: { block: 'firma', gesture: 'move' } })
  })

  it('Esc in the middle of a drag leaves everything as it was', async () => {
    const { x, y } = await centreOf(page, 'titular')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 50, y + 50, { steps: 5 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await overrides(page)).toEqual({})
  })

  it('a side pulled makes a text narrower, and its height follows the words', async () => {
    const { x, y } = await centreOf(page, 'titular')
    await page.mouse.click(x, y)
    const box = await page.locator('[data-bloque="titular"]').boundingBox()
    if (!box) throw new Error('No titular')
    await page.mouse.move(box.x + box.width, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 6 })
    await page.mouse.up()
    const own = (await overrides(page))['historia']?.['titular']
    expect(Object.keys(own ?? {})).toEqual(['w'])
  })

  it('Alt and a drag leave a free copy', async () => {
    await dragBy(page, 'titular', 20, 120, ['Alt'])
    const extras = await page.evaluate(() => taller.store.getState().draft.extras)
    expect(extras['historia']?.map(({ is }) => is)).toEqual(['text'])
    expect(await overrides(page)).toEqual({})
  })

  it('a double click writes in place, and every format follows', async () => {
    const before = await digests(page)
    const { x, y } = await centreOf(page, 'titular')
    await page.mouse.dblclick(x, y)
    const field = page.getByRole('textbox', { name: 'Texto de Titular' })
    await field.waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Corte general')
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    const after = await digests(page)
    expect(Object.keys(before).filter((format) => before[format] === after[format])).toEqual([])
    expect(await page.evaluate(() => (taller.store.getState().draft.content as { titular?: string }).titular)).toBe(
      'Corte general',
    )
  })

  it('a marquee takes what it touches', async () => {
    const area = await page.locator('.mesa-vista').boundingBox()
    if (!area) throw new Error('No stage')
    await page.mouse.move(area.x + 4, area.y + area.height - 4)
    await page.mouse.down()
    await page.mouse.move(area.x + area.width - 4, area.y + 120, { steps: 6 })
    await page.mouse.up()
    expect(await page.evaluate(() => taller.store.getState().selection.length)).toBeGreaterThan(5)
  })

  it('the wheel scrolls, and zooms to the pointer with Ctrl', async () => {
    const { x, y } = await centreOf(page, 'titular')
    await page.mouse.move(x, y)
    const before = await page.evaluate(() => taller.view.getState())
    await page.mouse.wheel(0, 100)
    await expect.poll(() => page.evaluate(() => taller.view.getState().y)).toBe(before.y - 100)
    const still = await centreOf(page, 'titular')
    await page.mouse.move(still.x, still.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect
      .poll(() => page.evaluate(() => taller.view.getState().zoom))
      .toBeCloseTo(before.zoom * 1.0015 ** 200, 3)
    const after = await centreOf(page, 'titular')
    expect(Math.hypot(after.x - still.x, after.y - still.y)).toBeLessThan(2)
  })
})

describe('a picture', () => {
  it('keeps its point of interest in every format, and its zoom in one', async () => {
    const page = await workshop.open('ejemplo=con-foto')
    const interest = () => page.evaluate(() => taller.store.getState().draft.content.imagen?.focus?.[1] ?? 0.5)
    const [before, start] = [await digests(page), await interest()]
    const { x, y } = await centreOf(page, 'foto')
    await page.mouse.dblclick(x, y)
    await page.getByRole('button', { name: /^Punto de interés/ }).waitFor()
    for (let at = 0; at < 4; at += 1) await page.keyboard.press('Shift+ArrowDown')
    expect(await digests(page), 'nothing is written before it ends').toEqual(before)
    await page.keyboard.press('Enter')
    expect(await interest()).toBeCloseTo(start + 0.4)
    expect(await overrides(page)).toEqual({})

    const moved = await digests(page)
    await page.keyboard.press('Enter')
    await page.getByRole('slider', { name: 'Acercamiento' }).fill('180')
    await page.getByRole('button', { name: 'Listo' }).click()
    const zoomed = await digests(page)
    expect((await overrides(page))['post-4x5']?.['foto']).toEqual({ zoom: 1.8 })
    expect(Object.keys(moved).filter((format) => moved[format] !== zoomed[format])).toEqual(['post-4x5'])

    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Escape')
    expect(await digests(page), 'Esc gives up').toEqual(zoomed)
    expect((await page.evaluate(() => taller.compare())).differ).toBe(0)
    await page.context().close()
  })
})

describe('with the keyboard alone', () => {
  it('a block is found, written, moved and hidden, and all of it is undone', async () => {
    const page = await workshop.open()
    const press = (key: string) => page.keyboard.press(key)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-bloque') ?? '')
    await press('Tab')
    for (let at = 0; at < 40 && (await focused()) !== 'titular'; at += 1) await press('ArrowDown')
    expect(await focused()).toBe('titular')

    await press('Enter')
    await page.getByRole('textbox', { name: 'Texto de Titular' }).waitFor()
    await press('Control+a')
    await page.keyboard.type('Sin agua')
    await press('Escape')
    expect(await page.evaluate(() => (taller.store.getState().draft.content as { titular?: string }).titular)).toBe(
      'Sin agua',
    )

    await press('ArrowRight')
    await press('ArrowRight')
    await press('Shift+ArrowDown')
    expect((await overrides(page))['post-4x5']?.['titular']).toEqual({ dx: 1.5, dy: 7.5 })
    await press('Control+z')
    expect(await overrides(page)).toEqual({})
    await press('Control+z')
    expect(await page.evaluate(() => (taller.store.getState().draft.content as { titular?: string }).titular)).toBe(
      'Sin',
    )

    await page.evaluate(() => taller.store.select(['que-pasa']))
    await press('Delete')
    expect((await overrides(page))['post-4x5']?.['que-pasa']).toEqual({ hidden: true })
    await page.context().close()
  })

  it('a screen reader moves a block with the arrows from the tree', async () => {
    const page = await workshop.open()
    const press = (key: string) => page.keyboard.press(key)
    await page.locator('[data-bloque="titular"]').focus()
    await press('m')
    await press('ArrowLeft')
    await press('Escape')
    expect((await overrides(page))['post-4x5']?.['titular']).toEqual({ dx: -0.75 })
    await expect.poll(() => page.locator('.mesa output.sr').textContent()).toContain('Titular')
    await page.context().close()
  })
})

it('has nothing that axe finds serious', async () => {
  const page = await workshop.open()
  await page.evaluate(() => taller.store.select(['titular']))
  expect(await seriousFindings(page)).toEqual([])
  await page.context().close()
})

it('all this time nothing was refused and nothing failed', () => {
  expect(workshop.watches.flatMap(({ violations, strangers }) => [...violations, ...strangers])).toEqual([])
  expect(workshop.watches.flatMap(({ errors }) => errors)).toEqual([])
})
