// The whole library on screen: the typical example of every template in every screen format, JSON → PNG in Node, one after the
// other, beside a notice of 1080 × 1350 drawn by hand every few pieces. Pieces differ in size, so both are told per megapixel.
import { loadTemplate, templateHeads } from '@tanquian/brand-template'
import { openExample, renderPiece } from '@tanquian/export/node'
import { loadImage } from '@napi-rs/canvas'
import { photoBytes } from '../../testkit/bench/aviso-page.mjs'
import { pngByHand } from '../../testkit/bench/by-hand.mjs'

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const timed = async (make) => {
  const started = performance.now()
  await make()
  return performance.now() - started
}
const BY_HAND = 1.08 * 1.35

async function pieces() {
  const found = []
  for (const { id } of templateHeads) {
    const { formats } = valueOf(await loadTemplate(id))
    const piece = valueOf(await openExample(id, 'tipico'))
    for (const { id: format, pixels, output } of formats)
      if (output === 'screen' && pixels) found.push({ piece, format, mpx: (pixels.w * pixels.h) / 1e6 })
  }
  return found
}

export default async function bench() {
  const photo = await loadImage(Buffer.from(photoBytes()))
  const all = await pieces()
  const render = async ({ piece, format }) => valueOf(await renderPiece(piece, { formats: [format], as: ['png'] }))
  // Fonts, brand and templates are read once per process, as a batch would.
  for (const one of all.filter(({ format }) => format === 'cuadrado')) await render(one)
  for (let n = 0; n < 3; n += 1) pngByHand(n, photo)
  const [ours, perMpx, hand] = [[], [], []]
  for (const [n, one] of all.entries()) {
    const took = await timed(() => render(one))
    ours.push(took)
    perMpx.push(took / one.mpx)
    if (n % 4 === 3) hand.push((await timed(() => pngByHand(100 + n, photo))) / BY_HAND)
  }
  const note = `${all.length} pieces of ${templateHeads.length} templates, median ${median(ours).toFixed(1)} ms each; ${median(perMpx).toFixed(1)} against ${median(hand).toFixed(1)} ms a megapixel by hand`
  return [
    { name: 'the library on screen, JSON → PNG', value: median(perMpx) / median(hand), unit: '×', bar: 1.3, note },
  ]
}
