// Our press against the same aviso by hand, turn by turn in one run: ratios survive a busy machine, milliseconds do not.
import { createCanvas, loadImage, Path2D } from '@napi-rs/canvas'
import { paintPage } from '@tanquian/paint/canvas'
import { layoutsToPdf } from '@tanquian/paint/pdf'
import { encodePng } from '@tanquian/paint/png'
import { avisoPage, fontBytes, fonts, photoBytes } from './aviso-page.mjs'
import { PAIRINGS, pdfByHand, pngByHand } from './by-hand.mjs'

const jpeg = photoBytes()
const photo = await loadImage(Buffer.from(jpeg))

async function pngOurs(seed) {
  const canvas = createCanvas(1080, 1350)
  const ctx = canvas.getContext('2d', { alpha: false })
  paintPage(ctx, avisoPage(seed), { fonts, image: () => photo, Path2D, layer: createCanvas, scale: 4 / 3 })
  return encodePng(canvas.data(), 1080, 1350)
}

const pdfOurs = (seed) =>
  layoutsToPdf([{ format: 'post-4x5', pages: [avisoPage(seed)], blocks: [], digest: String(seed) }], {
    fontBytes,
    picture: () => ({ bytes: jpeg, mediaType: 'image/jpeg', w: 1600, h: 1200 }),
    title: 'Aviso',
    date: '2026-11-23',
  })

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** Runs the sides in turn, with other content each time; medians of time (ms) and size (bytes). */
async function compare(sides, rounds, warm = 2) {
  const results = Object.fromEntries(Object.keys(sides).map((name) => [name, { ms: [], bytes: [] }]))
  for (let round = -warm; round < rounds; round += 1)
    for (const [name, make] of Object.entries(sides)) {
      const started = performance.now()
      const { length } = await make(1000 + round)
      const ms = performance.now() - started
      if (round >= 0) {
        results[name].ms.push(ms)
        results[name].bytes.push(length)
      }
    }
  return Object.fromEntries(
    Object.entries(results).map(([name, { ms, bytes }]) => [name, { ms: median(ms), bytes: median(bytes) }]),
  )
}

const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`
const note = (ours, hand, name = 'by hand') =>
  `${ours.ms.toFixed(1)} ms, ${kb(ours.bytes)} against ${hand.ms.toFixed(1)} ms, ${kb(hand.bytes)} ${name}`

async function pngRows() {
  const { ours, hand } = await compare({ ours: pngOurs, hand: (seed) => pngByHand(seed, photo) }, 11)
  return [
    { name: 'PNG 1080×1350, Node', value: ours.ms / hand.ms, unit: '×', bar: 0.65, note: note(ours, hand) },
    { name: 'PNG bytes', value: ours.bytes / hand.bytes, unit: '×', bar: 1 },
  ]
}

const bareBytes = (bytes) => bytes - jpeg.length

async function pdfRows() {
  const hands = Object.entries(PAIRINGS).map(([name, pairing]) => [name, (seed) => pdfByHand(seed, jpeg, pairing)])
  const { ours, ...others } = await compare({ ours: pdfOurs, ...Object.fromEntries(hands) }, 15)
  const [name, hand] = Object.entries(others).toSorted(([, a], [, b]) => a.ms - b.ms)[0]
  return {
    fastest: PAIRINGS[name],
    rows: [
      { name: 'PDF, one page', value: ours.ms / hand.ms, unit: '×', bar: 0.35, note: note(ours, hand, name) },
      { name: 'PDF bytes', value: ours.bytes / hand.bytes, unit: '×', bar: 1 },
      {
        name: 'PDF bytes without the photo',
        value: bareBytes(ours.bytes) / bareBytes(hand.bytes),
        unit: '×',
        bar: 1,
        note: `${kb(bareBytes(ours.bytes))} against ${kb(bareBytes(hand.bytes))}`,
      },
    ],
  }
}

/** Time of many in a row, and what memory did between the first and the last fifty. */
async function bulk(make, count) {
  const resident = []
  const started = performance.now()
  for (let i = 0; i < count; i += 1) {
    await make(i)
    if (i % 10 === 9) resident.push(process.memoryUsage.rss() / 2 ** 20)
  }
  const ms = (performance.now() - started) / count
  const peak = (values) => Math.max(...values)
  return { ms, growth: peak(resident.slice(-5)) - peak(resident.slice(0, 10)) }
}

async function bulkRows(pairing) {
  const ours = await bulk(pdfOurs, 200)
  const hand = await bulk((seed) => pdfByHand(seed, jpeg, pairing), 60)
  return [
    {
      name: '200 avisos as PDF, each',
      value: ours.ms / hand.ms,
      unit: '×',
      bar: 0.3,
      note: `${ours.ms.toFixed(1)} ms against ${hand.ms.toFixed(1)} ms`,
    },
    { name: 'memory gained over the last 100 of 200', value: Math.max(0, ours.growth), unit: 'MB', bar: 24 },
  ]
}

export default async function press() {
  const png = await pngRows()
  const { rows: pdf, fastest } = await pdfRows()
  return [...png, ...pdf, ...(await bulkRows(fastest))]
}
