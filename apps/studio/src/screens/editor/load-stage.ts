import { afterPaint } from '../../canvas/painted.ts'

/** The canvas: the heaviest part of the editor, fetched while the piece is being opened. */
export const loadStage = () => import('../../canvas/stage.tsx')

/** The properties of what is chosen on the canvas; nothing is chosen before the piece can be seen. */
export const loadInspector = () => afterPaint().then(() => import('../../inspector/inspector.tsx'))
