export { encodePng } from './encode-png.ts'
export type { PngOptions } from './encode-png.ts'
export type { Deflate, DeflateOptions } from '../platform.ts'
