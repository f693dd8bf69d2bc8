import { createCanvas } from '@napi-rs/canvas'

/** A picture made on the spot: bytes as a file would hold them. */
export interface MadePicture {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly w: number
  readonly h: number
}

/** A smooth picture with some texture, the same every time: what a photo is to a painter. */
export function madePhoto(w: number, h: number, quality = 88): MadePicture {
  const canvas = createCanvas(w, h)
  const ctx = canvas.getContext('2d')
  const sky = ctx.createLinearGradient(0, 0, w * 0.3, h)
  sky.addColorStop(0, '#5b8fb9')
  sky.addColorStop(0.55, '#e8d8b0')
  sky.addColorStop(1, '#3f6b3a')
  ctx.fillStyle = sky
  ctx.fillRect(0, 0, w, h)
  let seed = 7
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  for (let i = 0; i < 160; i += 1) {
    ctx.globalAlpha = 0.08 + next() * 0.2
    ctx.fillStyle = `hsl(${Math.floor(next() * 140)} 40% ${30 + Math.floor(next() * 40)}%)`
    ctx.beginPath()
    ctx.ellipse(next() * w, h * (0.3 + next() * 0.7), w * 0.08 * next() + 4, h * 0.1 * next() + 4, next() * 3, 0, 7)
    ctx.fill()
  }
  return { bytes: new Uint8Array(canvas.encodeSync('jpeg', quality)), mediaType: 'image/jpeg', w, h }
}

/** A round mark that fades at its edge: a PNG with alpha. */
export function madeMark(side: number): MadePicture {
  const canvas = createCanvas(side, side)
  const ctx = canvas.getContext('2d')
  const fade = ctx.createRadialGradient(side / 2, side / 2, side / 6, side / 2, side / 2, side / 2)
  fade.addColorStop(0, '#8a1538ff')
  fade.addColorStop(1, '#8a153800')
  ctx.fillStyle = fade
  ctx.fillRect(0, 0, side, side)
  return { bytes: new Uint8Array(canvas.encodeSync('png')), mediaType: 'image/png', w: side, h: side }
}
