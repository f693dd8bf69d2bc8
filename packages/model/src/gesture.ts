/** What a designer may do to a block of a template. Anything not listed is locked, and `applyEdit` refuses it. */
export const GESTURES = ['move', 'resize', 'hide', 'crop', 'retype', 'size', 'align', 'color'] as const

/** One of {@link GESTURES}. */
export type Gesture = (typeof GESTURES)[number]
