import { PT_PER } from '@tanquian/model'
import type { Finding, LaidBlock } from '@tanquian/model'
import type { Piece, ReviewedFormat } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Print: below 150 ppi it looks soft, below 100 it shows squares. */
const SOFT_PPI = 150
const SQUARE_PPI = 100
/** Screen: a picture may be enlarged this much before it shows. */
const ENLARGED = 1.25
const INCH_PT = 72

const onPaper = (piece: Piece, { format }: ReviewedFormat, block: LaidBlock, share: number): Finding | undefined => {
  const { image } = block
  const ppi = image ? Math.floor(share * INCH_PT) : SOFT_PPI
  if (!image || ppi >= SOFT_PPI) return undefined
  const want = Math.ceil((image.dst.w / INCH_PT) * SOFT_PPI)
  return finding(pictureResolution, {
    at: piece.placeOf(format, block),
    severity: ppi < SQUARE_PPI ? 'error' : 'warning',
    params: { problem: 'print', ppi, have: Math.round(image.src.w), want, name: block.name },
  })
}

const onScreen = (piece: Piece, { format }: ReviewedFormat, block: LaidBlock, share: number): Finding | undefined => {
  const { image } = block
  const pxPerPt = format.pixels ? format.pixels.w / format.width : 1 / PT_PER.px
  const enlarged = pxPerPt / share
  if (!image || enlarged <= ENLARGED) return undefined
  const params = {
    problem: 'screen',
    have: Math.round(image.src.w),
    want: Math.round(image.dst.w * pxPerPt),
    times: Math.round(enlarged * 10) / 10,
    name: block.name,
  }
  return finding(pictureResolution, { at: piece.placeOf(format, block), params })
}

/** Pixels of the part that is shown against the size at which it comes out. */
export const pictureResolution: Rule = {
  id: 'rev/picture-resolution',
  severity: 'warning',
  source: 'Referencia de la oficina, §3.2: 150 ppp en impresos; en pantalla, hasta 1.25 veces su tamaño',
  check: (piece) =>
    piece.formats.flatMap((reviewed) =>
      reviewed.layout.blocks.flatMap((block) => {
        const { image } = block
        if (!image || image.dst.w <= 0 || image.dst.h <= 0) return []
        // Pixels of the picture per point of the page, on its poorer side.
        const share = Math.min(image.src.w / image.dst.w, image.src.h / image.dst.h)
        const found = (reviewed.format.output === 'print' ? onPaper : onScreen)(piece, reviewed, block, share)
        return found ? [found] : []
      }),
    ),
}
