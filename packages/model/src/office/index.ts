export * from './office.ts'
export { parseOffice } from './parse.ts'
