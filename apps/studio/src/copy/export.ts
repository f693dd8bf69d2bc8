/** Words of the export dialog. */
export const EXPORT = {
  title: 'Exportar',
  presets: {
    label: '¿Para qué?',
    redes: { title: 'WhatsApp y redes', note: (n: number) => (n === 1 ? '1 imagen PNG' : `${n} imágenes PNG`) },
    imprenta: { title: 'Imprimir', note: 'PDF vectorial' },
    todo: { title: 'Todo', note: (n: number) => (n === 1 ? '1 archivo en un ZIP' : `${n} archivos en un ZIP`) },
  },
  matrix: {
    caption: 'Qué se exporta',
    format: 'Formato',
    weight: 'Peso',
    cell: (format: string, type: string) => `${format} en ${type}`,
    no: 'No hay',
  },
  files: 'Archivos',
  zip: (n: number) =>
    n === 1 ? '1 archivo, la pieza editable y su manifiesto' : `${n} archivos, la pieza editable y su manifiesto`,
  errors: {
    title: (n: number) => (n === 1 ? 'Hay 1 error por corregir.' : `Hay ${n} errores por corregir.`),
    body: 'Corrígelos en Revisión para poder exportar.',
    go: 'Ir a Revisión',
  },
  reviewed: 'Revisión sin errores',
  none: 'Elige al menos un archivo.',
  start: (n: number) => (n === 1 ? 'Exportar 1 archivo' : `Exportar ${n} archivos`),
  stop: 'Detener',
  close: 'Cerrar',
  making: (file: string) => `Haciendo ${file}…`,
  left: (seconds: number) => (seconds < 2 ? 'casi listo' : `unos ${seconds} s`),
  preparing: 'Preparando…',
  seal: (done: number, total: number) => `Idéntico a lo que ves: ${done} de ${total}`,
  sealing: 'Se reabre cada archivo y se compara con el lienzo.',
  sealed: {
    title: 'Idéntico a lo que ves',
    note: (n: number, seconds: number) => `${n} de ${n} archivos · ${seconds} s`,
  },
  stopped: {
    title: 'Se detuvo',
    note: (n: number) =>
      n === 0
        ? 'No se terminó ningún archivo.'
        : n === 1
          ? '1 archivo listo; sigue aquí.'
          : `${n} archivos listos; siguen aquí.`,
  },
  refused: 'No se exportó, y está bien',
  download: (size: string) => `Descargar ZIP · ${size}`,
  downloadOne: (name: string) => `Descargar ${name}`,
  again: 'Exportar otra vez',
  states: { esperando: 'esperando', haciendo: 'haciendo', comprobado: 'comprobado', fallo: 'no salió' },
  progress: (done: number, total: number) => `${done} de ${total} archivos`,
} as const
