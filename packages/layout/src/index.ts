export { createFontBook } from './font/font-book.ts'
export { layoutScene } from './layout-scene.ts'
