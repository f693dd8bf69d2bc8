export { formToPdf } from './form-to-pdf.ts'
export type { FieldLine, FormField } from './form-field.ts'
