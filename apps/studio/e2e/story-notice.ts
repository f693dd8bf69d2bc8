// What the story is about, and what is known of it beforehand.
import { join } from 'node:path'

/** The picture that is dropped. */
export const PHOTO = join(import.meta.dirname, '../../../packages/brand-template/examples/camino-palmas.jpg')

/** What is typed. */
export const NOTICE = {
  titular: 'Corte de agua en «La Loma»',
  quePasa: '¿Qué pasa? Se suspende el servicio: ¡cambiamos la bomba del pozo n.º 2!',
  zonas: ['Zona Centro', 'Barrio de San José', 'Colonia Ampliación Tének'],
  causa: 'Sustitución del equipo de bombeo',
  queHacer: ['**Junta agua** desde un día antes.', 'Cierra tus llaves: así no se desperdicia.'],
  alternativa: 'Pipas de apoyo a escuelas y clínicas',
  area: 'Agua Potable y Saneamiento',
  telefono: '483 381 0274',
  correo: 'agua@tanquian.example',
  horario: 'lunes a viernes, 8:00 a 15:00 h',
} as const

/** Where a photo is scaled, Chromium and Node resample it with filters of their own: mean of all pixels, shares of full scale. */
export const PHOTO_DIFFERENCE = 0.001

/** Pixels of the screen formats. */
export const SIZES = {
  'post-4x5': [1080, 1350],
  cuadrado: [1080, 1080],
  historia: [1080, 1920],
  horizontal: [1920, 1080],
} as const
