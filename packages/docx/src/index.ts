export { contentDocx } from './content-docx.ts'
export type { DocxDeps } from './content-docx.ts'
export { lookOf } from './look.ts'
export type { DocxLook, Typeface } from './look.ts'
