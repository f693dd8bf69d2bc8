let drawn: OffscreenCanvas | undefined

/** What stands where a picture could not be read or has not arrived: warm grey with diagonal lines. */
export function hatch(): OffscreenCanvas {
  if (drawn) return drawn
  const canvas = new OffscreenCanvas(240, 180)
  const ctx = canvas.getContext('2d')
  if (ctx) {
    ctx.fillStyle = '#e9e6e0'
    ctx.fillRect(0, 0, 240, 180)
    ctx.strokeStyle = '#cfcac1'
    ctx.lineWidth = 2
    ctx.beginPath()
    for (let x = -180; x < 240; x += 12) {
      ctx.moveTo(x, 180)
      ctx.lineTo(x + 180, 0)
    }
    ctx.stroke()
  }
  drawn = canvas
  return canvas
}
