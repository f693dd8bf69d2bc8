// The same aviso as a careful programmer writes it today: canvas and pdf-lib by hand, everything kept that can be kept.
import { createCanvas, Path2D } from '@napi-rs/canvas'
import pdflibFontkit from '@pdf-lib/fontkit'
import * as fontkit2 from 'fontkit'
import * as cantoo from 'pdf-lib'
import * as original from 'pdf-lib-original'
import { fontBytes, fonts, linesOf, MARK, PAGE, PHOTO, QR, qrModules } from './aviso-page.mjs'

const glyphPaths = new Map()

function glyphPath(font, id) {
  const key = `${font} ${id}`
  if (!glyphPaths.has(key)) glyphPaths.set(key, new Path2D(fonts.outline(font, id)))
  return glyphPaths.get(key)
}

function drawLine(ctx, { text, font, size, x, y, paint }) {
  const k = size / fonts.metrics(font).unitsPerEm
  ctx.fillStyle = paint
  for (const glyph of fonts.shape(text, font, size).glyphs) {
    ctx.save()
    ctx.transform(k, 0, 0, k, x + glyph.x, y)
    ctx.fill(glyphPath(font, glyph.id))
    ctx.restore()
  }
}

const markPaths = MARK.paths.map((path) => new Path2D(path))

/** Boxes and glyph paths by hand, then the canvas library's own encoder. */
export function pngByHand(seed, photo) {
  const canvas = createCanvas(1080, 1350)
  const ctx = canvas.getContext('2d', { alpha: false })
  ctx.scale(4 / 3, 4 / 3)
  ctx.fillStyle = '#fbf7ee'
  ctx.fillRect(0, 0, PAGE.width, PAGE.height)
  const { src, x, y, w, h } = PHOTO
  ctx.imageSmoothingQuality = 'high'
  ctx.drawImage(photo, src.x, src.y, src.w, src.h, x, y, w, h)
  for (const line of linesOf(seed)) drawLine(ctx, line)
  ctx.fillStyle = '#000000'
  for (const [mx, my] of qrModules(seed)) ctx.fillRect(QR.x + mx * QR.side, QR.y + my * QR.side, QR.side, QR.side)
  ctx.translate(MARK.x, MARK.y)
  ctx.fillStyle = '#1b4d4f'
  for (const path of markPaths) ctx.fill(path)
  return canvas.encodeSync('png')
}

/** Keeps parsed fonts from one document to the next. */
function keepParsed(fontkit) {
  const parsed = new Map()
  return {
    create(bytes) {
      if (!parsed.has(bytes)) parsed.set(bytes, fontkit.create(bytes))
      return parsed.get(bytes)
    },
  }
}

/** The two pairings that subset at all; crossed, they throw. */
export const PAIRINGS = {
  'pdf-lib 1.17.1 + @pdf-lib/fontkit': { lib: original, fontkit: keepParsed(pdflibFontkit) },
  '@cantoo/pdf-lib + fontkit 2': { lib: cantoo, fontkit: keepParsed(fontkit2) },
}

function colorOf(lib, hex) {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return lib.rgb(r, g, b)
}

/** One page with pdf-lib's own calls. No tags, no kerning: it knows neither. */
export async function pdfByHand(seed, jpeg, { lib, fontkit }) {
  const doc = await lib.PDFDocument.create()
  doc.registerFontkit(fontkit)
  doc.setTitle('Aviso')
  const page = doc.addPage([PAGE.width, PAGE.height])
  const flip = (y) => PAGE.height - y
  page.drawRectangle({ x: 0, y: 0, width: PAGE.width, height: PAGE.height, color: colorOf(lib, '#fbf7ee') })
  const { x, y, w, h } = PHOTO
  page.drawImage(await doc.embedJpg(jpeg), { x, y: flip(y + h), width: w, height: h })
  const embedded = new Map()
  for (const line of linesOf(seed)) {
    if (!embedded.has(line.font)) embedded.set(line.font, await doc.embedFont(fontBytes(line.font), { subset: true }))
    const font = embedded.get(line.font)
    page.drawText(line.text, { x: line.x, y: flip(line.y), size: line.size, font, color: colorOf(lib, line.paint) })
  }
  for (const [mx, my] of qrModules(seed))
    page.drawRectangle({
      x: QR.x + mx * QR.side,
      y: flip(QR.y + (my + 1) * QR.side),
      width: QR.side,
      height: QR.side,
      color: lib.grayscale(0),
    })
  for (const path of MARK.paths) page.drawSvgPath(path, { x: MARK.x, y: flip(MARK.y), color: colorOf(lib, '#1b4d4f') })
  return doc.save()
}
