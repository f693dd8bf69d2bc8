/** Words of the studio around its screens. */
export const APP = {
  name: 'Estudio Tanquián',
  skip: 'Ir al contenido',
  nav: { label: 'Secciones', home: 'Inicio', pieces: 'Piezas', create: 'Crear' },
  saved: 'Todo se guarda solo en este equipo',
  offline: 'Sin internet, todo sigue funcionando',
  theme: { light: 'Tema claro', dark: 'Tema oscuro', system: 'Tema del sistema', label: 'Tema' },
  unknown: 'Esa dirección no existe. Te trajimos al inicio.',
  loading: 'Abriendo…',
  update: {
    title: 'Hay una versión nueva.',
    body: 'Se pone cuando tú digas; tu trabajo ya está guardado.',
    apply: 'Actualizar ahora',
    later: 'Después',
  },
  crash: {
    title: 'Algo de nuestro lado falló',
    body: 'Lo que escribiste está guardado en este equipo. Vuelve a cargar la página para seguir donde ibas.',
    reload: 'Volver a cargar',
    home: 'Ir al inicio',
    details: 'Detalle para soporte',
  },
  refused: {
    frame: {
      title: 'El estudio no se abre dentro de otra página',
      body: 'Así nadie puede hacerse pasar por él. Ábrelo en su propia pestaña.',
    },
    file: {
      title: 'El estudio no se abre desde un archivo',
      body: 'El navegador no guardaría tus piezas. Ábrelo desde la dirección del Ayuntamiento o con npm start.',
    },
  },
} as const

/** States of a piece, as the office says them. */
export const DRAFT_STATE_WORDS: Readonly<Record<string, string>> = {
  borrador: 'Borrador',
  'en-revision': 'En revisión',
  'con-visto-bueno': 'Con visto bueno',
  publicada: 'Publicada',
  corregida: 'Corregida',
  retirada: 'Retirada',
  archivada: 'Archivada',
}
