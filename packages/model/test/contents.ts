import type { Aviso, Campania, Convocatoria } from '../src/index.ts'

/** The water cut of the art references. */
export const AVISO: Aviso = {
  kind: 'aviso',
  subtipo: 'corte-de-agua',
  nivel: 'preventivo',
  clasificacion: 'tramite-servicio',
  folio: 'CS-AV-2026-041',
  fechaPublicacion: '2026-11-23',
  titular: 'Corte de agua',
  quePasa: 'Se suspende el servicio para dar mantenimiento al equipo de bombeo.',
  cuando: { desde: '2026-11-26', horaInicio: '08:00', horaFin: '18:00' },
  zonas: ['Zona Centro', 'Barrio San José', 'Colonia Las Palmas', 'Colonia El Mirador'],
  queHacer: ['**Junta agua** desde un día antes y úsala con medida.'],
  vigencia: '2026-11-27',
  area: 'Agua Potable',
  contacto: { telefono: '483 000 0000', extension: '12', horario: 'lunes a viernes, 8:00 a 15:00 h' },
}

/** The tournament of the art references. */
export const CONVOCATORIA: Convocatoria = {
  kind: 'convocatoria',
  subtipo: 'torneo',
  titulo: 'Copa Huasteca 2027',
  convocante: 'El H. Ayuntamiento de Tanquián de Escobedo, a través de la Dirección de Deporte',
  dirigidoA: 'Habitantes del municipio de 15 años en adelante',
  objeto: 'Torneo municipal de futbol 7 femenil y varonil, desde 15 años',
  bases: [
    { titulo: 'Participantes', cuerpo: 'Podrán inscribirse equipos de 10 a 14 integrantes.' },
    { titulo: 'Categorías', cuerpo: 'Libre femenil y libre varonil.' },
  ],
  requisitos: ['Cédula de inscripción'],
  inscripcion: { desde: '2027-01-11', hasta: '2027-01-29', horaInicio: '09:00', horaFin: '15:00', costo: 'gratuita' },
  evento: { desde: '2027-02-06', horaInicio: '09:00' },
  sede: 'Unidad Deportiva Municipal',
  premios: [{ lugar: '1.er lugar', premio: '$12,000' }],
  lugarYFecha: { lugar: 'Tanquián de Escobedo, S.L.P.', fecha: '2026-12-14' },
  firmas: [{ cargo: 'Dirección de Deporte' }],
  area: 'Dirección de Deporte',
}

/** The vaccination campaign of the art references. */
export const CAMPANIA: Campania = {
  kind: 'campania',
  subtipo: 'salud',
  tema: 'Salud',
  lema: 'Una vacuna, menos riesgos',
  mensaje: 'Contra la influenza: personas de 60 años y más, embarazadas, y niñas y niños de 6 meses a 5 años.',
  publico: 'Personas de 60 años y más',
  llamada: 'Lleva tu cartilla.',
  vigencia: {
    desde: '2026-11-30',
    hasta: '2026-12-11',
    dias: 'lunes a viernes',
    horaInicio: '08:00',
    horaFin: '14:00',
  },
  sede: 'Centro de Salud',
  costo: 'Gratis',
  leyenda: 'lgcs11',
  area: 'Centro de Salud',
}
