/** Words of the canvas. */

export const CANVAS = {
  region: 'Lienzo',
  tree: (format: string) => `Bloques de ${format}`,
  zoomOut: 'Alejar',
  zoomIn: 'Acercar',
  zoomFit: 'Ver todo',
  zoomLabel: 'Zoom',
  pageBack: 'Hoja anterior',
  pageNext: 'Hoja siguiente',
  page: (n: number, m: number) => `Hoja ${n} de ${m}`,
  toolbar: 'Herramientas del bloque',
  tools: {
    edit: 'Escribir en el lienzo',
    crop: 'Recortar',
    align: 'Alineación',
    color: 'Color',
    size: 'Tamaño de letra',
    lock: 'Candados',
    more: 'Más',
    hide: 'Ocultar en este formato',
    remove: 'Borrar',
    duplicate: 'Duplicar',
  },
  automatic: 'Automático',
  auto: (size: string) => `Auto · ${size}`,
  aligned: (names: readonly string[]) => `Alineado con ${listInWords(names)}`,
  pageName: 'la hoja',
  menu: 'Menú del bloque',
  failed: 'Este formato no se pudo dibujar',
  changesAll: (count: number) => `Cambia en los ${count} formatos`,
  changesHere: 'Cambia solo aquí',
  textOf: (name: string) => `Texto de ${name}`,
  dropPicture: 'Suelta para cambiar la foto',
  dropHere: 'Suelta para añadir la imagen',
} as const

/** Words of the crop mode. */
export const CROP = {
  title: 'Recortar imagen',
  zoom: 'Acercamiento',
  out: 'Alejar la imagen',
  in: 'Acercar la imagen',
  reset: 'Restablecer',
  done: 'Listo',
  focus: 'Punto de interés',
  focusValue: (x: number, y: number) => `${x} % desde la izquierda, ${y} % desde arriba`,
  hint: 'Arrastra la imagen · rueda para acercar · Intro termina, Esc cancela',
  hintFocus: 'El punto nunca se corta y vale para todos los formatos',
} as const

/** 'Etiqueta, Fecha y Firma'. */
export function listInWords(names: readonly string[]): string {
  const [last, ...rest] = [...names].reverse()
  if (last === undefined) return ''
  if (rest.length === 0) return last
  // 'e' before the sound of i: 'Fecha e Imagen'.
  const and = /^h?[ií]/i.test(last) && !/^hi[ae]/i.test(last) ? 'e' : 'y'
  return `${rest.reverse().join(', ')} ${and} ${last}`
}

/** Where a block is, after it was moved with the keys. */
export const POSITION = (name: string, x: number, y: number, unit: string): string =>
  `${name}: ${x} ${unit} desde la izquierda, ${y} ${unit} desde arriba`

/** Kinds of blocks, for the outline. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  text: 'texto',
  list: 'lista',
  image: 'imagen',
  icon: 'ícono',
  logo: 'logotipo',
  art: 'dibujo',
  pattern: 'cenefa',
  shape: 'forma',
  qr: 'código QR',
  table: 'tabla',
  stack: 'grupo',
}

/** What a screen reader hears of a block. */
export const OUTLINE = {
  item: (parts: readonly string[]) => parts.join(', '),
  quoted: (text: string) => `«${text}»`,
  nth: (n: number, m: number) => `${n} de ${m}`,
  free: 'posición libre',
  fixed: 'posición fija',
  own: 'cambio propio',
  added: 'bloque añadido',
  hint: 'Flechas para recorrer, Intro para editar, Espacio para elegir, M para mover con flechas',
  nudging: 'Mover con flechas: activado. Esc para terminar',
  still: 'Mover con flechas: desactivado',
} as const
