import { afterPaint, afterStill } from '../../canvas/painted.ts'

/** The canvas: the heaviest part of the editor. The piece is painted and its form can be typed in before it comes. */
export const loadStage = () => afterStill().then(() => import('../../canvas/stage.tsx'))

/** The properties of what is chosen on the canvas; nothing is chosen before the piece can be seen. */
export const loadInspector = () => afterPaint().then(() => import('../../inspector/inspector.tsx'))
