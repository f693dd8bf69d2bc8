/** Every word that the catalogue says by itself. */
export const CATALOG_WORDS = {
  title: 'Plantillas listas',
  lead: 'Avisos listos para completar. Elige uno, llena lo que cambia y úsalo: en papel, en redes, por WhatsApp o en voz alta.',
  skip: 'Ir al contenido',
  home: 'Todas las plantillas',
  kinds: 'Por tipo de pieza',
  kindCount: (count: number): string => (count === 1 ? '1 plantilla' : `${count} plantillas`),
  zip: 'Descargar todo el catálogo',
  zipNote: 'Para verlo sin conexión: descomprímelo y abre index.html.',
  area: 'Área',
  changes: 'Lo que cambia cada vez',
  sample: 'Fechas, lugares y teléfonos son de muestra: cámbialos antes de publicar.',
  sheetAlt: (title: string): string => `Vista de la hoja de «${title}»`,
  screenAlt: (title: string, format: string): string => `Vista de «${title}» en ${format}`,
  fill: 'Para llenar',
  fillNote:
    'Se abre en el navegador o en un lector de PDF. Pasa de un campo a otro con la tecla Tab y guárdalo o imprímelo.',
  fillColor: 'Formulario a color',
  fillMono: 'Formulario en blanco y negro',
  print: 'Para imprimir',
  edit: 'Para editar',
  editNote: 'Documento de texto para Word o LibreOffice.',
  word: 'Documento de texto',
  screens: 'Para pantalla',
  texts: 'En palabras',
  textsNote: 'Toca un texto para seleccionarlo completo y cópialo con Ctrl + C, o con «Copiar» en el teléfono.',
  textFile: 'Todos los textos',
  studio: 'Llenar en el estudio',
  studioNote: 'Escribe una vez y sale en todos los formatos.',
  nav: 'Otras plantillas',
  previous: 'Anterior',
  next: 'Siguiente',
  foot: (municipality: string): string => `Gobierno Municipal de ${municipality}`,
  made: 'Hecho con el Estudio Tanquián.',
  whatsapp: { title: 'WhatsApp', note: (n: number): string => `${n} caracteres` },
  post: { title: 'Publicación', note: (n: number): string => `Para redes, ${n} caracteres` },
  perifoneo: { title: 'Perifoneo', note: (n: number): string => `Unos ${Math.ceil(n)} segundos leído en voz alta` },
  alt: {
    title: 'Descripción para quien no ve',
    note: (n: number): string => `Texto alternativo de la imagen, ${n} caracteres`,
  },
} as const

/** '122 KB', '1.4 MB': what a download weighs, as people compare it. */
export function weightOf(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${Math.max(1, Math.round(bytes / 1000))} KB`
}
