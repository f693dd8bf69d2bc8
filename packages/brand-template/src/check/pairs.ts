import type { ColorRole } from '@tanquian/model'

/** A role that is read on another: text asks 4.5 of its ground, a drawing 3. */
export interface RolePair {
  readonly role: ColorRole
  readonly ground: ColorRole
  readonly want: 4.5 | 3
}

const pairs = (want: RolePair['want'], list: Readonly<Partial<Record<ColorRole, readonly ColorRole[]>>>): RolePair[] =>
  Object.entries(list).flatMap(([ground, roles]) => roles.map((role) => ({ role, ground: ground as ColorRole, want })))

/**
 * Pairs that templates put together, ground → what stands on it; the library's test finds them on the pixels. WCAG 2.2, 1.4.3 Contrast (Minimum): text 4.5;
 * 1.4.11 Non-text Contrast: parts of graphics that are needed to understand, 3. Large text would do with 3, but a role
 * does not know how large it will be set, so that all text asks 4.5.
 */
export const PAIRS: readonly RolePair[] = [
  ...pairs(4.5, {
    surface: ['on-surface', 'on-surface-muted', 'accent', 'accent-2', 'ok', 'alert', 'deep'],
    'surface-print': ['on-surface', 'on-surface-muted', 'accent', 'accent-2', 'ok', 'alert', 'deep'],
    'surface-2': ['on-surface', 'on-surface-2', 'on-surface-muted', 'accent', 'accent-2'],
    accent: ['on-accent', 'on-accent-accent'],
    'accent-2': ['on-accent-2', 'on-accent-2-accent'],
    caution: ['on-caution'],
    'caution-shade': ['on-caution'],
    alert: ['on-alert'],
    'on-alert': ['alert'],
    'on-caution': ['caution'],
    'on-info': ['info'],
    'alert-shade': ['on-alert'],
    info: ['on-info'],
    'info-shade': ['on-info'],
    ok: ['on-ok'],
    'ok-deep': ['on-ok-deep'],
    night: ['on-night', 'on-night-muted', 'on-night-accent'],
    deep: ['on-deep', 'on-deep-accent', 'on-night', 'on-night-accent'],
    'deep-tone': ['on-deep', 'on-deep-accent'],
  }),
  ...pairs(3, {
    accent: ['caution'],
    'accent-2': ['on-accent-2-icon'],
    night: ['on-night-accent-2', 'on-night-ok'],
  }),
]

/** Pattern tone on tone may lie under text only while it hardly shows: contrast between both at most this. */
export const MOST_TONE = 1.3

/** Tones and the ground that they lie on. */
export const TONES: readonly (readonly [tone: ColorRole, ground: ColorRole])[] = [
  ['accent-tone', 'accent'],
  ['deep-tone', 'deep'],
  ['caution-shade', 'caution'],
  ['alert-shade', 'alert'],
  ['info-shade', 'info'],
]
