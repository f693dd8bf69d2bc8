/** Words of the panel Revisión; the sentences of the findings are in the copy that the command line shares. */
export const REVIEW = {
  title: 'Revisión',
  close: 'Cerrar Revisión',
  scope: { label: 'Qué se revisa', all: 'Toda la pieza', one: 'Solo este formato' },
  fixAll: (n: number) => `Arreglar ${n}`,
  fixed: (n: number) => (n === 1 ? 'Se arregló 1' : `Se arreglaron ${n}`),
  undo: 'Deshacer',
  groups: {
    error: { title: 'Errores', note: 'impiden exportar' },
    warning: { title: 'Avisos', note: 'conviene corregir' },
    note: { title: 'Notas', note: 'por si ayuda' },
  },
  count: (errors: number, warnings: number, notes: number) =>
    [
      errors && (errors === 1 ? '1 error' : `${errors} errores`),
      warnings && (warnings === 1 ? '1 aviso' : `${warnings} avisos`),
      notes && (notes === 1 ? '1 nota' : `${notes} notas`),
    ]
      .filter(Boolean)
      .join(', ') || 'nada pendiente',
  clean: { title: 'Todo en orden', body: 'No hay errores ni avisos. Puedes exportar.' },
  cleanHere: { title: 'Nada en este formato', body: 'Hay hallazgos en otros formatos.' },
  foot: 'El borrador se puede seguir editando. Para exportar, corrige los errores.',
  go: (place: string) => `Ir a ${place}`,
} as const
