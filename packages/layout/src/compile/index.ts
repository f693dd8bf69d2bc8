export { compileFont, type FontInfo } from './compile-font.ts'
