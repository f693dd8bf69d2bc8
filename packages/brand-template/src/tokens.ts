// Written by scripts/generate.mjs from the JSON beside src. Change that and run `npm run generate`.
import type { ColorRole, Hex, Pt } from '@tanquian/model'

/** The municipality's colour of every role. */
export const color = {
  'surface': '#fbf6ea',
  'surface-print': '#ffffff',
  'surface-2': '#f2e8d2',
  'on-surface': '#121c33',
  'on-surface-2': '#121c33',
  'on-surface-muted': '#475068',
  'line': '#d9cbac',
  'accent': '#0a6a6b',
  'on-accent': '#fbf6ea',
  'on-accent-accent': '#ffd88a',
  'accent-2': '#c2186b',
  'on-accent-2': '#fbf6ea',
  'on-accent-2-accent': '#fde7b6',
  'on-accent-2-icon': '#ffd88a',
  'caution': '#f5a81c',
  'on-caution': '#121c33',
  'caution-shade': '#ea9a10',
  'alert': '#c3261a',
  'on-alert': '#ffffff',
  'alert-shade': '#b32015',
  'info': '#cfe4dd',
  'on-info': '#07404a',
  'info-shade': '#bfdad1',
  'ok': '#4b7420',
  'on-ok': '#fbf6ea',
  'ok-deep': '#22380f',
  'on-ok-deep': '#fbf6ea',
  'night': '#121c33',
  'on-night': '#fbf6ea',
  'on-night-muted': '#c9cedc',
  'on-night-accent': '#f5a81c',
  'line-night': '#4a5575',
  'deep': '#07404a',
  'on-deep': '#fbf6ea',
  'on-deep-accent': '#f5a81c',
  'deep-tone': '#0b4c55',
  'accent-tone': '#0c7171',
  'accent-2-deep': '#8c0f50',
  'on-night-accent-2': '#f08bb6',
  'on-night-ok': '#7fc3b4',
} as const satisfies Readonly<Record<ColorRole, Hex>>

/** Gaps in points: multiples of the stitch, 9 pt. */
export const space = { u1: 9, u2: 18, u3: 27, u4: 36, u6: 54, u8: 72 } as const satisfies Readonly<Record<string, Pt>>

/** Font families of the brand, in the order of their licences. */
export const fontFamilies = ['Archivo', 'Archivo Condensed', 'Piazzolla', 'Piazzolla Text'] as const
