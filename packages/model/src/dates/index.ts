export * from './calendar.ts'
export * from './words.ts'
export * from './hours.ts'
export * from './ranges.ts'
