export type { PaintFonts } from './canvas/path-cache.ts'
