import type { Gesture, TextRole } from '@tanquian/model'
import type { OwnChangeKind } from '../store/types.ts'

/** Words of the inspector. */
export const INSPECTOR = {
  label: 'Propiedades',
  tabs: { bloque: 'Bloque', capas: 'Capas', formato: 'Formato' },
  nothing: 'Elige un bloque en el lienzo para ver sus propiedades.',
  several: (count: number) => `${count} bloques`,
  varied: 'varios',
  field: (label: string) => `campo ${label}`,
  fact: 'dato calculado',
  fixedWords: 'texto de la plantilla',
  added: 'añadido aquí',
  onlyHere: 'solo en',
  toTemplate: 'Volver a la plantilla',
  text: 'Texto',
  role: 'Papel',
  roleFixed: 'Lo fija la plantilla',
  size: 'Tamaño',
  automatic: 'Automático',
  fixedSize: 'Fijo',
  least: (size: string) => `mín. ${size}`,
  most: (size: string) => `máx. ${size}`,
  lines: (count: number) => `hasta ${count} ${count === 1 ? 'línea' : 'líneas'}`,
  align: 'Alineación',
  color: 'Color',
  colorOf: 'Color del bloque',
  colorHint: 'Colores de la marca. Los tachados no se leerían sobre este fondo.',
  unreadable: (ratio: string, need: string) => `No se leería aquí: contraste ${ratio}:1, hace falta ${need}:1`,
  place: 'Posición y tamaño',
  x: 'X', y: 'Y', w: 'An', h: 'Al',
  xLong: 'Desde la izquierda', yLong: 'Desde arriba', wLong: 'Ancho', hLong: 'Alto',
  engine: 'Lo decide el texto',
  rotate: 'Giro',
  locks: 'Candados',
  picture: 'Imagen',
  crop: 'Recortar',
  layers: 'Capas',
  show: (name: string) => `Mostrar ${name}`,
  hide: (name: string) => `Ocultar ${name}`,
  cannotHide: (name: string) => `${name} no se puede ocultar: lo fija la marca`,
  locked: 'Posición fija',
  own: 'Con cambio propio',
  up: (name: string) => `Subir ${name}`,
  down: (name: string) => `Bajar ${name}`,
  hidden: 'Ocultos en este formato',
  format: 'Formato',
  zones: 'Zona segura y rebase',
  zonesHint: 'Se dibujan también al arrastrar.',
  bleed: (mm: string) => `Rebase de ${mm} mm`,
  noBleed: 'Sin rebase: es para pantalla.',
  changes: 'Cambios propios',
  noChanges: 'Este formato está como en la plantilla.',
  allToTemplate: 'Volver todo a la plantilla',
  goTo: (name: string) => `Ir a ${name}`,
} as const

/** Names of text roles as a clerk says them. */
export const ROLE_WORDS: Readonly<Record<TextRole, string>> = {
  headline: 'Titular', 'headline-dense': 'Titular denso', figure: 'Cifra', 'figure-data': 'Cifra de dato', lead: 'Entrada', subhead: 'Subtítulo',
  body: 'Cuerpo', 'body-strong': 'Cuerpo fuerte', list: 'Lista', label: 'Etiqueta', 'label-hero': 'Etiqueta grande', small: 'Nota',
  'small-strong': 'Nota fuerte', legend: 'Leyenda', 'body-serif': 'Cuerpo con patines', 'lead-serif': 'Entrada con patines',
  'subhead-serif': 'Subtítulo con patines',
}

export const ALIGN_WORDS = { start: 'Izquierda', center: 'Centro', end: 'Derecha' } as const

/** What a designer did to a block in one format. */
export const CHANGE_WORDS: Readonly<Record<OwnChangeKind, string>> = {
  movido: 'Movido', tamanio: 'Cambió de tamaño', oculto: 'Oculto', recorte: 'Recorte propio', letra: 'Letra propia', color: 'Color propio',
  alineado: 'Alineación propia', anadido: 'Añadido', cambiado: 'Cambiado',
}

/** The three lines of locks. */
export const LOCK_WORDS = {
  place: 'Posición',
  letter: 'Letra',
  words: 'Palabras',
  free: 'libre',
  partly: 'tamaño libre',
  brand: 'la fija la marca',
  template: 'la fija la plantilla',
  form: 'se escriben en Contenido',
  facts: 'se calculan de Contenido',
  fixed: 'las fija la plantilla',
  here: 'se escriben en el lienzo',
} as const

/** Short words of each gesture, for reasons. */
export const GESTURE_WORDS: Readonly<Record<Gesture, string>> = {
  move: 'mover', resize: 'cambiar de tamaño', hide: 'ocultar', crop: 'recortar', retype: 'escribir', size: 'cambiar la letra', align: 'alinear',
  color: 'cambiar el color',
}

/** Names of the colour duties that can be chosen for ink. */
export const COLOR_WORDS: Readonly<Record<string, string>> = {
  'on-surface': 'Tinta', 'on-surface-2': 'Tinta sobre banda', 'on-surface-muted': 'Tinta suave', accent: 'Acento', 'accent-2': 'Segundo acento',
  surface: 'Lienzo', 'surface-2': 'Banda', caution: 'Precaución', alert: 'Alerta', info: 'Informativo', ok: 'Confirmación', night: 'Noche',
  deep: 'Profundo', 'on-night': 'Claro sobre noche', 'accent-tone': 'Acento claro',
}
