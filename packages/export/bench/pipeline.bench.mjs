// From a piece's JSON to its files, everything included, and the start of the command line. Sides take turns in one run.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { openExample, renderPiece } from '@tanquian/export/node'
import { photoBytes } from '../../testkit/bench/aviso-page.mjs'
import { PAIRINGS, pdfByHand, pngByHand } from '../../testkit/bench/by-hand.mjs'

const PROGRAM = fileURLToPath(new URL('../bin/tanquian.js', import.meta.url))
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** Medians in ms of sides that take turns; the first turns are not counted. */
async function compare(sides, rounds, warm = 2) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]))
  for (let round = -warm; round < rounds; round += 1)
    for (const [name, make] of Object.entries(sides)) {
      const started = performance.now()
      await make(round)
      if (round >= 0) times[name].push(performance.now() - started)
    }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
}

const example = valueOf(await openExample('aviso-campo', 'con-foto'))
const typed = (n) => ({ ...example, content: { ...example.content, titular: `Corte de agua en el sector ${n}` } })
const render = async (piece, type) => valueOf(await renderPiece(piece, { formats: ['post-4x5'], as: [type] }))

async function startRow() {
  const node = (args) => execFileSync(process.execPath, args, { stdio: 'ignore' })
  const found = await compare({ ours: () => node([PROGRAM, 'templates']), empty: () => node(['--eval', '0']) }, 15)
  const note = `${found.ours.toFixed(0)} ms against ${found.empty.toFixed(0)} ms of an empty script`
  return { name: 'tanquian templates, cold', value: found.ours / found.empty, unit: '×', bar: 2.5, note }
}

async function pngRow() {
  const photo = await loadImage(Buffer.from(photoBytes()))
  const found = await compare(
    { ours: (round) => render(typed(round), 'png'), hand: (round) => pngByHand(1000 + round, photo) },
    11,
  )
  const note = `JSON to PNG ${found.ours.toFixed(0)} ms against ${found.hand.toFixed(0)} ms of drawing by hand`
  return { name: 'aviso with photo, JSON → PNG', value: found.ours / found.hand, unit: '×', bar: 0.65, note }
}

/** Two hundred different avisos one after the other; every fifth time the others draw theirs, so that load is shared. */
async function bulkRows() {
  const jpeg = photoBytes()
  const times = { ours: [], ...Object.fromEntries(Object.keys(PAIRINGS).map((name) => [name, []])) }
  const resident = []
  const timed = async (name, make) => {
    const started = performance.now()
    await make()
    times[name].push(performance.now() - started)
  }
  for (let i = 0; i < 200; i += 1) {
    await timed('ours', () => render(typed(i), 'pdf'))
    if (i % 5 === 4)
      for (const [name, pairing] of Object.entries(PAIRINGS)) await timed(name, () => pdfByHand(i, jpeg, pairing))
    if (i % 10 === 9) resident.push(process.memoryUsage.rss() / 2 ** 20)
  }
  const ours = median(times.ours)
  const hand = Math.min(...Object.keys(PAIRINGS).map((name) => median(times[name])))
  const growth = Math.max(...resident.slice(-5)) - Math.max(...resident.slice(0, 10))
  return [
    {
      name: '200 avisos, JSON → PDF, each',
      value: ours / hand,
      unit: '×',
      bar: 0.3,
      note: `${ours.toFixed(1)} ms against ${hand.toFixed(1)} ms of pdf-lib by hand`,
    },
    { name: 'memory gained over the last 100 of 200', value: Math.max(0, growth), unit: 'MB', bar: 24 },
  ]
}

export default async function pipeline() {
  // Kept warm here and there alike: the canvas library draws once before the clock starts.
  createCanvas(8, 8).getContext('2d').fillRect(0, 0, 8, 8)
  return [await startRow(), await pngRow(), ...(await bulkRows())]
}
