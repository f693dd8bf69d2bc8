export { pressPiece, type PressHooks } from './press.ts'
export type { PressedBlob, PressPicture, PressProgress, PressRequest, PressResult, PressState } from './request.ts'
