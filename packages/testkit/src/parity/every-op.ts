import type { FontBook, Op, Page } from '@tanquian/model'
import { line } from '../build/line.ts'
import { box, circle } from '../build/paths.ts'
import { madeMark, madePhoto } from '../build/pictures.ts'
import type { MadePicture } from '../build/pictures.ts'

/** Lines of the page, in reading order; each stands alone in its band so that its right edge can be measured. */
export const LINES = [
  { text: 'Corte de agua AVATAR To', font: 'Piazzolla-Black', size: 24, y: 40 },
  { text: '¿Qué hacer? Almacene «agua» y ¡no desperdicie!', font: 'Archivo-Regular', size: 11, y: 62 },
  { text: 'Tének: ꞌAtiklábꞌ, Ñandú, pingüino, 8:00 a 18:00 h', font: 'PiazzollaText-Regular', size: 10.5, y: 80 },
  { text: 'Vigencia: 26 de noviembre de 2026 (483) 000 0000', font: 'ArchivoCondensed-SemiBold', size: 13, y: 100 },
] as const

/** Pictures that the page names. */
export const PICTURES: Readonly<Record<string, MadePicture>> = { foto: madePhoto(400, 300), sello: madeMark(120) }

function shapes(): Op[] {
  const fade = {
    from: [20, 120],
    to: [20, 200],
    stops: [
      { at: 0, color: '#00000000' },
      { at: 1, color: '#1b4d4fff' },
    ],
  } as const
  const stripe = {
    from: [160, 210],
    to: [280, 240],
    stops: [
      { at: 0.1, color: '#8a1538' },
      { at: 0.5, color: '#e0b020' },
      { at: 0.5, color: '#1b4d4f' },
      { at: 0.9, color: '#2f7f86' },
    ],
  } as const
  return [
    { op: 'tag', role: 'Figure', alt: 'Un campo con cielo' },
    { op: 'save' },
    { op: 'clip', path: 'M20 120L140 120Q150 120 150 130L150 200L20 200Z' },
    { op: 'image', image: 'foto', src: { x: 40, y: 30, w: 300, h: 200 }, dst: { x: 20, y: 115, w: 135, h: 90 } },
    { op: 'fill', path: box(20, 120, 130, 80), paint: fade },
    { op: 'restore' },
    { op: 'image', image: 'sello', src: { x: 0, y: 0, w: 120, h: 120 }, dst: { x: 225, y: 120, w: 60, h: 60 } },
    { op: 'end-tag' },
    { op: 'fill', path: circle(170, 150, 18), paint: '#2f7f86' },
    { op: 'fill', path: circle(190, 150, 18), paint: '#e0b020', blend: 'multiply' },
    { op: 'fill', path: circle(180, 168, 18), paint: '#8a1538cc', opacity: 0.6 },
    { op: 'fill', path: `${box(160, 210, 120, 30)}${box(170, 216, 20, 18)}`, rule: 'evenodd', paint: stripe },
    { op: 'stroke', path: 'M20 215L60 240L100 212L140 240', paint: '#1b4d4f', width: 3, join: 'miter' },
    { op: 'stroke', path: 'M20 250L280 250', paint: '#8a1538', width: 1.5, dash: [6, 3], cap: 'round' },
    {
      op: 'stroke',
      path: 'M20 260C60 275 100 245 140 260Q180 275 220 260',
      paint: stripe,
      width: 4,
      cap: 'round',
      join: 'round',
    },
    { op: 'save' },
    { op: 'concat', m: [0.9, 0.3, -0.3, 0.9, 250, 205] },
    { op: 'stroke', path: box(0, -20, 18, 12), paint: '#000000', width: 1, opacity: 0.5, join: 'bevel' },
    { op: 'restore' },
  ]
}

/** One page with every op in it, 300 × 290 pt, with a bleed of 6. */
export function everyOpPage(fonts: FontBook): Page {
  const texts = LINES.flatMap(({ text, font, size, y }, i): Op[] => [
    { op: 'tag', role: i === 0 ? 'H1' : 'P' },
    line(fonts, text, { font, size, x: 20, y, paint: i === 0 ? '#8a1538' : '#000000' }),
    { op: 'end-tag' },
  ])
  const gold = {
    from: [20, 0],
    to: [200, 0],
    stops: [
      { at: 0, color: '#8a1538' },
      { at: 1, color: '#1b4d4f' },
    ],
  } as const
  const ops: Op[] = [
    { op: 'fill', path: box(-6, -6, 312, 302), paint: '#fbf7ee' },
    ...texts,
    ...shapes(),
    { op: 'tag', role: 'L' },
    { op: 'tag', role: 'LI' },
    line(fonts, 'Degradado en letras', {
      font: 'Archivo-ExtraBold',
      size: 14,
      x: 20,
      y: 282,
      paint: gold,
      opacity: 0.9,
    }),
    { op: 'end-tag' },
    { op: 'end-tag' },
    { op: 'tag', role: 'Link' },
    line(fonts, 'tanquian.gob.mx', { font: 'Archivo-SemiBold', size: 9, x: 200, y: 282, tracking: 0.05 }),
    { op: 'link', href: 'https://tanquian.gob.mx/aviso?id=ñ', box: { x: 200, y: 274, w: 85, h: 12 } },
    { op: 'end-tag' },
  ]
  return { width: 300, height: 290, bleed: 6, ops }
}
