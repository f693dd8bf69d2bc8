/** The canvas and its gestures: the heaviest part of the editor, fetched while the piece is being opened. */
export const loadStage = () => import('../../canvas/stage.tsx')

/** The properties of what is chosen on the canvas; they come with it. */
export const loadInspector = () => import('../../inspector/inspector.tsx')
