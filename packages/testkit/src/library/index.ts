export { judgeTemplate } from './judge.ts'
export type { JudgeOptions, Judged, LibraryPiece } from './judge.ts'
export { readTemplateFolder, templateIds } from './read-library.ts'
