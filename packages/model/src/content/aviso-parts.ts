import { choice, date, list, phone, records, text, time } from './part.ts'

const HEALTH = { only: ['jornada-de-salud'] }
const TAX = { only: ['predial'] }
const CLOSED = { only: ['suspension-de-labores'] }
const ROAD = { only: ['cierre-vial'] }
const ALERT = { only: ['alerta'] }

/** Colours of the civil protection traffic light (NOM-003-SEGOB). */
export const TRAFFIC_LIGHT = { verde: 'Verde', amarillo: 'Amarillo', naranja: 'Naranja', rojo: 'Rojo' } as const

/** What only some varieties of an aviso ask. */
export const avisoParts = {
  calendario: records(
    'Calendario',
    {
      fecha: date('Día', '2027-03-08'),
      hora: text('Horario', 40, '9:00 a 14:00 h'),
      sede: text('Sede', 80, 'Casa Ejidal'),
    },
    20,
    'Añadir día',
    HEALTH,
  ),
  requisitos: list('Requisitos', 80, 10, 'Cartilla de vacunación', 'Añadir requisito', {
    only: ['jornada-de-salud', 'predial', 'general'],
  }),
  costo: text('Costo', 40, 'Gratuito', { only: ['jornada-de-salud', 'predial', 'general'] }),
  descuentos: records(
    'Descuentos',
    {
      periodo: text('Periodo', 40, 'Enero'),
      porcentaje: text('Porcentaje', 12, '15 %'),
      grupo: text('Grupo', 60, 'Personas con credencial INAPAM'),
    },
    8,
    'Añadir descuento',
    TAX,
  ),
  fundamento: text('Fundamento', 160, 'Ley de Ingresos del municipio, artículo 12', {
    only: ['predial', 'suspension-de-labores'],
  }),
  pago: text('Formas de pago', 120, 'Efectivo o tarjeta en las cajas de la Tesorería', TAX),
  guardias: list('Oficinas de guardia', 60, 12, 'Registro Civil', 'Añadir oficina', CLOSED),
  reanudacion: date('Día en que se reanuda', '2026-11-17', CLOSED),
  tramos: records(
    'Tramos cerrados',
    {
      via: text('Calle', 60, 'Hidalgo'),
      entre: text('Entre', 60, 'Juárez'),
      y: text('Y', 60, 'Morelos'),
      sentido: text('Sentido', 40, 'Ambos sentidos'),
    },
    10,
    'Añadir tramo',
    ROAD,
  ),
  rutas: list('Rutas alternas', 90, 8, 'Por la calle Zaragoza', 'Añadir ruta', ROAD),
  fenomeno: text('Fenómeno', 60, 'Frente frío núm. 14', ALERT),
  semaforo: choice('Semáforo', TRAFFIC_LIGHT, ALERT),
  fuente: text('Fuente oficial', 120, 'Servicio Meteorológico Nacional', {
    ...ALERT,
    requiredIn: ['alerta'],
    help: 'Quién emite la alerta.',
  }),
  fechaFuente: date('Fecha de la fuente', '2026-12-07', ALERT),
  horaFuente: time('Hora de la fuente', '06:00', ALERT),
  refugios: records(
    'Refugios temporales',
    {
      nombre: text('Nombre', 60, 'Auditorio Municipal'),
      domicilio: text('Domicilio', 80, 'Hidalgo s/n, Zona Centro'),
      capacidad: text('Capacidad', 20, '120 personas'),
    },
    8,
    'Añadir refugio',
    ALERT,
  ),
  telefonos: records(
    'Teléfonos de emergencia',
    { nombre: text('Nombre', 40, 'Protección Civil'), numero: phone('Número', '483 000 0000') },
    6,
    'Añadir teléfono',
    ALERT,
  ),
}
