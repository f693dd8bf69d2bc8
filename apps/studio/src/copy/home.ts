/** Words of the home screen. */
export const HOME = {
  title: '¿Qué vas a publicar?',
  search: {
    label: 'Escribe o pega el aviso',
    placeholder: 'Escribe o pega el aviso: “corte de agua el jueves en Zona Centro…”',
    paste: 'Pegar texto',
    results: 'Resultados',
    none: (text: string) => `Nada con “${text}”`,
    useText: 'Llenar una pieza con este texto',
    count: (n: number) => (n === 1 ? '1 resultado' : `${n} resultados`),
    kind: 'Tipo de pieza',
    template: 'Plantilla',
  },
  usual: 'Lo más usado:',
  kinds: {
    title: 'Empieza por el tipo de pieza',
    gallery: 'Ver las plantillas',
    ready: 'Plantillas listas',
    label: 'Tipos de pieza',
  },
  drafts: {
    title: 'Sigue donde te quedaste',
    all: 'Ver todas',
    count: (n: number) => (n === 1 ? '1 pieza en este equipo' : `${n} piezas en este equipo`),
    loading: 'Cargando tus piezas',
    untitled: 'Pieza sin título',
  },
  empty: {
    title: 'Aquí aparecerán tus piezas',
    body: 'Se guardan solas en este equipo. Empieza con el mensaje que te mandó el área.',
    paste: 'Pegar texto',
    gallery: 'Ver plantillas',
  },
  open: {
    title: 'Abrir una pieza guardada',
    body: 'Suelta aquí un archivo .json o .zip de una pieza, o elígelo.',
    choose: 'Elegir archivo',
    opening: 'Abriendo el archivo…',
    drop: 'Suelta el archivo para abrirlo',
  },
  expired: {
    title: 'Retirar',
    body: (title: string, since: string) => `“${title}” venció el ${since}.`,
    see: 'Abrirla',
  },
  space: {
    title: 'Este equipo se está llenando',
    body: (left: string) => `Quedan ${left} para las piezas. Borra las que ya no uses o descarga una copia.`,
    used: (used: string, all: string) => `${used} de ${all}`,
    see: 'Ver mis piezas',
  },
  storage: {
    title: 'Este navegador no deja guardar.',
    body: 'Puedes mirar las plantillas; para trabajar, abre el estudio fuera de la ventana privada o permite los datos de este sitio.',
    retry: 'Probar otra vez',
  },
} as const

/** Words of the list of all pieces. */
export const PIECES = {
  title: 'Piezas',
  search: 'Buscar por título o área',
  kind: 'Tipo',
  all: 'Todas',
  more: 'Ver más',
  none: 'Ninguna pieza coincide',
  clear: 'Quitar filtros',
  actions: (title: string) => `Acciones de “${title}”`,
  open: 'Abrir',
  duplicate: 'Duplicar',
  download: 'Descargar copia',
  remove: 'Borrar',
  removed: (title: string) => `Se borró “${title}”.`,
  undo: 'Deshacer',
  selected: (n: number) => (n === 1 ? '1 elegida' : `${n} elegidas`),
  select: (title: string) => `Elegir “${title}”`,
} as const
