import { action, type Action } from './action.ts'

/** Commands that open something of the screens around the canvas; offered only where that something is there. */
export const screenActions: readonly Action[] = [
  action({
    id: 'export',
    group: 'pieza',
    keys: ['Ctrl Intro'],
    scope: 'siempre',
    when: ({ services }) => !!services.openExport,
    run: ({ services }) => services.openExport?.(),
  }),
  action({
    id: 'print',
    group: 'pieza',
    keys: ['Ctrl P'],
    scope: 'siempre',
    when: ({ services }) => !!services.openExport,
    run: ({ services }) => services.openExport?.('imprenta'),
  }),
  action({
    id: 'review',
    group: 'pieza',
    keys: ['Ctrl F8'],
    scope: 'siempre',
    when: ({ services }) => !!services.toggleReview,
    run: ({ services }) => services.toggleReview?.(),
  }),
  action({
    id: 'palette',
    group: 'pieza',
    keys: ['Ctrl K'],
    scope: 'siempre',
    unlisted: true,
    when: ({ services }) => !!services.openPalette,
    run: ({ services }) => services.openPalette?.(),
  }),
  action({
    id: 'help',
    group: 'pieza',
    keys: ['F1'],
    scope: 'siempre',
    when: ({ services }) => !!services.openHelp,
    run: ({ services }) => services.openHelp?.(),
  }),
  action({
    id: 'version',
    group: 'pieza',
    keys: ['Ctrl S'],
    scope: 'siempre',
    when: ({ services }) => !!services.nameVersion,
    run: ({ services }) => services.nameVersion?.(),
  }),
  action({
    id: 'paste-text',
    group: 'pieza',
    keys: ['Ctrl Mayús P'],
    scope: 'siempre',
    when: ({ services }) => !!services.openPasteText,
    run: ({ services }) => services.openPasteText?.(),
  }),
]
