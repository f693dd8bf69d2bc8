import * as v from 'valibot'
import { number, opt, positive } from './units.ts'

/** Where things stand on an axis. */
export const align = v.picklist(['start', 'center', 'end'])
/** The same, or as wide as there is room. */
export const alignOrStretch = v.picklist(['start', 'center', 'end', 'stretch'])
/** Structure roles of the PDF. */
export const tag = v.picklist(['H1', 'H2', 'P', 'L', 'LI', 'Figure', 'Table', 'TR', 'TH', 'TD', 'Link', 'Artifact'])
/** Distances from the parent's sides, and its own size. */
export const box = v.strictObject({
  left: opt(number),
  top: opt(number),
  right: opt(number),
  bottom: opt(number),
  w: opt(positive),
  h: opt(positive),
})
/** What a block asks of the stack that holds it. */
export const size = v.strictObject({
  w: opt(positive),
  h: opt(positive),
  minW: opt(positive),
  maxW: opt(positive),
  minH: opt(positive),
  maxH: opt(positive),
  grow: opt(positive),
})
