import type { ColorRole } from '@tanquian/model'

/** Grounds on which a template may sign. */
export const LOGO_GROUNDS: readonly ColorRole[] = [
  'surface',
  'surface-print',
  'surface-2',
  'info',
  'caution',
  'alert',
  'accent',
  'accent-2',
  'deep',
  'ok',
  'night',
]

/** Lockups that a template may ask for. 'firma-veda' carries the institution's name only. */
export const LOGOS: readonly string[] = ['firma-horizontal', 'firma-vertical', 'firma-compacta', 'firma-veda', 'marca']

/** Free space around a lockup, × its height, and the smallest that any mark may be. */
export const LOGO_LIMITS = { clear: 0.5, px: 40, mm: 6 } as const

/** Drawings that a template may ask for, with the slots that it may colour. */
export const ART: Readonly<Record<string, readonly string[]>> = {
  estrella: ['petalo-1', 'petalo-2'],
  'estrella-cuatro': ['petalo-1', 'petalo-2', 'petalo-3', 'petalo-4'],
  'estrella-linea': ['tinta'],
  palma: ['tronco', 'hoja'],
  'puntada-x': ['tinta'],
  quechquemitl: ['ribete', 'puntada', 'campo'],
  'flor-cempasuchil': ['petalo-1', 'petalo-2', 'petalo-3'],
  'arco-flores': ['petalo-1', 'petalo-2', 'petalo-3', 'hoja-1', 'hoja-2', 'estrella-1', 'estrella-2'],
  'altar-velas': ['cera', 'cinta', 'humo', 'llama', 'luz', 'base'],
}

const SERIES = ['serie-1', 'serie-2', 'serie-3', 'serie-4']

/** Patterns that a template may ask for, with the slots that it may colour. */
export const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  orilla: ['campo', 'acento'],
  dientes: ['campo'],
  'dientes-lado': ['campo'],
  'dientes-izquierda': ['campo'],
  'banda-bordada': SERIES,
  'banda-bordada-tinta': ['tinta'],
  'banda-bordada-vertical': SERIES,
  'patron-lienzo': SERIES,
  pespunte: ['tinta'],
  'borde-zigzag': ['campo'],
  'borde-zigzag-doble': ['campo', 'acento'],
  'cinta-alerta': ['campo', 'punta'],
  'papel-picado': [...SERIES, 'hilo', 'hueco'],
  'arco-flores-pies': ['petalo-1', 'petalo-2', 'petalo-3', 'hoja-1', 'hoja-2', 'estrella-1', 'estrella-2'],
}

/** Icons that facts and templates may ask for, drawn in slot 'tinta'. */
export const ICONS: readonly string[] =
  'agua aviso basura campo catastro clima correo costo cultura deporte educacion enlace evento familia fecha hora lluvia lugar luz no obra persona proteccion-civil registro-civil requisito salud si telefono vacunacion vialidad'.split(
    ' ',
  )

/** Legends that the law may ask of a piece. */
export const LEGENDS: readonly string[] = ['lgcs11', 'lgds28']
