export { createFontBook } from './font/font-book.ts'
export { layoutScene } from './layout-scene.ts'
export type { FontBookOptions } from './font/font-book.ts'
