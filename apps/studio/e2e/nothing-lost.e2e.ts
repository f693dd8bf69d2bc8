// The whole browser is killed while somebody works. What was typed 250 ms before is there when it opens again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeProfile, openMortal, serveStudio, type Mortal, type Site } from './browser.ts'

/** The promise is for fifty deaths (DEATHS=50); the everyday run dies twenty times. */
const DEATHS = Number(process.env['DEATHS'] ?? 20)
/** Older than this may not be lost. */
const GRACE_MS = 250

interface Key {
  readonly at: number
  readonly text: string
}

/** Small and seeded: a failing run can be repeated. */
function random(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

describe('nothing is lost', () => {
  let site: Site
  let profile: Awaited<ReturnType<typeof makeProfile>>
  beforeAll(async () => {
    site = await serveStudio()
    profile = await makeProfile()
  })
  afterAll(async () => {
    await site.stop()
    await profile.remove()
  })

  const open = async (address: string): Promise<Mortal> => {
    const mortal = await openMortal(profile.folder)
    await mortal.page.goto(address)
    return mortal
  }
  const title = (mortal: Mortal) => mortal.page.getByLabel('Titular', { exact: true })

  async function typeUntilDeath(mortal: Mortal, word: string, life: number): Promise<readonly Key[]> {
    const field = title(mortal)
    await field.fill('')
    const keys: Key[] = [{ at: Date.now(), text: '' }]
    const end = Date.now() + life
    for (let i = 0; Date.now() < end; i = (i + 1) % word.length) {
      await mortal.page.keyboard.type(word[i] ?? 'a')
      keys.push({ at: Date.now(), text: (keys.at(-1)?.text ?? '') + word[i] })
      if ((keys.at(-1)?.text.length ?? 0) > 60) {
        await field.fill('')
        keys.push({ at: Date.now(), text: '' })
      }
    }
    return keys
  }

  async function dragUntilDeath(mortal: Mortal, chance: () => number, life: number): Promise<void> {
    const box = await mortal.page.locator('[role="treeitem"]').first().boundingBox()
    if (!box) throw new Error('no block on the canvas')
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await mortal.page.mouse.move(middle.x, middle.y)
    await mortal.page.mouse.down()
    const end = Date.now() + life
    while (Date.now() < end)
      await mortal.page.mouse.move(middle.x + (chance() - 0.5) * 120, middle.y + (chance() - 0.5) * 120)
  }

  it(
    `keeps every edit older than ${GRACE_MS} ms through ${DEATHS} deaths of the browser, while typing and while dragging`,
    async () => {
      const chance = random(20_261_123)
      let mortal = await open(site.url)
      await mortal.page
        .getByRole('button', { name: 'Corte de agua' })
        .or(mortal.page.getByRole('link', { name: 'Corte de agua' }))
        .first()
        .click()
      await title(mortal).waitFor()
      const address = mortal.page.url()
      let lost = 0
      let kept = ''
      for (let death = 0; death < DEATHS; death++) {
        const life = 150 + chance() * 900
        const dragging = death % 5 === 4
        let keys: readonly Key[] = [{ at: 0, text: kept }]
        if (dragging) await dragUntilDeath(mortal, chance, life)
        else keys = await typeUntilDeath(mortal, `agua ${death} `, life)
        const killedAt = Date.now()
        await mortal.kill()
        mortal = await open(address)
        await title(mortal).waitFor()
        kept = await title(mortal).inputValue()
        // A broken draft would show no form; what is shown must be one of the texts that were there, and not an old one.
        const oldest = keys.filter((key) => key.at <= killedAt - GRACE_MS).length - 1
        const allowed = keys.slice(Math.max(0, oldest)).map((key) => key.text)
        if (!allowed.includes(kept)) {
          lost++
          process.stderr.write(
            `death ${death}: «${kept}» is not among the last ${allowed.length}: «${allowed[0]}» … «${allowed.at(-1)}»\n`,
          )
        }
      }
      await mortal.kill()
      expect(lost).toBe(0)
    },
    DEATHS * 15_000,
  )
})
