// A hand-made aviso: title, about 450 characters, photo of 1600×1200, QR and mark; every call says something else.
import { readFileSync, readdirSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { createFontBook } from '@tanquian/layout'

const folder = new URL('../../brand-template/fonts/', import.meta.url)
const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.ttf') ? [name.slice(0, -4)] : []))
const tables = ids.map((id) => JSON.parse(readFileSync(new URL(`${id}.font.json`, folder), 'utf8')))
const files = new Map(ids.map((id) => [id, new Uint8Array(readFileSync(new URL(`${id}.ttf`, folder)))]))

export const fonts = createFontBook(tables)
export const fontBytes = (id) => files.get(id)

/** 1080 × 1350 CSS px in points. */
export const PAGE = { width: 810, height: 1012.5 }

const WORDS =
  'agua colonia centro calle jueves noviembre servicio pozo tubería llave tanque cisterna pipa vecinos cuadrilla válvula presión reparación horario aviso recomendación almacenar cuidar teléfono oficina «Agua Potable» ¿dudas? niñez señor también próxima Xochitepec'.split(
    ' ',
  )

/** The same numbers every run: benches must compare like with like. */
export function numbers(seed) {
  let state = (seed + 1) * 7919
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
}

function words(next, characters) {
  let text = ''
  while (text.length < characters) text += `${text ? ' ' : ''}${WORDS[Math.floor(next() * WORDS.length)]}`
  return text
}

export const rect = (x, y, w, h) => `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`

/** Lines of text as data: what both sides are given. */
export function linesOf(seed) {
  const next = numbers(seed)
  const title = words(next, 22)
  const lines = [
    { text: 'AVISO A LA POBLACIÓN', font: 'ArchivoCondensed-ExtraBold', size: 22, x: 60, y: 70, paint: '#1b4d4f' },
    {
      text: title[0].toUpperCase() + title.slice(1),
      font: 'Piazzolla-Black',
      size: 48,
      x: 60,
      y: 640,
      paint: '#8a1538',
    },
  ]
  for (let i = 0; i < 9; i += 1)
    lines.push({ text: words(next, 48), font: 'Archivo-Regular', size: 19, x: 60, y: 690 + i * 26, paint: '#222222' })
  lines.push({
    text: `Informes: 483 ${100 + (seed % 900)} 0000`,
    font: 'Archivo-SemiBold',
    size: 18,
    x: 60,
    y: 960,
    paint: '#222222',
  })
  return lines
}

/** Dark modules of something that weighs as much as a QR of 33 × 33. */
export function qrModules(seed) {
  const next = numbers(seed + 1000)
  const dark = []
  for (let y = 0; y < 33; y += 1) for (let x = 0; x < 33; x += 1) if (next() < 0.5) dark.push([x, y])
  return dark
}

export const QR = { x: 620, y: 850, side: 4 }
export const PHOTO = { x: 60, y: 100, w: 690, h: 480, src: { x: 0, y: 43, w: 1600, h: 1113 } }

const petal = (k) =>
  `M0 0C${12 * k} ${-20 * k} ${30 * k} ${-20 * k} ${40 * k} 0C${30 * k} ${20 * k} ${12 * k} ${20 * k} 0 0Z`

/** A mark of a dozen curves: what a coat of arms reduced to one ink weighs. */
export const MARK = { x: 700, y: 60, paths: Array.from({ length: 12 }, (_, i) => petal(0.4 + i * 0.04)) }

/** The display list. */
export function avisoPage(seed) {
  const { src, ...dst } = PHOTO
  const ops = [
    { op: 'fill', path: rect(0, 0, PAGE.width, PAGE.height), paint: '#fbf7ee' },
    { op: 'tag', role: 'Figure', alt: 'Cuadrilla que repara una tubería' },
    { op: 'image', image: 'foto', src, dst },
    { op: 'end-tag' },
  ]
  for (const [at, { text, ...style }] of linesOf(seed).entries()) {
    const { glyphs, clusters } = fonts.shape(text, style.font, style.size)
    ops.push(
      { op: 'tag', role: at === 1 ? 'H1' : 'P' },
      { op: 'glyphs', ...style, text, glyphs, clusters },
      { op: 'end-tag' },
    )
  }
  const modules = qrModules(seed).map(([x, y]) => rect(QR.x + x * QR.side, QR.y + y * QR.side, QR.side, QR.side))
  ops.push(
    { op: 'tag', role: 'Figure', alt: 'Código QR' },
    { op: 'fill', path: modules.join(''), paint: '#000000' },
    { op: 'end-tag' },
    { op: 'save' },
    { op: 'concat', m: [1, 0, 0, 1, MARK.x, MARK.y] },
    ...MARK.paths.map((path) => ({ op: 'fill', path, paint: '#1b4d4f' })),
    { op: 'restore' },
  )
  return { ...PAGE, bleed: 0, ops }
}

/** A JPEG of 1600 × 1200 with the texture of a photo. */
export function photoBytes() {
  const canvas = createCanvas(1600, 1200)
  const ctx = canvas.getContext('2d')
  const next = numbers(5)
  const sky = ctx.createLinearGradient(0, 0, 400, 1200)
  for (const [at, color] of [
    [0, '#5b8fb9'],
    [0.5, '#e8d8b0'],
    [1, '#3f6b3a'],
  ])
    sky.addColorStop(at, color)
  ctx.fillStyle = sky
  ctx.fillRect(0, 0, 1600, 1200)
  for (let i = 0; i < 1500; i += 1) {
    ctx.globalAlpha = 0.1 + next() * 0.3
    ctx.fillStyle = `hsl(${Math.floor(next() * 160)} 45% ${20 + Math.floor(next() * 60)}%)`
    ctx.beginPath()
    ctx.ellipse(next() * 1600, next() * 1200, next() * 60 + 2, next() * 40 + 2, next() * 3, 0, 7)
    ctx.fill()
  }
  const grain = ctx.getImageData(0, 0, 1600, 1200)
  for (let i = 0; i < grain.data.length; i += 4) {
    const step = (next() - 0.5) * 10
    for (let c = i; c < i + 3; c += 1) grain.data[c] += step
  }
  ctx.putImageData(grain, 0, 0)
  return new Uint8Array(canvas.encodeSync('jpeg', 85))
}
