export { openPress } from './open-press.ts'
export type { PieceFormat, PieceProblem, Press, PressOptions, PressPiece } from './open-press.ts'
export { pressPiece, type PressHooks } from './press.ts'
export type { PressedBlob, PressPicture, PressProgress, PressRequest, PressResult, PressState } from './request.ts'
